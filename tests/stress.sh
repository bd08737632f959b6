#!/usr/bin/env bash
# Runs the tests of retries again and again beside one busy loop a core, and prints what failed: tests/stress.sh [runs] [filter]
# The test project must have been built before.
set -u
runs=${1:-20}
filter=${2:-FullyQualifiedName~Replay}
cd "$(dirname "$0")/.."
results=$(mktemp -d)

busy=()
for _ in $(seq "$(nproc)"); do
  while :; do :; done &
  busy+=($!)
done
trap 'kill "${busy[@]}" 2>/dev/null; rm -rf "$results"' EXIT

failed=0
for run in $(seq "$runs"); do
  if dotnet test tests/DubbingSdk.Tests -f net10.0 --no-build --nologo --filter "$filter" >"$results/$run" 2>&1; then
    echo "run $run of $runs: passed"
  else
    failed=$((failed + 1))
    echo "run $run of $runs: failed"
    grep -E -A 12 '^ +Failed |error' "$results/$run" || tail -20 "$results/$run"
  fi
done

echo "$failed of $runs runs failed"
[ "$failed" -eq 0 ]
