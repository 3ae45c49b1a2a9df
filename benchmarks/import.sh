#!/usr/bin/env bash
# Measures generate, import, the same import again and export: wall time, CPU time, most memory, size of the database.
# usage: benchmarks/import.sh [AWARDS] [FOLDER]
set -euo pipefail
awards=${1:-1000000}
folder=${2:-artifacts/import}
cd "$(dirname "$0")/.."
mkdir -p "$folder"
rm -rf "$folder/package" "$folder/export" "$folder"/portal.db*
dotnet build src/Api -c Release -p:WithIde=false -v q --nologo
portal() { /usr/bin/time -f "  %e s wall, %U s user, %S s system, %M KB at most" dotnet src/Api/bin/Release/net10.0/OpenEmulationData.Api.dll "$@"; }
portal generate "$folder/package" --awards "$awards" --seed 7
portal import "$folder/package" --ConnectionStrings:Portal "Data Source=$folder/portal.db"
portal import "$folder/package" --ConnectionStrings:Portal "Data Source=$folder/portal.db"
portal export "$folder/export" --ConnectionStrings:Portal "Data Source=$folder/portal.db"
diff -r "$folder/package" "$folder/export" && echo "The export is the package, byte for byte."
du -h "$folder/portal.db"
