#!/usr/bin/env bash
# While another process burns one core on and off: a duet of a jar with itself, and beside it the
# same number of forks one side after the other, compared by check.
#
#   src/it/duet-burnt-core.sh JAR RUNS BENCHMARK [pairs]
#
# BENCHMARK: a regular expression; its parameters in PARAMETERS. Prints a line a run for each way:
# verdicts and the 90 % interval of the change. JAVA: a JDK 25's java. A series that was stopped goes
# on if its lines are appended to a file (>>), with as many runs as that lacks.
set -euo pipefail
fail() { echo "$1" >&2; exit 2; }
[ $# = 3 ] || [ $# = 4 ] || fail "usage: src/it/duet-burnt-core.sh JAR RUNS BENCHMARK [pairs]"
command -v python3 >/dev/null || fail "needs python3"
[ -f "$1" ] || fail "$1: no such jar"
jar=$(realpath "$1") runs=$2 benchmark=$3 pairs=${4:-10}
[[ $runs =~ ^[1-9][0-9]*$ ]] || fail "RUNS $runs: is no number of runs"
[[ $pairs =~ ^[1-9][0-9]*$ ]] || fail "pairs $pairs: is no number of pairs"
java=${JAVA:-$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-java}
command -v "$java" >/dev/null || fail "$java: no such java; name a JDK 25's by JAVA"
work=$(mktemp -d)
child= burner=
trap 'rm -rf "$work"' EXIT
end() { [ -z "$1" ] || { kill "$1" 2>/dev/null && wait "$1" || true; }; }
stop() { # exit code: whatever runs ends its forks, then all is deleted
  trap '' INT TERM HUP
  end "$child"
  end "$burner"
  exit "$1"
}
trap 'stop 130' INT
trap 'stop 143' TERM
trap 'stop 129' HUP
settings=${SETTINGS:--wi 2 -w 200ms -i 3 -r 200ms}
python3 -c '
import os, random, time
parent = os.getppid()
def on():
    if os.getppid() != parent: raise SystemExit
    return True
while on():
    end = time.time() + random.uniform(5, 25)
    while time.time() < end and on(): pass
    time.sleep(random.uniform(5, 25))' & burner=$!
run() { # what it must leave, arguments: runs the jar, and fails with what it said unless it does
  local code=0
  "$java" -jar "$jar" "${@:2}" >"$work/out" 2>&1 &
  child=$!
  wait "$child" || code=$?
  child=
  # 1 is a regression, or a java that could not even start the jar
  [ -s "$1" ] && [[ $code =~ ^[013]$ ]] || { cat "$work/out" >&2; stop 1; }
}
show() { # way csv
  python3 - "$1" "$2" <<'P'
import csv, sys
for row in csv.DictReader(open(sys.argv[2], newline='')):
    print(f"{sys.argv[1]}: {row['benchmark'].split('.')[-1]} {row['verdict']} {float(row['ratio']):.3f} [{row['deciding_low'][:5]}, {row['deciding_high'][:5]}]", flush=True)
P
}
for run in $(seq "$runs"); do
  # shellcheck disable=SC2086 # several options
  run "$work/duet-$run.csv" duet --baseline "$jar" --candidate "$jar" --out "$work/duet-$run" --max-pairs "$pairs" \
    --csv "$work/duet-$run.csv" $settings ${PARAMETERS:-} "$benchmark"
  show "in turn" "$work/duet-$run.csv"
  for side in a b; do
    # shellcheck disable=SC2086 # several options
    run "$work/$side-$run/journal.jsonl" run --warmup fixed --rounds "$pairs" --out "$work/$side-$run" $settings ${PARAMETERS:-} "$benchmark"
  done
  run "$work/check-$run.csv" check --baseline "$work/a-$run" --candidate "$work/b-$run" --csv "$work/check-$run.csv"
  show "one after the other" "$work/check-$run.csv"
done
end "$burner"
