#!/usr/bin/env bash
# The proof of the engine: compares it with graphql-js, runs the audits of graphql-http and fuzzes the service. All built before.
# run.sh [--seed N] [--count M] [--fuzz SECONDS], --fuzz 0 for none. Ends with the numbers; exits non-zero when anything failed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
seed=20250901
count=9000
fuzz=60
while (($# > 0)); do
  case $1 in
    --seed) seed=$2 ;;
    --count) count=$2 ;;
    --fuzz) fuzz=$2 ;;
    *) echo "Unknown option $1." >&2; exit 2 ;;
  esac
  shift 2
done

[[ -d $here/node_modules/graphql ]] || npm --prefix "$here" ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2

driver=$(find "$here/Driver/bin" -name OpenEmulationData.Conformance.dll -print0 2>/dev/null | xargs -0 -r ls -t | head -n 1)
if [[ -z $driver ]]; then
  dotnet build "$here/Driver" --configuration Release --verbosity quiet --nologo >&2
  driver=$(find "$here/Driver/bin" -name OpenEmulationData.Conformance.dll | head -n 1)
fi

failures=0
compared=$(node "$here/compare.js" "$driver" --seed "$seed" --count "$count" | tee /dev/stderr | tail -n 1) || failures=1
audits=$(bash "$here/../http-audits/run.sh" | tee /dev/stderr | tail -n 1) || failures=1
fuzzed="no fuzzing"
if ((fuzz > 0)); then
  fuzzed=$(bash "$here/fuzz.sh" "$fuzz" "$seed" | tee /dev/stderr | tail -n 1) || failures=1
fi

echo "$compared; audits: $audits; $fuzzed"
exit "$failures"
