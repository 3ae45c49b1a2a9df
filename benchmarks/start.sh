#!/usr/bin/env bash
# Measures the time from the start of the process to the first answer, on an existing database: benchmarks/start.sh [STARTS]. Publishes the
# service as the Dockerfile does. Needs what benchmarks/run.sh made (run that first) and curl. On 127.0.0.1 only; ends by itself.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
starts=${1:-15}
release=$root/artifacts/release
url=http://127.0.0.1:5095
dotnet publish "$root/src/Api" -c Release --use-current-runtime --self-contained true -o "$release" -p:WithIde=false --verbosity quiet --nologo

measure() {
  local begun pid=
  trap '[[ -z $pid ]] || kill $pid 2>/dev/null || true' EXIT
  for _ in $(seq "$starts"); do
    begun=$(date +%s%3N)
    ASPNETCORE_ENVIRONMENT=Production "$release/OpenEmulationData.Api" --urls "$url" --Logging:LogLevel:Default Warning \
      --ConnectionStrings:Portal "Data Source=$root/artifacts/benchmark/portal-200000.db" >"$root/artifacts/start.log" 2>&1 </dev/null &
    pid=$!
    for _ in $(seq 1000); do
      curl -sf -o /dev/null -H 'Content-Type: application/json' -d '{"query":"{ __typename }"}' "$url/graphql" && break
      sleep 0.005
    done
    echo $(($(date +%s%3N) - begun))
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    pid=
  done
}

measure | sort -n | awk '{ t[NR] = $1; all = all " " $1 } END { print "ms:" all; print "in the middle: " t[int((NR + 1) / 2)] }'
