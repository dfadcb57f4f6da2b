#!/usr/bin/env bash
# What recording costs a fork (compiling, collections, CPU time of all its processes, an iteration
# each): the same forks in JMH's own Main, with the suite's profiler and without, in turn; the
# difference between one and four forks leaves out what JMH's Main takes once. The forks have
# as many iterations as a photo fork of the default run, 8, of 10 ms each, so that little else is in
# the difference; under PROCESS with five workers there is the most to read.
#
#   src/it/meter-cost.sh [target/benchmarks.jar] [pairs]
#
# JAVA: a JDK 25's java. About 30 s a pair.
set -euo pipefail
jar=$(realpath "${1:-target/benchmarks.jar}")
pairs=${2:-3}
fork_ms=${FORK_MS:-10000} # what a photo fork of the default run takes
java=${JAVA:-$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-java}
"$java" --version | head -1 | grep -Eq ' (2[5-9]|[3-9][0-9])' || { echo "$java is not a JDK 25: set JAVA=" >&2; exit 2; }
work=$(mktemp -d) && cd "$work" && trap 'rm -rf "$work"' EXIT
meter="-prof io.github.execbench.run.jmh.ForkMeter"

few=1 many=4
seconds() { # JMH's options: wall time
  local start end
  rm -f results.json
  start=$(date +%s.%N)
  "$java" -cp "$jar" org.openjdk.jmh.Main '\.SleepBenchmark\.' -p parallelism=5 \
    -wi 5 -w 10ms -i 3 -r 10ms -rf json -rff results.json \
    -jvmArgsAppend --sun-misc-unsafe-memory-access=allow "$@" >out 2>&1
  end=$(date +%s.%N)
  grep -q rawData results.json || { cat out >&2; exit 1; } # JMH ends with 0 though its forks fail
  awk "BEGIN { printf \"%.3f\", $end - $start }"
}

fork() { # JMH's options: seconds of a fork
  local a b
  a=$(seconds -f $few "$@"); b=$(seconds -f $many "$@")
  awk "BEGIN { printf \"%.3f\", ($b - $a) / ($many - $few) }"
}

for strategy in SEQUENTIAL PROCESS; do
  for i in $(seq "$pairs"); do
    # Who goes first changes from pair to pair.
    if [ $((i % 2)) = 0 ]; then
      with=$(fork -p strategy=$strategy $meter); without=$(fork -p strategy=$strategy)
    else
      without=$(fork -p strategy=$strategy); with=$(fork -p strategy=$strategy $meter)
    fi
    echo "$with $without"
  done | awk -v strategy=$strategy -v fork=$fork_ms '
    { n++; x = 1e3 * ($1 - $2); sum += x; squares += x * x; d[n] = x }
    END { m = sum / n; s = n > 1 ? sqrt((squares - n * m * m) / (n - 1) / n) : 0
      for (i = 2; i <= n; i++) for (j = i; j > 1 && d[j] < d[j-1]; j--) { t = d[j]; d[j] = d[j-1]; d[j-1] = t }
      median = n % 2 ? d[(n + 1) / 2] : (d[n / 2] + d[n / 2 + 1]) / 2
      printf "%s: recording costs a fork %+.0f ms (mean of %d pairs, standard error %.0f ms; median %+.0f ms): %+.2f %% of %.0f s\n", strategy, m, n, s, median, 100 * m / fork, fork / 1e3 }'
done
