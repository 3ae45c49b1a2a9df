#!/usr/bin/env bash
# Loads the service for some minutes with all scenarios mixed and variables that change, and prints each minute what it costs and holds:
# benchmarks/soak.sh [MINUTES]. Answers are not kept, so that every request does its work. Needs what benchmarks/run.sh made (run that
# first) and wrk. Publishes the service as the Dockerfile does. On 127.0.0.1 only; ends by itself.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/.." && pwd)
work=$root/artifacts/benchmark
release=$root/artifacts/release
minutes=${1:-10}
url=http://127.0.0.1:5094
dotnet publish "$root/src/Api" -c Release --use-current-runtime --self-contained true -o "$release" -p:WithIde=false --verbosity quiet --nologo

# As many requests of each scenario, a tenth of it of the dearest, in any order.
for scenario in a b b2 c d e1 e1000 f g; do
  shuf -r -n "$([[ $scenario == f ]] && echo 50 || echo 500)" "$work/requests/$scenario.jsonl"
done | shuf >"$work/requests/mix.jsonl"
ASPNETCORE_ENVIRONMENT=Production "$release/OpenEmulationData.Api" --urls "$url" --ConnectionStrings:Portal "Data Source=$work/portal-200000.db" \
  --Logging:LogLevel:Default Warning --RateLimit:Enabled false --AnswerCache:Enabled false >"$work/soak.log" 2>&1 </dev/null &
pid=$!
trap 'kill $pid 2>/dev/null || true; wait 2>/dev/null || true' EXIT
for _ in $(seq 150); do curl -sf -o /dev/null "$url/health/ready" && break; sleep 0.2; done

printf '%6s %10s %8s %8s %8s %8s\n' minute requests p50/ms p99/ms RSS/MB errors
for minute in $(seq "$minutes"); do
  out=$(wrk -t 1 -c 16 -d 60s --latency -s "$here/load/post.lua" "$url/graphql" -- "$work/requests/mix.jsonl")
  rss=$(awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$pid/status")
  awk -v minute="$minute" -v rss="$rss" '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    /^ +50%/ { p50 = ms($2) } /^ +99%/ { p99 = ms($2) } / requests in / { n = $1 }
    /Non-2xx/ { errors += $NF } /Socket errors/ { gsub(/[^0-9 ]/, ""); for (i = 1; i <= NF; i++) errors += $i }
    END { printf "%6d %10d %8.2f %8.2f %8d %8d\n", minute, n, p50, p99, rss, errors }' <<<"$out"
done
echo "lines in the log: $(wc -l <"$work/soak.log")"
