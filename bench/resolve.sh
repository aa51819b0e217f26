#!/bin/sh
# How well and how fast equal people are found on public test sets: bench/resolve.sh [FOLDER]. The folder holds febrl4a.csv, febrl4b.csv and
# historical_figures_with_errors_50k.parquet; sets that are not there are left out. Needs target/ligature.jar.
set -eu
sets=$(cd "${1:-$(dirname "$0")/../../shared/data/er}" && pwd)
cd "$(dirname "$0")/resolve"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mvn -q compile
exec "$java" "-Xmx${HEAP:-2g}" -XX:ActiveProcessorCount=2 --enable-native-access=ALL-UNNAMED \
  -cp "target/classes:../../target/ligature.jar:target/lib/*" org.ligature.bench.resolve.ResolveBench "$sets" ../../examples/resolve
