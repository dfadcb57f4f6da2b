#!/usr/bin/env bash
# The five examples of docs/your-own-work.md, each by the command alone, at full size; then the one
# that is not thread-safe again and again. Leaves a folder a run; some 15 minutes.
#
#   src/it/examples.sh [target/benchmarks.jar] [FOLDER] [TIMES]
#
# JAVA: what starts the jar; JDK: the home of a JDK 25 for the server. Run it in the repository's
# root, after mvn package. FOLDER is benchmarks-results/your-own-work unless named.
set -u
jar=${1:-target/benchmarks.jar}
folder=${2:-benchmarks-results/your-own-work}
times=${3:-20}
java=${JAVA:-java}
server=${JDK:+$JDK/bin/}java
"$server" src/examples/SlowServer.java >/dev/null & served=$!
trap 'kill $served' EXIT
sleep 3
tried() { # name, arguments
  local name=$1 && shift
  local start=$SECONDS
  "$java" -jar "$jar" try "$@" --out "$folder/$name" >"$folder/$name.txt" 2>&1
  echo "$name: exit code $?, $((SECONDS - start)) s"
  sed -n '/^  [A-Z].*\(fastest\|faster\|Nothing\)/p' "$folder/$name.txt"
}
mkdir -p "$folder" || exit 1
tried count-primes src/examples/CountPrimes.java
tried fetch src/examples/Fetch.java
tried query-orders --cp target/examples/h2.jar src/examples/QueryOrders.java::sum
tried write-ledger src/examples/WriteLedger.java
tried format-dates src/examples/FormatDates.java::days
caught=0
again=$(mktemp -d)
for n in $(seq "$times"); do
  "$java" -jar "$jar" try src/examples/FormatDates.java::days --rounds 1 --parallelism 2 \
    -p strategy=SEQUENTIAL,THREAD_POOL -wi 1 -w 200ms -i 2 -r 200ms --out "$again/$n" \
    >"$again/out" 2>&1
  [ $? = 5 ] && grep -q 'differ' "$again/out" && caught=$((caught + 1))
done
rm -rf "$again"
echo "format-dates: caught in $caught of $times runs"
