#!/usr/bin/env bash
# Runs the server audits of graphql-http against the built service on a free port, with a database of its own.
# Prints the audits that failed and last "N passed, N failed"; exits non-zero when one failed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
service=

finish() {
  if [[ -n $service ]]; then
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap finish EXIT

[[ -d $here/node_modules/graphql-http ]] || npm --prefix "$here" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

binary=$(find "$root/src/Api/bin" -name OpenEmulationData.Api.dll -path '*net10.0*' -not -path '*/publish/*' -print0 | xargs -0 ls -t | head -n 1)
(cd "$work" && exec dotnet "$binary" --urls http://127.0.0.1:0 --ConnectionStrings:Portal "Data Source=$work/portal.db" \
  --Logging:LogLevel:Microsoft.Hosting.Lifetime Information) >"$work/log" 2>&1 </dev/null &
service=$!

url=
for _ in $(seq 300); do
  url=$(grep -o 'http://127\.0\.0\.1:[0-9]*' "$work/log" | head -n 1 || true)
  [[ -n $url ]] && curl -fsS -o /dev/null "$url/health/ready" 2>/dev/null && break
  kill -0 "$service" 2>/dev/null || break
  url=
  sleep 0.2
done

if [[ -z $url ]]; then
  cat "$work/log" >&2
  echo "The service did not start." >&2
  echo "0 passed, 1 failed"
  exit 1
fi

node "$here/audit.js" "$url/graphql"
