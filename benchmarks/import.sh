#!/usr/bin/env bash
# Measures generate, import, the same import again and export: wall time, CPU time, most memory, size of the database.
# As the Dockerfile builds the service.
# usage: benchmarks/import.sh [AWARDS] [FOLDER]
set -euo pipefail
awards=${1:-1000000}
folder=${2:-artifacts/import}
cd "$(dirname "$0")/.."
mkdir -p "$folder"
rm -rf "$folder/package" "$folder/export" "$folder"/portal.db*
dotnet publish src/Api -c Release --use-current-runtime --self-contained true -o artifacts/release -p:WithIde=false --verbosity quiet --nologo
portal() { /usr/bin/time -f "  %e s wall, %U s user, %S s system, %M KB at most" artifacts/release/OpenEmulationData.Api "$@"; }
portal generate "$folder/package" --awards "$awards" --seed 7
portal import "$folder/package" --ConnectionStrings:Portal "Data Source=$folder/portal.db"
portal import "$folder/package" --ConnectionStrings:Portal "Data Source=$folder/portal.db"
portal export "$folder/export" --ConnectionStrings:Portal "Data Source=$folder/portal.db"
diff -r "$folder/package" "$folder/export" && echo "The export is the package, byte for byte."
du -h "$folder/portal.db"
