#!/bin/sh
# Serves a data set of invented names, and sends match requests of one query each at a steady rate.
# Usage: bench/match.sh [ENTITIES] [REQUESTS A SECOND] [SECONDS]
set -eu
cd "$(dirname "$0")/.."
entities=${1:-1000000}
rate=${2:-250}
seconds=${3:-60}
. bench/prelude.sh
"$jdk/bin/java" bench/MatchLoad.java make "$scratch/entities.json" "$entities"
printf 'datasets:\n  - {name: load, title: Invented names, path: %s}\n' "$scratch/entities.json" >"$scratch/manifest.yml"
begun=$(date +%s)
"$jdk/bin/java" -Xmx1500m --enable-native-access=ALL-UNNAMED -cp "target/classes:target/lib/*" org.ligature.app.Main \
    serve --data "$scratch/data" --port 0 --manifest "$scratch/manifest.yml" >"$scratch/out" 2>"$scratch/err" &
server=$!
await
echo "Loaded $entities entities in $(($(date +%s) - begun)) s" >&2
"$jdk/bin/java" bench/MatchLoad.java ask "${address}api/match/load" "$server" "$entities" "$rate" "$seconds"
grep VmHWM "/proc/$server/status" >&2 || :
