#!/bin/sh
# Screening beside Lucene's fuzzy query, in one process: bench/screen.sh [FOLDER [ROUNDS]]. The folder holds names.tsv and a file of queries,
# as the class ScreenBench says; they are not part of the project.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-../shared/data/ofac}
rounds=${2:-5}
queries=${QUERIES:-$folder/queries-calibration.tsv}
JAVA_HOME=$(./ligature --jdk)
export JAVA_HOME
./ligature --version >/dev/null
mvn -q -f bench/pom.xml compile
exec "$JAVA_HOME/bin/java" "-Xmx${HEAP:-1g}" -XX:ActiveProcessorCount=2 --enable-native-access=ALL-UNNAMED \
    -cp "bench/target/classes:bench/target/lib/*:target/ligature.jar" org.ligature.bench.ScreenBench "$folder/names.tsv" "$queries" "$rounds"
