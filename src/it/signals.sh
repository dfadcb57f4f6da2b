#!/usr/bin/env bash
# Signals over every command and strategy: each run ends with its last line, its report and the code
# 128 + the signal's number. check and report, which take a second, end with that code or are done;
# what they write is whole or isn't there.
#
#   src/it/signals.sh [target/benchmarks.jar] [ROUNDS]
#
# JAVA: a JDK 25's java, or an older one's for signals through the launcher. 42 signals a round; 5
# rounds are 210.
set -u
# Whoever starts this in the background may have them ignored, which programs inherit.
[ -n "${INSIDE:-}" ] || exec env --default-signal=HUP,INT,TERM INSIDE=1 bash "$0" "$@"
set -m # background runs get groups of their own, and SIGINT
jar=$(realpath "${1:-target/benchmarks.jar}")
rounds=${2:-1}
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java "$(command -v java)" 2>/dev/null | head -1)}
work=$(mktemp -d) && cd "$work" && mkdir tmp || exit 1
trap 'rm -rf "$work"' EXIT
bench=("$java" -Djava.io.tmpdir="$work/tmp" -jar "$jar")
"${bench[@]}" generate --out some --count 13 --megapixels 6 >/dev/null || exit 1
mkdir many; for i in $(seq 20); do for f in some/*; do ln "$f" "many/$i-${f##*/}"; done; done
echo broken >many/0-broken.jpg
failed=0 sent=0
# signal, number, last line wanted, command...; the command prints a line when work is under way
signal() {
  local name=$1 number=$2 last=$3 && shift 3
  rm -rf out err thumbs list.csv made results; sent=$((sent + 1))
  "${bench[@]}" "$@" >out 2>err & pid=$!
  until [ -s out ]; do kill -0 $pid 2>/dev/null || break; sleep 0.05; done
  sleep 0.$((RANDOM % 9)); kill -"$name" $pid; wait $pid; code=$?
  why=
  [ $code = $((128 + number)) ] || why="$why exit code $code"
  cat out err | grep -qE "$last" || why="$why; no last line"
  grep -qE '^\s+at [a-z]|^Exception in' out err && why="$why; a stack trace"
  if [ "$1" = photos ]; then
    [ -f list.csv ] || why="$why; no report"
    [ -z "$(find thumbs -name '*.part')" ] || why="$why; a half thumbnail"
    told=$(grep -c 'was processed' out); made=$(ls thumbs | wc -l)
    [ "$told" = "$made" ] || why="$why; $told told of, $made made"
  fi
  [ -z "$why" ] || { failed=$((failed + 1)); echo "SIG$name $*:$why"; }
}
# signal, number, the file it makes, command...: a signal at any time
quick() {
  local name=$1 number=$2 makes=$3 && shift 3
  rm -f "$makes"; sent=$((sent + 1))
  "${bench[@]}" "$@" >out 2>err & pid=$!
  sleep 0.$((RANDOM % 10)); kill -"$name" $pid 2>/dev/null; wait $pid; code=$?
  why=
  case $code in 0 | $((128 + number))) ;; *) why="$why exit code $code" ;; esac
  grep -qE '^\s+at [a-z]|^Exception in' out err && why="$why; a stack trace"
  [ $code != 0 ] || [ -s "$makes" ] || why="$why; done without $makes"
  [ ! -e "$makes" ] || tail -c 9 "$makes" | grep -qE ']|}|</html>' || why="$why; half of $makes"
  [ -z "$(find . -maxdepth 2 -name '.execbench-*')" ] || why="$why; a hidden file"
  [ -z "$why" ] || { failed=$((failed + 1)); echo "SIG$name $*:$why"; }
}
"${bench[@]}" run bareLoop --rounds 2 -wi 0 -i 1 -r 20ms --out done >/dev/null || exit 1
awk 'BEGIN { print "["; for (i = 0; i < 4000; i++) {
  printf "%s{\"benchmark\":\"a.B.m%d\",\"mode\":\"avgt\",\"threads\":1,\"forks\":5,\"warmupIterations\":1,\"warmupTime\":\"1 s\",\"warmupBatchSize\":1,\"measurementIterations\":1,\"measurementTime\":\"1 s\",\"measurementBatchSize\":1,\"primaryMetric\":{\"score\":3,\"scoreError\":1,\"scoreUnit\":\"us/op\",\"rawData\":[[1],[2],[3],[4],[5]]},\"secondaryMetrics\":{}}\n", i ? "," : "", i
} print "]" }' >big.json
for _ in $(seq "$rounds"); do
  for s in "INT 2" "TERM 15" "HUP 1"; do
    set -- $s
    for strategy in SEQUENTIAL THREAD_POOL FORK_JOIN VIRTUAL_THREADS PROCESS; do
      signal $1 $2 '^interrupted: [0-9]+ done' \
        photos --in many --out thumbs --report list.csv --strategy $strategy
      signal $1 $2 '^interrupted: [0-9]+ of 3 done' sleep --seconds 20,20,20 --strategy $strategy
    done
    signal $1 $2 '^interrupted: ' generate --out made --megapixels 24
    signal $1 $2 'run --resume results$' run bareLoop --rounds 99 -wi 0 -i 1 -r 50ms --out results
    quick $1 $2 verdicts.json check --baseline big.json --candidate big.json --json verdicts.json
    quick $1 $2 done/report.html report done
  done
done
echo "$sent signals, $failed ends not as they should be"
[ $failed = 0 ]
