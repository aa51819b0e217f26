#!/bin/sh
# Builds Ligature and measures its graph beside Neo4j embedded, in one process.
# Usage: bench/graph.sh [COMPANIES [ROUNDS]]
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./ligature --jdk)
export JAVA_HOME
./ligature --version >/dev/null
mvn -q -f bench/graph/pom.xml compile
exec "$JAVA_HOME/bin/java" "-Xmx${HEAP:-3g}" -XX:+UseParallelGC -XX:ActiveProcessorCount=2 --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "bench/graph/target/classes:target/ligature.jar:bench/graph/target/lib/*" org.ligature.bench.graph.GraphBench "$@"
