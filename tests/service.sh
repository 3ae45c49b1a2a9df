# Sourced by tests that need the service: start_service runs the built one on a free port of 127.0.0.1 with a database of its own and
# sets $service (its process id) and $url; it is stopped, and $work removed, when the script that sourced this ends.

work=$(mktemp -d)
service=
url=

stop_service() {
  if [[ -n $service ]]; then
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap stop_service EXIT

start_service() {
  local root binary
  root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
  binary=$(find "$root/src/Api/bin" -name OpenEmulationData.Api.dll -path '*net10.0*' -not -path '*/publish/*' -print0 | xargs -0 ls -t | head -n 1)
  # The limit of requests a minute would refuse the tests.
  (cd "$work" && exec dotnet "$binary" --urls http://127.0.0.1:0 --ConnectionStrings:Portal "Data Source=$work/portal.db" \
    --RateLimit:Enabled false --Logging:LogLevel:Default Critical --Logging:LogLevel:Microsoft.Hosting.Lifetime Information) >"$work/log" 2>&1 </dev/null &
  service=$!

  for _ in $(seq 300); do
    url=$(grep -o 'http://127\.0\.0\.1:[0-9]*' "$work/log" | head -n 1 || true)
    [[ -n $url ]] && curl -fsS -o /dev/null "$url/health/ready" 2>/dev/null && return
    kill -0 "$service" 2>/dev/null || break
    url=
    sleep 0.2
  done

  cat "$work/log" >&2
  echo "The service did not start." >&2
  return 1
}
