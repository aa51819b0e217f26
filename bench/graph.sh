#!/bin/sh
# Ligature's graph beside Neo4j embedded, in one process: bench/graph.sh [COMPANIES [ROUNDS]]. Needs target/ligature.jar.
set -eu
cd "$(dirname "$0")/graph"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mvn -q compile
exec "$java" "-Xmx${HEAP:-3g}" -XX:+UseParallelGC -XX:ActiveProcessorCount=2 --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "target/classes:../../target/ligature.jar:target/lib/*" org.ligature.bench.graph.GraphBench "$@"
