#!/usr/bin/env bash
# Runs the server audits of graphql-http against the built service on a free port, with a database of its own.
# Prints the audits that failed and last "N passed, N failed"; exits non-zero when one failed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../service.sh"

[[ -d $here/node_modules/graphql-http ]] || npm --prefix "$here" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

if ! start_service; then
  echo "0 passed, 1 failed"
  exit 1
fi

node "$here/audit.js" "$url/graphql"
