#!/usr/bin/env bash
# While another process burns one core on and off: a duet of a jar with itself, and beside it the
# same number of forks one side after the other, compared by check.
#
#   src/it/duet-burnt-core.sh JAR RUNS BENCHMARK [pairs]
#
# BENCHMARK: a regular expression; its parameters in PARAMETERS. Prints a line a run for each way:
# verdicts and the 90 % interval of the change. JAVA: a JDK 25's java.
set -euo pipefail
jar=$(realpath "$1") runs=$2 benchmark=$3 pairs=${4:-10}
java=${JAVA:-$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-java}
work=$(mktemp -d) && trap 'kill $burner 2>/dev/null; rm -rf "$work"' EXIT
settings=${SETTINGS:--wi 2 -w 200ms -i 3 -r 200ms}
python3 -c '
import random, time
while True:
    end = time.time() + random.uniform(5, 25)
    while time.time() < end: pass
    time.sleep(random.uniform(5, 25))' & burner=$!
show() { # way csv
  python3 - "$1" "$2" <<'P'
import csv, sys
for row in csv.DictReader(open(sys.argv[2], newline='')):
    print(f"{sys.argv[1]}: {row['benchmark'].split('.')[-1]} {row['verdict']} {float(row['ratio']):.3f} [{row['deciding_low'][:5]}, {row['deciding_high'][:5]}]", flush=True)
P
}
for run in $(seq "$runs"); do
  "$java" -jar "$jar" duet --baseline "$jar" --candidate "$jar" --out "$work/duet-$run" --max-pairs "$pairs" \
    --csv "$work/duet-$run.csv" $settings ${PARAMETERS:-} "$benchmark" >"$work/out" 2>&1 || [ $? -le 3 ]
  show "in turn" "$work/duet-$run.csv"
  for side in a b; do
    "$java" -jar "$jar" run --warmup fixed --rounds "$pairs" --out "$work/$side-$run" $settings ${PARAMETERS:-} "$benchmark" >"$work/out" 2>&1
  done
  "$java" -jar "$jar" check --baseline "$work/a-$run" --candidate "$work/b-$run" --csv "$work/check-$run.csv" >"$work/out" 2>&1 || [ $? -le 3 ]
  show "one after the other" "$work/check-$run.csv"
done
