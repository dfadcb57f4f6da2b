#!/usr/bin/env bash
# Too few threads and processes: photos under every strategy with a limit of 15 to 60 of them. Each
# run ends, with 0 or 5 and without a stack trace. Linux, as root (cgroup of pids, v1 or v2).
#
#   src/it/process-limit.sh [target/benchmarks.jar] [LIMIT...]
#
# JAVA: a JDK 25's java. A limit at which that JVM itself can't start is left out.
set -u
jar=$(realpath "${1:-target/benchmarks.jar}"); shift
limits=${*:-$(seq 15 60)}
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java "$(command -v java)" 2>/dev/null | head -1)}
root=/sys/fs/cgroup/pids; [ -d $root ] || root=/sys/fs/cgroup
group=$root/execbench-$$; mkdir "$group" || { echo "needs root and a cgroup of pids"; exit 1; }
work=$(mktemp -d) && cd "$work" || exit 1
trap 'rmdir "$group"; rm -rf "$work"' EXIT
failed=0 runs=0 starts=0
limited() { # seconds, command...
  local seconds=$1 && shift
  (echo $BASHPID >"$group/cgroup.procs"; exec timeout -s KILL "$seconds" "$@") >out 2>err
}
echo max >"$group/pids.max"
"$java" -jar "$jar" generate --out in --count 6 --megapixels 0.3 >/dev/null || exit 1
for n in $limits; do
  echo "$n" >"$group/pids.max"
  limited 20 "$java" -XX:+UseSerialGC -version || { echo "$n: no JVM starts"; continue; }
  for strategy in SEQUENTIAL THREAD_POOL FORK_JOIN VIRTUAL_THREADS PROCESS; do
    rm -rf thumbs
    limited 60 "$java" -XX:+UseSerialGC -Dexecbench.cache=off -jar "$jar" \
      photos --in in --out thumbs --strategy $strategy
    code=$?
    if [ $code = 1 ] && grep -aqE '^Error( occurred during initialization of VM|: A JNI error)' out err; then
      starts=$((starts + 1)); continue # the JVM needs more threads than for its version alone
    fi
    runs=$((runs + 1))
    case $code in 0 | 5) ok=yes ;; 137) ok="no: it hangs" ;; *) ok="no: exit code $code" ;; esac
    grep -qE '^\s+at [a-z]|^Exception in' out err && ok="no: a stack trace"
    [ "$ok" = yes ] || { failed=$((failed + 1)); echo "$n $strategy $ok: $(head -1 err | tr -d "\0")"; }
  done
done
echo "$runs runs, $failed not as they should be; $starts where the JVM itself could not start"
[ $failed = 0 ]
