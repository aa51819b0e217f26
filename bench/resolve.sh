#!/bin/sh
# How well and how fast equal people are found on public test sets: bench/resolve.sh [FOLDER]. The folder holds febrl4a.csv, febrl4b.csv and
# historical_figures_with_errors_50k.parquet; sets that are not there are left out. Builds Ligature first.
set -eu
sets=$(cd "${1:-$(dirname "$0")/../../shared/data/er}" && pwd)
cd "$(dirname "$0")/.."
JAVA_HOME=$(./ligature --jdk)
export JAVA_HOME
./ligature --version >/dev/null
mvn -q -f bench/resolve/pom.xml compile
exec "$JAVA_HOME/bin/java" "-Xmx${HEAP:-2g}" -XX:ActiveProcessorCount=2 --enable-native-access=ALL-UNNAMED \
  -cp "bench/resolve/target/classes:target/ligature.jar:bench/resolve/target/lib/*" org.ligature.bench.resolve.ResolveBench "$sets" examples/resolve
