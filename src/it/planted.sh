#!/usr/bin/env bash
# Does duet find a slowdown that is really there, and none where there is none? Each run is a duet of
# a jar with itself, in which the candidate's benchmarks work on for a share of their time.
#
#   src/it/planted.sh JAR SHARE RUNS BENCHMARK [pairs]
#
# SHARE: 0 for A/A, 0.1 for +10 %. BENCHMARK: a regular expression, one benchmark; with its
# parameters in PARAMETERS="-p strategy=THREAD_POOL". Photo stages read the folder images. Prints a
# line a run: verdict, change, pairs, seconds. MARGIN (default 5%). JAVA: a JDK 25's java.
set -euo pipefail
jar=$(realpath "$1") share=$2 runs=$3 benchmark=$4 pairs=${5:-50}
java=${JAVA:-$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
settings=${SETTINGS:--wi 3 -w 200ms -i 3 -r 200ms}
for run in $(seq "$runs"); do
  start=$(date +%s.%N) code=0
  "${java:-java}" ${JAVA_OPTS:-} -jar "$jar" duet --baseline "$jar" --candidate "$jar" --out "$work/$run" \
    --margin "${MARGIN:-5%}" --max-pairs "$pairs" --candidate-jvm-args "-Dexecbench.planted=$share" \
    --csv "$work/$run.csv" $settings ${PARAMETERS:-} "$benchmark" >"$work/out" 2>&1 || code=$?
  [ $code -le 3 ] || { cat "$work/out" >&2; exit 1; }
  seconds=$(awk "BEGIN { printf \"%.1f\", $(date +%s.%N) - $start }")
  python3 - "$work/$run.csv" "$seconds" "$share" <<'P'
import csv, sys
for row in csv.DictReader(open(sys.argv[1], newline='')):
    print(f"{row['benchmark'].split('.')[-1]} planted {float(sys.argv[3]):+.0%}: {row['verdict']}, {float(row['ratio']):.3f}, {row['candidate_forks']} pairs, {sys.argv[2]} s", flush=True)
P
done
