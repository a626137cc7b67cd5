#!/usr/bin/env bash
# A PostgreSQL of our own for tests: a fresh cluster in a temporary folder, a Unix socket only, so that no port can clash.
#   tests/postgres.sh start FOLDER [fsync]   starts it and prints the connection string
#   tests/postgres.sh halt FOLDER            stops it as a crash does, and keeps the folder
#   tests/postgres.sh resume FOLDER          starts it again
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
    printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$folder'" "fsync = $durable" "full_page_writes = $durable" \
      "max_connections = 500" "shared_buffers = 128MB" >>"$folder/data/postgresql.conf"
    as_postgres "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" start >/dev/null
    chmod 755 "$folder"
    echo "Host=$folder;Username=postgres;Database=postgres" ;;
  halt)
    as_postgres "$bin/pg_ctl" -D "$2/data" -m immediate stop >/dev/null ;;
  resume)
    as_postgres "$bin/pg_ctl" -D "$2/data" -w -l "$2/log" start >/dev/null ;;
  stop)
    folder=$2
    as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder" ;;
  *)
    sed -n '2,6p' "$0"; exit 2 ;;
esac
