#!/usr/bin/env bash
# Does `check` on two measurements of somebody's own work give a false alarm, and does it find 20 %
# more work? Measures one build again and again, each against the one before, and a build that loops
# 20 % longer against the measurement before it.
#
#   src/it/try-check.sh [target/benchmarks.jar] [TIMES]
#
# JAVA: a JDK 25's java. 20 times take about 15 minutes. Ends with 0 if nothing unchanged was called
# a regression, and nine of ten slower builds were.
set -u
jar=$(realpath "${1:-target/benchmarks.jar}")
times=${2:-20}
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java "$(command -v java)" 2>/dev/null | head -1)}
work=$(mktemp -d) && cd "$work" || exit 1
trap 'rm -rf "$work"' EXIT
for build in "same 4000000" "slow 4800000"; do
  set -- $build
  mkdir "$1" && cat >"$1/Spin.java" <<JAVA
public class Spin {
  public static long once(int task) {
    long x = task;
    for (int i = 0; i < $2; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
    }
    return x;
  }
}
JAVA
  "${java}c" -d "$1" "$1/Spin.java" && "${java%java}jar" cf "$1.jar" -C "$1" Spin.class || exit 1
done
measured() { # build, folder: about 20 seconds
  "$java" -jar "$jar" try --cp "$1.jar" Spin::once --tasks 20 --parallelism 2 \
    -p strategy=SEQUENTIAL,THREAD_POOL --rounds 6 -wi 2 -w 200ms -i 2 -r 200ms --out "$2" \
    >out 2>err || { echo "measuring ended with $?"; tail -3 out err; exit 1; }
}
alarms=0 found=0
measured same 0
for n in $(seq "$times"); do
  measured same "$n"; measured slow "slow$n"
  "$java" -jar "$jar" check --baseline $((n - 1)) --candidate "$n" >out 2>err; code=$?
  [ $code != 1 ] || alarms=$((alarms + 1))
  "$java" -jar "$jar" check --baseline "$n" --candidate "slow$n" >found 2>err; slow=$?
  [ $slow != 1 ] || found=$((found + 1))
  echo "$n: unchanged $code; 20 % more work $slow; $(grep -E '^slower' found | grep -o '[0-9.]* \[[^]]*\]' | tr '\n' ' ')"
done
echo "$alarms of $times unchanged works called slower, $found of $times slower ones found"
[ $alarms = 0 ] && [ $((10 * found)) -ge $((9 * times)) ]
