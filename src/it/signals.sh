#!/usr/bin/env bash
# Signals over every command and strategy: each run ends with its last line, its report and the code
# 128 + the signal's number.
#
#   src/it/signals.sh [target/benchmarks.jar] [ROUNDS]
#
# JAVA: a JDK 25's java. 33 signals a round; 7 rounds are 231.
set -u
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
for _ in $(seq "$rounds"); do
  for s in "INT 2" "TERM 15" "HUP 1"; do
    set -- $s
    for strategy in SEQUENTIAL THREAD_POOL FORK_JOIN VIRTUAL_THREADS PROCESS; do
      signal $1 $2 '^interrupted: [0-9]+ done' \
        photos --in many --out thumbs --report list.csv --strategy $strategy
      signal $1 $2 '^interrupted: [0-9]+ of 3 done' sleep --seconds 20,20,20 --strategy $strategy
    done
    signal $1 $2 '^interrupted: ' generate --out made --megapixels 24
  done
done
echo "$sent signals, $failed ends not as they should be"
[ $failed = 0 ]
