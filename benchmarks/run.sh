#!/usr/bin/env bash
# Loads the service and its hand-written twin in turn (A B A B A B A B) and prints what a request costs each: benchmarks/run.sh [SECONDS] [SCENARIO …].
# Everything is on 127.0.0.1 and ends by itself. Needs wrk, jq and Node 20. OED_AWARDS=200000 says how much data is generated.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/.." && pwd)
seconds=${1:-2}
shift || true
awards=${OED_AWARDS:-200000}
work=$root/artifacts/benchmark
service_port=5091
twin_port=5092
pids=()

finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; }
trap finish EXIT

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 2; }
mkdir -p "$work"
dotnet publish "$root/src/Api" -c Release -o "$work/service" -p:WithIde=false --verbosity quiet --nologo
dotnet publish "$here/Twin" -c Release -o "$work/twin" --verbosity quiet --nologo
export ASPNETCORE_ENVIRONMENT=Production DOTNET_TieredPGO=1

database=$work/portal-$awards.db
if [[ ! -f $database ]]; then
  rm -rf "$work/package" "$work"/import.db*
  "$work/service/OpenEmulationData.Api" generate "$work/package" --awards "$awards" --seed 1
  "$work/service/OpenEmulationData.Api" import "$work/package" --ConnectionStrings:Portal "Data Source=$work/import.db"
  mv "$work/import.db" "$database"
fi

start() {
  local url=$1
  shift
  "$@" >"$work/$(basename "$1").log" 2>&1 </dev/null &
  pids+=($!)
  for _ in $(seq 150); do curl -sf -o /dev/null "$url" && return; sleep 0.2; done
  echo "$1 did not start." >&2
  exit 1
}

service=http://127.0.0.1:$service_port
twin=http://127.0.0.1:$twin_port
start "$service/health/ready" "$work/service/OpenEmulationData.Api" --urls "$service" --ConnectionStrings:Portal "Data Source=$database" \
  --Logging:LogLevel:Default None --Logging:LogLevel:Microsoft.AspNetCore None --Logging:LogLevel:OpenEmulationData None \
  --RateLimit:Enabled false --AnswerCache:Enabled false --Diagnostics:Allocations true
start "$twin/static" "$work/twin/OpenEmulationData.Twin" "$database" "$twin"
service_pid=${pids[0]}
twin_pid=${pids[1]}
cached=http://127.0.0.1:5093
start "$cached/health/ready" "$work/service/OpenEmulationData.Api" --urls "$cached" --ConnectionStrings:Portal "Data Source=$database" \
  --Logging:LogLevel:Default None --Logging:LogLevel:Microsoft.AspNetCore None --Logging:LogLevel:OpenEmulationData None \
  --RateLimit:Enabled false --Diagnostics:Allocations true
cached_pid=${pids[2]}

node "$here/load/scenarios.js" "$service" "$work/requests"
ticks=$(getconf CLK_TCK)
cpu() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
memory() { awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$1/status"; }
allocated() { curl -sf "$1"; }

# Loads one address; prints requests, p50 and p99 in ms, CPU ms a request, bytes a request. Without a file of bodies it asks by GET.
load() {
  local url=$1 pid=$2 memory_url=$3 file=$4 seconds=${5:-$seconds} with=()
  if [[ -n $file ]]; then with=(-s "$here/load/post.lua"); fi
  local before after bytes_before bytes_after out
  bytes_before=$(allocated "$memory_url")
  before=$(cpu "$pid")
  out=$(wrk -t 1 -c 16 -d "${seconds}s" --latency "${with[@]}" "${headers[@]}" "$url" -- $file)
  after=$(cpu "$pid")
  bytes_after=$(allocated "$memory_url")
  if grep -q 'Non-2xx' <<<"$out"; then echo "$out" >&2; exit 1; fi
  awk -v cpu=$((after - before)) -v hz="$ticks" -v bytes=$((bytes_after - bytes_before)) -v s="$seconds" '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    /^ +50%/ { p50 = ms($2) } /^ +99%/ { p99 = ms($2) } / requests in / { n = $1 }
    END { printf "%d %.2f %.2f %.4f %d\n", n / s, p50, p99, cpu * 1000 / hz / n, bytes / n }' <<<"$out"
}

# Loads one address until the hot code is compiled as well as it will be: a request costs less in each turn, until it does not.
warm_up() {
  local cost last=1000000
  for _ in $(seq 8); do
    cost=$(load "$@" 4 | awk '{ print $4 }')
    if awk "BEGIN { exit !($cost > 0.97 * $last) }"; then return; fi
    last=$cost
  done
}

printf '%-6s %-8s %9s %8s %8s %11s %10s %7s %7s\n' "" who req/s p50/ms p99/ms CPU-ms/req bytes/req RSS/MB ratio
for name in "${@:-a b b2 c d e1 e1000 f g hit 304}"; do for scenario in $name; do
  headers=()
  if [[ $scenario == hit || $scenario == 304 ]]; then
    # An answer that is kept, and one that the client has already: against the twin's answer that is ready.
    file=
    ours="$cached/graphql?query=%7B__typename%7D"
    pid=$cached_pid
    theirs=$twin/static
    memory=$cached/diagnostics/allocations
    if [[ $scenario == 304 ]]; then
      headers=(-H "If-None-Match: $(curl -s -o /dev/null -w '%header{etag}' "$ours")")
    fi
  else
    file=$work/requests/$scenario.jsonl
    ours=$service/graphql
    pid=$service_pid
    theirs=$twin/${scenario/e*/e}
    memory=$service/diagnostics/allocations
    node "$here/load/compare.js" "$ours" "$theirs" "$file" >/dev/null
  fi
  warm_up "$ours" "$pid" "$memory" "$file"
  warm_up "$theirs" "$twin_pid" "$twin/memory" "$file"
  rows=()
  # Short turns: what the machine gives changes from one ten seconds to the next.
  for _ in 1 2 3 4; do
    rows+=("service $(load "$ours" "$pid" "$memory" "$file") $(memory "$pid")")
    rows+=("twin $(load "$theirs" "$twin_pid" "$twin/memory" "$file") $(memory "$twin_pid")")
  done
  printf '%s\n' "${rows[@]}" | awk -v scenario="$scenario" '
    { n[$1]++; rps[$1] += $2; p50[$1] += $3; p99[$1] += $4; cpu[$1] += $5; bytes[$1] += $6; rss[$1] = $7 }
    function row(who, label, ratio) {
      printf "%-6s %-8s %9d %8.2f %8.2f %11.4f %10d %7d %7s\n", label, who, rps[who] / n[who], p50[who] / n[who], p99[who] / n[who], cpu[who] / n[who], bytes[who] / n[who], rss[who], ratio
    }
    END { row("twin", "", ""); row("service", scenario, sprintf("%.2f", cpu["service"] / cpu["twin"])) }'
done; done
