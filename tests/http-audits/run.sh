#!/usr/bin/env bash
# Runs the server audits of graphql-http against the built service on a free port, with a database of its own, and compares what graphql-js
# makes of its introspection with schema.graphql. Prints what failed and last "N passed, N failed"; exits non-zero when anything failed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../service.sh"

[[ -d $here/node_modules/graphql-http ]] || npm --prefix "$here" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

if ! start_service; then
  echo "0 passed, 1 failed"
  exit 1
fi

failures=0
introspection=$(node "$here/introspection.js" "$url/graphql" "$here/../../schema.graphql") || failures=1
echo "introspection: $introspection"
audits=$(node "$here/audit.js" "$url/graphql") || failures=1
echo "audits: $audits"
awk '{ p += $1; f += $3 } END { printf "%d passed, %d failed\n", p, f }' < <(printf '%s\n' "$introspection" "$audits" | grep -E '^[0-9]+ passed')
exit "$failures"
