#!/bin/sh
# Builds Ligature and runs the microbenchmarks. Arguments go to JMH: a pattern of names, -f forks, -wi, -i, -prof gc ...
# Usage: bench/jmh.sh [JMH ARGUMENTS]
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./ligature --jdk)
export JAVA_HOME
./ligature --version >/dev/null
mvn -q -f bench/pom.xml compile
exec "$JAVA_HOME/bin/java" -cp "bench/target/classes:bench/target/lib/*:target/ligature.jar" org.openjdk.jmh.Main "$@"
