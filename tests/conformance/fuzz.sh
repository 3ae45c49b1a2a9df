#!/usr/bin/env bash
# Fuzzes the built service over HTTP: fuzz.sh [SECONDS] [SEED]. Ends with the numbers; exits non-zero when a promise was broken.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../service.sh"

[[ -d $here/node_modules/graphql ]] || npm --prefix "$here" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

start_service
node "$here/fuzz.js" "$service" "$url/graphql" --seconds "${1:-60}" --seed "${2:-20250901}"
