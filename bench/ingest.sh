#!/bin/sh
# Times the whole way, files to claims in the ledger, over a folder of made-up reports, on one and on two cores.
# Usage: bench/ingest.sh [DOCUMENTS] [WORDS_A_DOCUMENT]      HEAP=1g bench/ingest.sh 5000   caps the heap
# Linux only: cores are chosen with taskset, memory is read from /proc.
set -eu
cd "$(dirname "$0")/.."
documents=${1:-500}
words=${2:-2000}
jdk=$(./ligature --jdk)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

./ligature --version >/dev/null
"$jdk/bin/java" bench/Corpus.java "$scratch/corpus" "$documents" "$words"
megabytes=$(du -sk --apparent-size "$scratch/corpus" | awk '{ printf "%.1f", $1 / 1024 }')
echo "$documents documents, about $words words each, $megabytes MB; heap ${HEAP:-by default}" >&2

printf 'cores\tdocuments\tMB\tseconds\tdocuments/s\tMB/s\twords/s\tpeak MB\n'
for cores in 1 2; do
    [ "$(nproc)" -ge "$cores" ] || continue
    rm -rf "$scratch/data"
    result=$(LIGATURE_OPTS="${HEAP:+-Xmx$HEAP} ${LIGATURE_OPTS:-}" taskset -c "0-$((cores - 1))" \
        "$jdk/bin/java" -Xmx64m bench/Measure.java 1 ./ligature ingest --data "$scratch/data" "$scratch/corpus" 2>"$scratch/log") || {
        tail -n 20 "$scratch/log" >&2
        exit 3
    }
    echo "$result" | awk -v OFS='\t' -v cores="$cores" -v n="$documents" -v mb="$megabytes" -v words="$words" \
        '{ print cores, n, mb, $1, sprintf("%.1f", n / $1), sprintf("%.2f", mb / $1), sprintf("%.0f", n * words / $1), $3 }'
done
