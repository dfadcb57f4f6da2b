#!/usr/bin/env bash
# Does duet find a slowdown that is really there, and none where there is none? Each run is a duet of
# a jar with itself, in which the candidate's benchmarks work on for a share of their time. Both sides
# read the clock for that, so that its cost is no part of the change.
#
#   src/it/planted.sh JAR SHARE RUNS BENCHMARK [pairs]
#
# SHARE: 0 for A/A, 0.1 for +10 %. BENCHMARK: a regular expression, one benchmark; with its parameters
# in PARAMETERS="-p strategy=SEQUENTIAL". Prints a line a run: verdict, change, pairs, seconds; with
# `summary FILE` it sums up a file of such lines, as Markdown. MARGIN (default 5%). JAVA: a JDK 25's
# java. SETTINGS: JMH's, of short forks unless given. JVM_ARGUMENTS of both sides, such as
# -Dexecbench.images=FOLDER for photo stages. A series that was stopped goes on if its lines are
# appended to a file (>>), with as many runs as that lacks; of the run under way nothing is left.
set -euo pipefail
fail() { echo "$1" >&2; exit 2; }
usage="usage: src/it/planted.sh JAR SHARE RUNS BENCHMARK [pairs], or summary FILE"
command -v python3 >/dev/null || fail "needs python3"
if [ "${1:-}" = summary ]; then
  [ $# = 2 ] || fail "$usage"
  [ -r "$2" ] || fail "$2: can't be read"
  exec python3 - "$2" <<'P'
import collections, re, statistics, sys
runs = collections.defaultdict(list)
for number, line in enumerate(open(sys.argv[1]), 1):
    found = re.fullmatch(r"(.*): (.*), ([\d.]+), (\d+) pairs, ([\d.]+) s\n?", line)
    if not found:
        sys.exit(f"{sys.argv[1]}:{number}: is no line of a run")
    what, verdict, change, pairs, seconds = found.groups()
    runs[what].append((verdict, float(change), int(pairs), float(seconds)))
verdicts = ("slower", "same", "can't tell", "faster")
print("| benchmark | runs | " + " | ".join(verdicts) + " | change: median | pairs: median, most | seconds: median, most |")
print("|---" * 9 + "|")
for what, of in sorted(runs.items()):
    counts = collections.Counter(run[0] for run in of)
    changes, pairs, seconds = ([run[i] for run in of] for i in (1, 2, 3))
    print(f"| {what} | {len(of)} | " + " | ".join(str(counts[verdict]) for verdict in verdicts)
          + f" | {statistics.median(changes):.3f} | {statistics.median(pairs):.0f}, {max(pairs)} | {statistics.median(seconds):.0f}, {max(seconds):.0f} |")
P
fi
[ $# = 4 ] || [ $# = 5 ] || fail "$usage"
[ -f "$1" ] || fail "$1: no such jar"
jar=$(realpath "$1") share=$2 runs=$3 benchmark=$4 pairs=${5:-50}
[[ $share =~ ^[0-9]*[.]?[0-9]+$ ]] || fail "SHARE $share: is no share, such as 0.1"
[[ $runs =~ ^[1-9][0-9]*$ ]] || fail "RUNS $runs: is no number of runs"
[[ $pairs =~ ^[1-9][0-9]*$ ]] || fail "pairs $pairs: is no number of pairs"
java=${JAVA:-$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-java}
command -v "$java" >/dev/null || fail "$java: no such java; name a JDK 25's by JAVA"
work=$(mktemp -d)
child=
trap 'rm -rf "$work"' EXIT
stop() { # exit code: the duet ends its forks, then all is deleted
  trap '' INT TERM HUP
  [ -z "$child" ] || { kill "$child" 2>/dev/null && wait "$child" || true; }
  exit "$1"
}
trap 'stop 130' INT
trap 'stop 143' TERM
trap 'stop 129' HUP
settings=${SETTINGS:--wi 3 -w 200ms -i 3 -r 200ms}
for run in $(seq "$runs"); do
  start=$(date +%s.%N) code=0
  # shellcheck disable=SC2086 # several options
  "$java" ${JAVA_OPTS:-} -jar "$jar" duet --baseline "$jar" --candidate "$jar" --out "$work/$run" \
    --margin "${MARGIN:-5%}" --max-pairs "$pairs" \
    --baseline-jvm-args "-Dexecbench.planted=1e-9 ${JVM_ARGUMENTS:-}" \
    --candidate-jvm-args "-Dexecbench.planted=$(awk "BEGIN { print $share + 1e-9 }") ${JVM_ARGUMENTS:-}" \
    --csv "$work/$run.csv" $settings ${PARAMETERS:-} "$benchmark" >"$work/out" 2>&1 &
  child=$!
  wait "$child" || code=$?
  child=
  # 1 is a regression, or a java that could not even start the jar
  [ -s "$work/$run.csv" ] && [[ $code =~ ^[013]$ ]] || { cat "$work/out" >&2; exit 1; }
  seconds=$(awk "BEGIN { printf \"%.1f\", $(date +%s.%N) - $start }")
  python3 - "$work/$run.csv" "$seconds" "$share" "${MARGIN:-5%}" <<'P'
import csv, sys
for row in csv.DictReader(open(sys.argv[1], newline='')):
    print(f"{'.'.join(row['benchmark'].split('.')[-2:])} planted {float(sys.argv[3]):+.0%}, margin {sys.argv[4]}: {row['verdict']}, {float(row['ratio']):.3f}, {row['candidate_forks']} pairs, {sys.argv[2]} s", flush=True)
P
done
