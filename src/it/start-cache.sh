#!/usr/bin/env bash
# What can go wrong around the start cache: a command does its work as without one, whatever happens
# to the cache, and nothing is left behind. Linux; as root, or where users may have namespaces of
# their own (for the small and the read-only disk).
#
#   src/it/start-cache.sh [target/benchmarks.jar]
#
# JAVA: a JDK 25's java; OLD_JAVA: an older one's, to start through the launcher as well.
set -u
if [ -z "${INSIDE:-}" ]; then
  if [ "$(id -u)" = 0 ]; then exec env INSIDE=1 unshare -m "$0" "$@"; fi
  exec env INSIDE=1 unshare -rm "$0" "$@"
fi
jar=$(realpath "${1:-target/benchmarks.jar}")
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-$(command -v java)}
old=${OLD_JAVA:-$(ls -d /usr/lib/jvm/*17*/bin/java 2>/dev/null | head -1)}
EXECBENCH_JAVA_HOME=$(dirname "$(dirname "$(realpath "$java")")")
export EXECBENCH_JAVA_HOME
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
work=$(mktemp -d) && cd "$work" && mkdir caches disk in
trap 'cd /; pkill_makers; umount "$work"/disk 2>/dev/null; rm -rf "$work"' EXIT
failed=0

makers() { # the processes that make a cache of this folder
  for process in /proc/[0-9]*; do
    tr '\0' ' ' <"$process/cmdline" | grep -q -e "BackgroundMaking\|AOTCacheOutput=$work" &&
      tr '\0' '\n' <"$process/environ" | grep -qx "XDG_CACHE_HOME=$work/.*" &&
      basename "$process"
  done 2>/dev/null # some end meanwhile
}
pkill_makers() { for pid in $(makers); do kill -9 "$pid" 2>/dev/null; done; }
check() { # what, command...
  local what=$1 && shift
  if "$@"; then echo "  ok      $what"; else echo "  FAILED  $what"; failed=$((failed + 1)); fi
}
eventually() { # command...: true within a minute
  for _ in $(seq 300); do "$@" && return; sleep 0.2; done
  return 1
}
idle() { [ -z "$(makers)" ]; }
made() { [ "$(find "$XDG_CACHE_HOME" -name check.seal | wc -l)" = 1 ]; }
whole() { # nothing but the four files of one cache
  [ "$(cd "$XDG_CACHE_HOME"/execbench/* && ls | sort | tr '\n' ' ')" = "check.aot check.seal lock made-for sleep.aot sleep.seal worker.aot worker.seal " ]
}
works() { # JAVA: the command does its work, and says nothing but its two lines
  rm -rf out
  "$1" -jar "$jar" photos --in in --out out >said 2>&1 &&
    [ "$(wc -l <said)" = 2 ] && cmp -s out/a.jpg expected.jpg
}
place() { XDG_CACHE_HOME=$work/$1; export XDG_CACHE_HOME; echo "$2"; }
used() { # JAVA: the cache's lock is touched by a start
  touch -d '2 days ago' "$XDG_CACHE_HOME"/execbench/*/lock && works "$1" &&
    [ -n "$(find "$XDG_CACHE_HOME" -name lock -mtime -1)" ]
}

"$java" -jar "$jar" generate --out in --count 1 --megapixels 1 >/dev/null
mv in/*.jpg in/a.jpg
"$java" -Dexecbench.cache=off -jar "$jar" photos --in in --out out >/dev/null
mv out/a.jpg expected.jpg

place caches/first "the first start after an install"
check "does its work" works "$java"
check "has the cache made, by a process that nobody waits for" eventually made
check "leaves no process behind" eventually idle
check "leaves one whole cache" whole
check "the next start is from it" used "$java"
[ -n "$old" ] && check "the next start through the launcher is from it" used "$old"

place caches/off "turned off"
check "makes nothing" [ "$("$java" -Dexecbench.cache=off -jar "$jar" photos --in in --out out | wc -l)" = 2 ]
check "no folder" [ ! -e "$XDG_CACHE_HOME" ]

place caches/file/below "a folder that can't be"
touch caches/file
check "does its work" works "$java"
[ -n "$old" ] && check "does its work through the launcher" works "$old"

mount -t tmpfs -o size=1m,ro none disk || { echo "can't mount a small disk"; exit 1; }
place disk/caches "a read-only disk"
check "does its work" works "$java"

mount -o remount,rw disk
place disk/caches "a full disk"
check "does its work" works "$java"
check "gives up" eventually idle
check "leaves none of the cache" [ -z "$(find disk -name '*.aot*' -o -name '*.seal')" ]
check "does its work after that" works "$java"
check "is not tried again" idle

place caches/many "20 starts at once"
mkdir outs
running=()
for i in $(seq 20); do
  "$java" -jar "$jar" photos --in in --out "outs/$i" >"outs/said$i" 2>&1 & running+=($!)
done
ended=0
for pid in "${running[@]}"; do wait "$pid" && ended=$((ended + 1)); done
check "all end well (20: $ended)" [ "$ended" = 20 ]
same=0
for i in $(seq 20); do cmp -s "outs/$i/a.jpg" expected.jpg && same=$((same + 1)); done
check "all do their work (20: $same)" [ "$same" = 20 ]
check "one cache is made" eventually made
check "no process is left" eventually idle
check "it is whole" whole

place caches/killed "a killed one"
check "does its work" works "$java"
sleep 3
check "is making it" [ -n "$(makers)" ]
pkill_makers
check "does its work after that" works "$java"
check "has it made again" eventually made
eventually idle
check "it is whole" whole

echo "a spoilt one"
aot=$(find "$XDG_CACHE_HOME" -name sleep.aot)
printf 'spoilt' | dd of="$aot" bs=1 seek=9000000 conv=notrunc 2>/dev/null
check "does its work" works "$java"
eventually idle
check "is made again" used "$java"

[ $failed = 0 ] && echo "all well" || echo "$failed failed"
exit $((failed > 0))
