#!/usr/bin/env bash
# What a fork costs beyond JMH's own: the same forks by `run` and by JMH's Main, in turn. The
# difference between few and many forks leaves out what a run costs once.
#
#   src/it/fork-cost.sh [target/benchmarks.jar] [repetitions]
#
# JAVA: a JDK 25's java. About 20 s a repetition.
set -euo pipefail
jar=$(realpath "${1:-target/benchmarks.jar}")
repetitions=${2:-5}
java=${JAVA:-$(ls /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-java}
"$java" --version | head -1 | grep -Eq ' (2[5-9]|[3-9][0-9])' || { echo "$java is not a JDK 25: set JAVA=" >&2; exit 2; }
work=$(mktemp -d) && cd "$work" && trap 'rm -rf "$work"' EXIT
few=2 many=12
settings="DispatchBenchmark.bareLoop -wi 0 -i 1 -r 50ms"

seconds() { # command...: its wall time
  local start end
  start=$(date +%s.%N); "$@" >out 2>&1 || { cat out >&2; exit 1; }; end=$(date +%s.%N)
  awk "BEGIN { printf \"%.3f\", $end - $start }"
}
ours() { rm -rf results; seconds "$java" -jar "$jar" run $settings -f "$1" --out results; }
jmh() {
  rm -f results.json
  seconds "$java" -cp "$jar" org.openjdk.jmh.Main $settings -f "$1" -rf json -rff results.json \
    -jvmArgsAppend --sun-misc-unsafe-memory-access=allow
  # JMH ends with 0 though its forks fail.
  grep -q rawData results.json || { cat out >&2; exit 1; }
}

for i in $(seq "$repetitions"); do
  a=$(ours $few) b=$(jmh $few) c=$(ours $many) d=$(jmh $many)
  echo "$a $b $c $d"
done | awk -v few=$few -v many=$many '
  { n++; o = ($3 - $1) / (many - few); j = ($4 - $2) / (many - few); x = o - j
    once = ($1 - few * o) - ($2 - few * j)
    printf "a fork: run %.0f ms, JMH %.0f ms, difference %+.0f ms; once a run: %+.0f ms\n", 1e3 * o, 1e3 * j, 1e3 * x, 1e3 * once
    sum += x; squares += x * x; ones += once }
  END { m = sum / n; s = n > 1 ? sqrt((squares - n * m * m) / (n - 1) / n) : 0
    printf "mean of %d: a fork costs %+.0f ms beyond JMH (standard error %.0f ms), a run %+.0f ms\n", n, 1e3 * m, 1e3 * s, 1e3 * ones / n }'
