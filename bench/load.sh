#!/bin/sh
# Times the workbench's pages over a ledger of made-up claims; then lets many readers read while documents come in.
# Usage: bench/load.sh [ENTITIES] [CLAIMS] [READERS] [SECONDS] [DOCUMENTS]
set -eu
cd "$(dirname "$0")/.."
entities=${1:-4000}
claims=${2:-40000}
readers=${3:-50}
seconds=${4:-60}
documents=${5:-500}
. bench/prelude.sh
run() { "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -Xmx512m -cp "target/classes:target/lib/*" bench/Load.java "$@"; }
echo "Filling a ledger with $claims claims about $entities companies ..." >&2
run fill "$scratch/data" "$entities" "$claims"
"$jdk/bin/java" bench/Corpus.java "$scratch/corpus" "$documents" 400

./ligature serve --data "$scratch/data" --port 0 >"$scratch/out" 2>"$scratch/err" &
server=$!
await

echo "One reader, nothing else going on:" >&2
run pages "$address"
echo "$readers readers for $seconds seconds, while $documents documents come in:" >&2
./ligature ingest --data "$scratch/data" --threads 1 "$scratch/corpus" >"$scratch/ingest" 2>&1 &
ingest=$!
run read "$address" "$readers" "$seconds"
if kill -0 "$ingest" 2>/dev/null; then echo "The documents were still coming in at the end." >&2; fi
wait "$ingest"
head -n 2 "$scratch/ingest" >&2
grep VmHWM "/proc/$server/status" >&2 || :
