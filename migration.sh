#!/usr/bin/env bash
# Migrations of all three stores.
#   ./migration.sh Name      adds a migration to each store (from version 0.1.0 on)
#   ./migration.sh --again   makes the one Initial migration of each store anew (until version 0.1.0)
#   ./migration.sh --check   fails when the model has changes that a store's migrations lack
set -euo pipefail
cd "$(dirname "$0")"
project=src/SupportPortal.Application
folder=$project/Data/Migrations
stores=(Sqlite SqlServer PostgreSql)

ef() { dotnet ef "$@" --project $project --startup-project $project --no-build; }

dotnet tool restore >/dev/null
dotnet build $project -nologo -clp:ErrorsOnly -v q

case "${1:-}" in
  --check)
    for store in "${stores[@]}"; do ef migrations has-pending-model-changes --context "${store}DbContext"; done ;;
  --again)
    # A fixed name keeps the file names the same, so that regenerating shows as a change and not as a move.
    for store in "${stores[@]}"; do rm -f $folder/$store/*.cs; done
    dotnet build $project -nologo -clp:ErrorsOnly -v q
    for store in "${stores[@]}"; do
      ef migrations add Initial --context "${store}DbContext" --output-dir Data/Migrations/$store
      for file in $folder/$store/*_Initial.cs $folder/$store/*_Initial.Designer.cs; do
        name=$(basename "$file"); id=${name%%_*}
        sed -i "s/\"${id}_Initial\"/\"20260101000000_Initial\"/" "$file"
        mv "$file" "$folder/$store/20260101000000_${name#*_}"
      done
    done
    dotnet build $project -nologo -clp:ErrorsOnly -v q ;;
  ""|--help)
    sed -n '2,5p' "$0"; exit 2 ;;
  *)
    for store in "${stores[@]}"; do
      ef migrations add "$1" --context "${store}DbContext" --output-dir Data/Migrations/$store
    done
    dotnet build $project -nologo -clp:ErrorsOnly -v q
    "$0" --check ;;
esac
