#!/bin/sh
# Times `ligature --help`, whole process, after one run that builds and warms up.
# Usage: bench/startup.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."
runs=${1:-21}
jdk=$(./ligature --jdk)
./ligature --help >/dev/null
printf 'runs\tmedian s\tworst s\tpeak MB\n%s\t' "$runs"
"$jdk/bin/java" bench/Measure.java "$runs" ./ligature --help 2>/dev/null
