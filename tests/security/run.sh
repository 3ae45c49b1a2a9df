#!/usr/bin/env bash
# Attacks the built service, with an OpenID Connect provider on loopback, and prints each attack and its answer.
# Ends with "N passed, N failed"; exits non-zero when an attack came through.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../service.sh"

identity=
stop_all() {
  [[ -n $identity ]] && kill "$identity" 2>/dev/null
  stop_service
}
trap stop_all EXIT

[[ -d $here/node_modules/oidc-provider ]] || npm --prefix "$here" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

passed=0
failed=0

# Every part prints its own counts on its last line.
part() {
  local counts
  node "$here/$1" "${@:2}" | tee "$work/part"
  counts=$(tail -n 1 "$work/part")
  if [[ $counts =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
    passed=$((passed + BASH_REMATCH[1]))
    failed=$((failed + BASH_REMATCH[2]))
  else
    echo "$1 ended without counts." >&2
    failed=$((failed + 1))
  fi
}

no_service() {
  echo "0 passed, 1 failed"
  exit 1
}

node "$here/identity.js" >"$work/identity" 2>"$work/identity.log" &
identity=$!
for _ in $(seq 100); do
  [[ -s $work/identity ]] && break
  sleep 0.1
done
provider=$(<"$work/identity")

start_service --AzureAd:Instance "$provider" --AzureAd:TenantId 11111111-2222-3333-4444-555555555555 --AzureAd:ClientId portal \
  --AzureAd:Audiences:0 api://portal --AzureAd:Audiences:1 portal || no_service
part tokens.js "$url" "$provider"
part browsers.js "$url"
part stewards.js "$url" "$provider" "$here/../../data/vietnam"
end_service

start_service || no_service
part nobody.js "$url" "$provider"
end_service

start_service --RateLimit:Enabled true --AzureAd:Instance "$provider" --AzureAd:TenantId 11111111-2222-3333-4444-555555555555 \
  --AzureAd:ClientId portal --AzureAd:Audience api://portal || no_service
part limits.js "$url" "$provider"
end_service

start_service --RateLimit:Enabled true || no_service
part flood.js "$url"
end_service

echo "$passed passed, $failed failed"
((failed == 0))
