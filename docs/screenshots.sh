#!/usr/bin/env bash
# Takes the pictures in docs/screenshots anew, from the running demonstration on a morning that is always the same.
# Needs the .NET SDK and Chromium, as ./test.sh does.
set -euo pipefail
cd "$(dirname "$0")/.."
export SUPPORTPORTAL_PICTURES="$PWD/docs/screenshots"
mkdir -p "$SUPPORTPORTAL_PICTURES"
rm -f "$SUPPORTPORTAL_PICTURES"/*.png
dotnet test tests/SupportPortal.Browser.Tests "$@" -v q --nologo --filter "FullyQualifiedName~Documents.Pictures"
ls -l "$SUPPORTPORTAL_PICTURES"
