#!/usr/bin/env bash
# What can go wrong around a run: each case ends with one clear line and the right exit code, and
# leaves nothing half-written, overwritten or lost. Linux; as root, or where users may have
# namespaces of their own (for the small and the read-only disk).
#
#   src/it/run-failures.sh [target/benchmarks.jar]
#
# JAVA: a JDK 25's java; OLD_JAVA: an older one's, for signals through the launcher.
set -u
if [ -z "${INSIDE:-}" ]; then
  if [ "$(id -u)" = 0 ]; then exec env INSIDE=1 unshare -m "$0" "$@"; fi
  exec env INSIDE=1 unshare -rm "$0" "$@"
fi
set -m # background runs get groups of their own, and SIGINT
jar=$(realpath "${1:-target/benchmarks.jar}")
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-$(command -v java)}
old=${OLD_JAVA:-$(ls -d /usr/lib/jvm/*17*/bin/java 2>/dev/null | head -1)}
work=$(mktemp -d) && cd "$work" && mkdir tmp disk
trap 'kill $(jobs -p) 2>/dev/null; cd /; umount "$work"/disk 2>/dev/null; rm -rf "$work"' EXIT
failed=0

short="bareLoop -wi 0 -i 1 -r 50ms"
# Its own temporary folder: its own lock, whatever else measures on this machine.
bench=("$java" -Djava.io.tmpdir="$work/tmp" -jar "$jar")
free=("$java" -Djava.io.tmpdir="$work/tmp" -Djmh.ignoreLock=true -jar "$jar")
forks() { grep -o '"fork":{"number":[0-9]*' "$1/journal.jsonl" | sort -u | wc -l; }
check() { # what, command...
  local what=$1 && shift
  if "$@"; then echo "  ok      $what"; else echo "  FAILED  $what"; failed=$((failed + 1)); fi
}
not() { ! "$@"; }
# case name, exit code wanted, exit code got, standard error, text wanted in it
ends() {
  echo "$1"
  check "exit code $2 (is $3)" [ "$3" = "$2" ]
  grep -v '^warning: ' "$4" >lines
  check "one line: $(cat lines)" [ "$(wc -l <lines)" = 1 ]
  check "it says: $5" grep -q -e "$5" lines
}
# Waits until a run in the background has told of a fork, in a file that was not there before.
first_fork() { until grep -qs '^round 1/' "$1"; do kill -0 "$2" 2>/dev/null || return 1; sleep 0.05; done; }
whole() { # a folder: no temporary file, the journal ends with a whole line
  [ -z "$(find "$1" -name '.execbench-*')" ] && [ "$(tail -c 1 "$1/journal.jsonl" | od -An -c | tr -d ' ')" = '\n' ]
}

mount -t tmpfs -o size=400k none disk || { echo "can't mount a small disk"; exit 1; }
head -c 1M /dev/zero >disk/fill 2>/dev/null
"${bench[@]}" run $short --rounds 1 --out disk/full >out 2>err
ends "disk full before the start" 5 $? err "No space left"
check "no journal is left" [ ! -e disk/full/journal.jsonl ]

rm -rf disk/*
"${bench[@]}" run $short --rounds 8 --out disk/run >out1 2>err & pid=$!
first_fork out1 $pid; head -c 1M /dev/zero >disk/fill 2>/dev/null
wait $pid; ends "disk full in mid-run" 5 $? err "journal.jsonl: No space left.*--resume disk/run"
check "whole lines only" whole disk/run
told=$(grep -c '^round ' out1)
check "the journal has the $told forks told of" [ "$(forks disk/run)" -ge "$told" ]
rm disk/fill; "${bench[@]}" run --resume disk/run >out 2>err
check "with room again, it goes on to the end" [ "$?-$(forks disk/run)" = 0-8 ]

sums() { (cd disk/run && sha256sum -- *); }
sums >before; head -c 1M /dev/zero >disk/fill 2>/dev/null
"${bench[@]}" report disk/run >out 2>err
ends "disk full at the report" 5 $? err "No space left"
sums >after; check "the files are as they were" cmp -s before after
check "nothing half-written" whole disk/run

rm disk/fill; mount -o remount,ro disk
"${bench[@]}" run $short --rounds 1 --out disk/new >out 2>err
ends "read-only disk, new run" 5 $? err "Read-only"
"${bench[@]}" run --resume disk/run --rounds 9 >out 2>err
ends "read-only disk, resume" 5 $? err "Read-only"
"${bench[@]}" report disk/run >out 2>err
ends "read-only disk, report" 5 $? err "Read-only"
umount disk

"${bench[@]}" run $short --rounds 8 --out gone >out5 2>err & pid=$!
first_fork out5 $pid; rm -rf gone
wait $pid; ends "results folder vanishes in mid-run" 5 $? err "vanished"
check "it is not made again" [ ! -e gone ]

mkdir used && echo data >used/precious
"${bench[@]}" run $short --rounds 1 --out used >out 2>err
ends "results folder in use" 2 $? err "not empty"
check "nothing is overwritten" [ "$(ls used; cat used/precious)" = "precious
data" ]

"${bench[@]}" run $short --rounds 8 --out one >out6 2>err & pid=$!
first_fork out6 $pid
"${bench[@]}" run $short --rounds 1 --out two >out2 2>err2
ends "second run while one is going" 5 $? err2 "another JMH run"
check "it leaves no folder" [ ! -e two ]
"${free[@]}" run --resume one >out2 2>err2
ends "the same run resumed while it is going" 5 $? err2 "another run is writing it"
wait $pid; check "the first run ends well, with all forks" [ "$?-$(forks one)" = 0-8 ]

echo "four runs started at once, no folder named"
pids=; for i in 1 2 3 4; do "${free[@]}" run $short --rounds 1 >out$i 2>err$i & pids="$pids $!"; done
for p in $pids; do wait $p; check "exit code 0" [ $? = 0 ]; done
check "four folders: $(ls benchmarks-results | tr '\n' ' ')" [ "$(ls benchmarks-results | wc -l)" = 4 ]
for d in benchmarks-results/*; do check "$d has its own fork and its files" [ "$(forks $d)-$(ls $d/summary.csv)" = "1-$d/summary.csv" ]; done

echo "four runs started at once in one folder"
pids=; for i in 1 2 3 4; do "${free[@]}" run $short --rounds 1 --out shared >out$i 2>err$i & pids="$pids $!"; done
good=0; i=0
for p in $pids; do
  i=$((i + 1)); wait $p; code=$?
  if [ $code = 0 ]; then good=$((good + 1)); else
    check "exit code $code, one line: $(grep -v '^warning: ' err$i)" [ "$(grep -vc '^warning: ' err$i)" = 1 ]
  fi
done
check "one of them measures, with one fork in its journal" [ "$good-$(forks shared)" = 1-1 ]

signal() { # name, number, java
  bench[0]=$3; rm -rf sig out; "${bench[@]}" run $short --rounds 8 --out sig >out 2>err & pid=$!
  first_fork out $pid; kill -"$1" $pid; wait $pid; code=$?
  echo "SIG$1, $4"
  check "exit code $((128 + $2)) (is $code)" [ $code = $((128 + $2)) ]
  check "says how to go on" grep -q 'run --resume sig' out
  check "nothing else to say: $(grep -v '^warning: ' err)" [ -z "$(grep -v '^warning: ' err)" ]
  for f in results.csv results.json measurements.csv summary.csv environment.json report.html; do
    check "$f is there" [ -s sig/$f ]
  done
  check "whole lines only" whole sig
  check "no fork lives on" not pgrep -f "$work/tmp.*ForkedMain"
  "${bench[@]}" run --resume sig >out 2>err
  check "it goes on to the end" [ "$?-$(forks sig)" = 0-8 ]
}
signal INT 2 "$java" "JDK 25"
signal TERM 15 "$java" "JDK 25"
signal HUP 1 "$java" "JDK 25"
if [ -x "$old" ]; then
  signal INT 2 "$old" "through the launcher"
  signal TERM 15 "$old" "through the launcher"
  signal HUP 1 "$old" "through the launcher"
else echo "no older Java: signals through the launcher not tried"; fi

check "no stack trace anywhere" not grep -lE '^\s+at |Exception' out* err*
[ $failed = 0 ] && echo "all as it should be" || { echo "$failed checks failed"; exit 1; }
