# What scripts share that start a server: sourced, not run. Gives jdk, scratch and server, and cleans up at the end.
jdk=$(./ligature --jdk)
scratch=$(mktemp -d)
server=
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || :
    rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT TERM
./ligature --version >/dev/null

# Waits until the server says where it is, and sets address.
await() {
    until grep -q '^Open ' "$scratch/out"; do
        kill -0 "$server" 2>/dev/null || { cat "$scratch/err" >&2; exit 3; }
        sleep 1
    done
    address=$(sed -n 's/^Open \([^ ]*\).*/\1/p' "$scratch/out")
}
