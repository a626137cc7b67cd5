#!/usr/bin/env bash
# A PostgreSQL of our own for tests: a fresh cluster in a temporary folder, a Unix socket only, so that no port can clash.
#   tests/postgres.sh start FOLDER [fsync]   starts it and prints the connection string
#   tests/postgres.sh stop FOLDER            stops it and removes the folder
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$bin" ] || { echo "PostgreSQL is not installed" >&2; exit 3; }

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

case "${1:-}" in
  start)
    folder=$2
    mkdir -p "$folder"
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    chmod 700 "$folder"
    as_postgres "$bin/initdb" -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C.UTF-8 >/dev/null
    durable=off; [ "${3:-}" = fsync ] && durable=on
    as_postgres "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
      -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=$durable -c full_page_writes=$durable -c max_connections=500 -c shared_buffers=128MB" start >/dev/null
    chmod 755 "$folder"
    echo "Host=$folder;Username=postgres;Database=postgres" ;;
  stop)
    folder=$2
    as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder" ;;
  *)
    sed -n '2,4p' "$0"; exit 2 ;;
esac
