#!/usr/bin/env bash
# Builds once and passes all the tests. The last line is "N passed, N failed" (with ", N skipped" where some were).
#   ./test.sh             runs what this machine can, and says what it skipped and how to install it
#   ./test.sh --install   installs by apt what is missing first (so does CI=true)
#   ./test.sh NAME ...    only the named suites: Domain, Application, Web, Browser
set -uo pipefail
cd "$(dirname "$0")"
packages=(chromium postgresql fonts-dejavu-core tzdata)
suites=(Domain Application Web Browser)
ci=${CI:-false}

missing() {
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || echo "$package"
  done
}

install() {
  local need; need=$(missing)
  [ -z "$need" ] && return 0
  export DEBIAN_FRONTEND=noninteractive
  for attempt in 1 2 3; do
    # shellcheck disable=SC2086
    apt-get update -q && apt-get install -y -q --no-install-recommends $need && return 0
    sleep $((attempt * 5))
  done
  echo "could not install: $need" >&2
  return 1
}

if [ "${1:-}" = --install ]; then shift; ci_install=true; else ci_install=$ci; fi
[ $# -gt 0 ] && suites=("$@")
if [ "$ci_install" = true ]; then
  install || exit 1
elif [ -n "$(missing)" ]; then
  echo "Some tests will be skipped. To run them all: apt-get install --no-install-recommends $(missing | tr '\n' ' ')"
fi

results=$(mktemp -d)
folder=$(mktemp -d)
chmod 755 "$folder" # PostgreSQL runs as another user and has to get in.
database=$folder/postgres
cleanup() { bash tests/postgres.sh stop "$database" 2>/dev/null; rm -rf "$results" "$folder"; }
trap cleanup EXIT

dotnet build SupportPortal.sln -c Release -nologo -clp:ErrorsOnly || { echo "0 passed, 1 failed"; exit 1; }

if connection=$(bash tests/postgres.sh start "$database"); then
  export SUPPORTPORTAL_TEST_POSTGRES="$connection"
elif [ "$ci" = true ]; then
  echo "PostgreSQL did not start" >&2; echo "0 passed, 1 failed"; exit 1
fi

red=0
for suite in "${suites[@]}"; do
  echo "== $suite"
  dotnet test "tests/SupportPortal.$suite.Tests" -c Release --no-build --nologo --logger "console;verbosity=minimal" \
    --logger "trx;LogFileName=$suite.trx" --results-directory "$results" \
    --blame-hang --blame-hang-timeout 10m || red=1
  [ -f "$results/$suite.trx" ] || { echo "no result of $suite"; red=1; }
done

count() { cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ sum += $1 } END { print sum + 0 }'; }
total=$(count total); executed=$(count executed); passed=$(count passed)
failed=$((executed - passed)); skipped=$((total - executed))
[ "$red" = 1 ] && [ "$failed" = 0 ] && failed=1
if [ "$ci" = true ] && [ "$skipped" -gt 0 ]; then
  echo "skipped on CI, where nothing may be:"
  grep -ho 'testName="[^"]*"[^>]*outcome="NotExecuted"' "$results"/*.trx | head -20
  failed=$((failed + skipped))
fi
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
