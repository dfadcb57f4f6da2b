#!/usr/bin/env bash
# CLUSTER over three hosts, which are network namespaces: a batch of photos while workers are killed
# (20 times), drivers are killed (10 times), a host's network is cut (5 and 30 s), two drivers share
# the workers, a host has no heap, or no disk. Each thumbnail must be there, once, with the bytes
# that THREAD_POOL writes, and no process be left. Linux, as root; 10 to 15 minutes.
#
#   src/it/cluster-hosts.sh [target/benchmarks.jar] [PHOTOS] [hazelcast.jar]
#
# With `many` before these no harm is done, but there are ten times as many photos, small ones, and
# then fifty times as many again that are all skipped; a driver of 64 MB must need no more memory for
# them.
#
# JAVA: a JDK 25's java. The library is looked for beside the jar unless it is named.
set -u
many=
[ "${1:-}" = many ] && { many=yes; shift; }
jar=$(realpath "${1:-target/benchmarks.jar}")
photos=${2:-2000}
library=()
[ $# -ge 3 ] && library=(--cluster-lib "$(realpath "$3")")
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-java}
id=eb$$ net=10.213.$(($$ % 250)) hosts="1 2 3" failed=0
work=$(mktemp -d) && cd "$work" || exit 1
inside() { ip netns exec "$id-$1" "${@:2}"; }
cleanup() {
  for h in $hosts sw; do
    ip netns pids "$id-$h" 2>/dev/null | xargs -r kill -9 2>/dev/null
    ip netns del "$id-$h" 2>/dev/null
  done
  rm -rf "$work"
}
trap cleanup EXIT
say() { echo "$(date +%T) $*"; }
wrong() { failed=$((failed + 1)); say "NOT AS IT SHOULD BE: $*"; }

ip netns add "$id-sw" || { echo "needs root and network namespaces"; exit 1; }
inside sw ip link add name bridge0 type bridge && inside sw ip link set bridge0 up
for h in $hosts; do
  ip netns add "$id-$h"
  ip link add e netns "$id-$h" type veth peer name "p$h" netns "$id-sw"
  inside sw ip link set "p$h" master bridge0 up
  inside "$h" ip link set lo up
  inside "$h" ip addr add "$net.$h/24" dev e
  inside "$h" ip link set e up
done
seeds=$net.1:5701,$net.2:5701,$net.3:5701

worker() { # host, heap, folder on a disk that is full: the host's own, as each has its mounts;
  # JVMs that are killed with nobody to bury them are none of ours
  rm -f "worker$1.log"
  inside "$1" bash -c '[ -z "$1" ] || mount -t tmpfs -o size=4k none "$1"; exec "${@:2}"' - "${3:-}" \
    "$java" "-Xmx${2:-512m}" -jar "$jar" worker --bind "$net.$1" --slots 2 --cluster "$seeds" \
    "${library[@]}" >"worker$1.log" 2>&1 &
  disown
}
worker_of() { ip netns pids "$id-$1" | while read -r p; do
  tr '\0' ' ' <"/proc/$p/cmdline" 2>/dev/null | grep -q " worker --bind $net.$1 " && echo "$p"; done; }
jvm=(-Xmx256m) in=in
driver() { # folder, options: on host 1
  inside 1 "$java" "${jvm[@]}" -jar "$jar" photos --in "$work/$in" --out "$work/$1" --verbose \
    --strategy CLUSTER --cluster "$seeds" "${library[@]}" "${@:2}"
}
sums() { (cd "$1" && find . -name '*.jpg' -type f | sort | xargs sha256sum); }
check() { # name, folder, log: all there, each told once, with the right bytes
  cmp -s <(sums "$2") expected || wrong "$1: thumbnails differ: $(diff <(sums "$2") expected | head -3)"
  local told; told=$(grep -c ' was processed!$' "$3")
  [ "$told" = "$(grep ' was processed!$' "$3" | sort -u | wc -l)" ] || wrong "$1: a photo was told twice"
  say "$1: $(find "$2" -name '*.jpg' | wc -l) thumbnails, $told told, parts left by killed processes:" \
    "$(find "$2" -name '.*' -type f | wc -l)"
}
ready() { for h in $hosts; do
  for _ in $(seq 300); do grep -q '^Worker at' "worker$h.log" 2>/dev/null && break; sleep 0.2; done; done; }

restart() { # host, as worker
  local p; p=$(worker_of "$1"); [ -n "$p" ] && kill -9 $p
  sleep 1
  worker "$@"
}
links() { # folder, count, folder of photos: as many photos, which are links to those in turn
  mkdir "$1"
  python3 -c 'import os, sys
folder, count, photos = sys.argv[1], int(sys.argv[2]), sys.argv[3]
names = sorted(os.listdir(photos))
for i in range(count): os.symlink(f"../{photos}/{names[i % len(names)]}", f"{folder}/{i}.jpg")' "$@"
}
driver_of() { ip netns pids "$id-1" | while read -r p; do
  tr '\0' ' ' <"/proc/$p/cmdline" 2>/dev/null | grep -q "java .* photos --in" && echo "$p"; done | tail -1; }
memory() { # until a file is there: the most MB of a driver, as the kernel counts, and those in use
  # after a full collection
  local most=0 used=0 p now
  until [ -e "$1" ]; do
    p=$(driver_of)
    now=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/${p:-0}/status" 2>/dev/null)
    [ "${now:-0}" -gt "$most" ] && most=$now
    now=$("$(dirname "$java")/jcmd" "$p" GC.class_histogram 2>/dev/null |
      awk '$1 == "Total" { printf "%d", $3 / 1e5 }')
    [ "${now:-0}" -gt "$used" ] && used=$now
    sleep 2
  done
  echo "$most MB, of which $((used / 10)).$((used % 10)) MB were in use on its heap"
}
measured() { # name, options: a driver of 64 MB whose memory is looked at
  rm -f stop
  memory "$work/stop" >memory & local look=$!
  local start=$SECONDS
  jvm=(-Xmx64m)
  driver "$1" "${@:2}" >many.log 2>&1 || wrong "$1: exit code $?: $(tail -1 many.log)"
  touch stop; wait $look
  say "$1: $((SECONDS - start)) s; the driver's memory at most $(cat memory)"
}
stop_all() {
  for h in $hosts; do p=$(worker_of "$h"); [ -n "$p" ] && kill -TERM $p; done
  sleep 5
  for h in $hosts; do
    left=$(ip netns pids "$id-$h" | wc -l)
    [ "$left" = 0 ] || wrong "$left processes left on host $h"
  done
  say "$failed not as they should be"
  [ $failed = 0 ]
  exit
}

if [ -n "$many" ]; then
  "$java" -jar "$jar" generate --out painted --count 13 --megapixels 0.05 >/dev/null || exit 1
  for h in $hosts; do worker "$h"; done
  ready
  for count in "$photos" $((photos * 10)); do
    in=in$count
    links "$in" "$count" painted
    "$java" -jar "$jar" photos --in "$in" --out "pool$count" >/dev/null || exit 1
    sums "pool$count" >expected
    measured "many$count"
    check "$count photos" "many$count" many.log
  done
  in=names
  cp -r painted older; touch -d '1 hour ago' older/*
  links names $((photos * 500)) older; links done $((photos * 500)) painted
  measured done --skip-existing
  grep -q "^$((photos * 500)) skipped" many.log || wrong "$((photos * 500)) names: $(tail -2 many.log)"
  say "$((photos * 500)) names: $(grep skipped many.log)"
  stop_all
fi

"$java" -jar "$jar" generate --out painted --count 13 --megapixels 1 >/dev/null || exit 1
links in "$photos" painted
say "$photos photos; THREAD_POOL first"
"$java" -jar "$jar" photos --in in --out pool >/dev/null || exit 1
sums pool >expected
for h in $hosts; do worker "$h"; done
ready

start=$SECONDS
driver calm >calm.log 2>&1 || wrong "calm: exit code $?: $(tail -1 calm.log)"
check "undisturbed ($((SECONDS - start)) s)" calm calm.log

say "workers are killed"
killed=0 batches=0
while [ $killed -lt 20 ]; do
  batches=$((batches + 1)) out=kills$batches so_far=$killed
  driver "$out" >kills.log 2>&1 &
  batch=$!
  until grep -q ' was processed!$' kills.log || ! kill -0 $batch 2>/dev/null; do sleep 0.2; done
  while [ $killed -lt 20 ] && kill -0 $batch 2>/dev/null; do
    sleep "$((RANDOM % 2)).$((RANDOM % 10))"
    h=$((RANDOM % 3 + 1))
    # One that is up, and not the last: else a photo may lose five workers, and fails by name.
    up=$(grep -l '^Worker at' worker[123].log 2>/dev/null)
    grep -q "worker$h" <<<"$up" && [ "$(wc -l <<<"$up")" -gt 1 ] || continue
    p=$(worker_of $h)
    [ -n "$p" ] && kill -9 $p && killed=$((killed + 1)) && { sleep 0.5; worker $h; }
  done
  wait $batch || wrong "workers killed: exit code $?: $(tail -1 kills.log)"
  check "$((killed - so_far)) workers killed" "$out" kills.log
  [ $killed -gt $so_far ] || { wrong "no worker was up to be killed"; break; }
done
ready

say "the driver is killed"
killed=0
while [ $killed -lt 10 ]; do
  driver drivers --skip-existing >driver.log 2>&1 &
  batch=$!
  sleep "$((RANDOM % 3 + 2)).$((RANDOM % 10))"
  p=$(ip netns pids "$id-1" | while read -r p; do
    tr '\0' ' ' <"/proc/$p/cmdline" 2>/dev/null | grep -q "java .* photos --in" && echo "$p"; done)
  if kill -9 $p 2>/dev/null; then killed=$((killed + 1)); else rm -f drivers/*.jpg; fi # all done
  wait $batch 2>/dev/null
done
driver drivers --skip-existing >driver.log 2>&1 || {
  grep -q 'skipped' driver.log || wrong "drivers killed: $(tail -1 driver.log)"; }
check "$killed drivers killed" drivers driver.log

for seconds in 5 30; do
  say "the network of host 2 is cut for $seconds s"
  driver "cut$seconds" >cut.log 2>&1 &
  batch=$!
  sleep 4; inside sw ip link set p2 down; sleep $seconds; inside sw ip link set p2 up
  wait $batch || wrong "cut of $seconds s: exit code $?: $(tail -1 cut.log)"
  check "cut of $seconds s" "cut$seconds" cut.log
done
say "the driver's own network is cut for 30 s"
driver away >away.log 2>&1 &
batch=$!
sleep 4; inside sw ip link set p1 down; sleep 30; inside sw ip link set p1 up
wait $batch || wrong "driver cut off: exit code $?: $(tail -1 away.log)"
check "driver cut off for 30 s" away away.log

say "two drivers at once"
driver two1 >two1.log 2>&1 & one=$!
driver two2 >two2.log 2>&1 & two=$!
wait $one || wrong "first of two: exit code $?"; wait $two || wrong "second of two: exit code $?"
check "first of two drivers" two1 two1.log
check "second of two drivers" two2 two2.log

say "the processes of host 2 have too little heap for their photos"
"$java" -jar "$jar" generate --out large --count 3 --megapixels 6 >/dev/null || exit 1
links big 12 large
"$java" -jar "$jar" photos --in big --out poolbig --filter IMAGEIO >/dev/null || exit 1
cp expected expected.in; sums poolbig >expected
restart 2 64m; ready
in=big
driver heap --filter IMAGEIO >heap.log 2>&1 || wrong "no heap: exit code $?: $(tail -1 heap.log)"
check "a host without heap" heap heap.log
restart 2; ready
in=in; cp expected.in expected

say "the disk of host 3 is full"
mkdir disk
restart 3 512m "$work/disk"; ready
driver disk >disk.log 2>&1
code=$? full=$(grep -c ' failed: write: .*No space left on device' disk.log)
[ $code = 5 ] && [ "$full" -gt 0 ] || wrong "full disk: exit code $code, $full named: $(tail -1 disk.log)"
left=$(ls -A "/proc/$(worker_of 3)/root$work/disk" | wc -l)
[ "$left" = 0 ] || wrong "$left files left on the full disk"
restart 3; ready
cp disk.log first.log
driver disk --skip-existing >>disk.log 2>&1 || wrong "disk no longer full: $(tail -1 disk.log)"
say "$full photos failed by name, and are done now"
check "a host with a full disk" disk disk.log

stop_all
