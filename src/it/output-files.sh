#!/usr/bin/env bash
# Each option that names a file to write, on each kind of thing that it may be given: what was there
# stays what it is, what is written is whole and where it belongs, and what can't be written ends
# with one line that names it. Linux; as root, or where users may have namespaces of their own. It
# has a /dev of its own, so that nothing can happen to the machine's.
#
#   src/it/output-files.sh [target/benchmarks.jar]
#
# JAVA: a JDK 25's java, or an older one's, to try all through the launcher.
set -u
if [ -z "${INSIDE:-}" ]; then
  if [ "$(id -u)" = 0 ]; then exec env INSIDE=root unshare -m "$0" "$@"; fi
  exec env INSIDE=user unshare -rm "$0" "$@"
fi
jar=$(realpath "${1:-target/benchmarks.jar}")
java=${JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -1)}
java=${java:-$(command -v java)}
work=$(mktemp -d) && cd "$work" && chmod 755 . && mkdir tmp dev photos && chmod 1777 tmp
trap 'cd /; umount -R /dev; umount -R "$work"/* 2>/dev/null; rm -rf "$work"' EXIT
mount -t tmpfs none dev || { echo "can't mount a /dev of its own"; exit 1; }
for node in null zero full random urandom; do
  cp -a /dev/$node dev/ 2>/dev/null || { touch dev/$node && mount --bind /dev/$node dev/$node; }
done
cp -a /dev/stdin /dev/stdout /dev/stderr /dev/fd dev/
mount --rbind dev /dev || exit 1
failed=0

bench=("$java" -Xshare:auto -XX:TieredStopAtLevel=1 -Djava.io.tmpdir="$work/tmp" -Djmh.ignoreLock=true -jar "$jar")
check() { # what, command...
  local what=$1 && shift
  if "$@"; then echo "  ok      $what"; else echo "  FAILED  $what"; failed=$((failed + 1)); fi
}
not() { ! "$@"; }

short="bareLoop -wi 0 -i 1 -r 20ms --rounds"
"${bench[@]}" run $short 2 --out first >out 2>&1 || { cat out; exit 1; }
"${bench[@]}" generate --out photos --count 1 --megapixels 0.01 >out 2>&1 && echo bad >photos/bad.jpg
runs=0
# Each command, what its file holds, and a file for it in place of FILE.
command_of() {
  case $1 in
    csv | json | markdown | junit) echo "check --baseline first --candidate first --$1 FILE" ;;
    report) echo "photos --in photos --out thumbnails --report FILE" ;;
    rff) runs=$((runs + 1)) && echo "run $short 1 --out run$runs$RANDOM -rf csv -rff FILE" ;;
    o) runs=$((runs + 1)) && echo "run $short 1 --out run$runs$RANDOM -o FILE" ;;
  esac
}
mark_of() {
  case $1 in
    csv) echo '^verdict,benchmark' ;; json) echo '"findings"' ;; markdown) echo '^| verdict' ;;
    junit) echo '<testsuite' ;; report) echo '^bad.jpg,decode' ;; rff) echo '^"Benchmark"' ;;
    o) echo '^Iteration' ;;
  esac
}
write() { # option, file: what it prints goes to out and err
  local line && line=$(command_of "$1")
  "${bench[@]}" ${line/FILE/$2} >out 2>err
}
devices() { stat -c '%N %F %t,%T %a %u' /dev/null /dev/zero /dev/full /dev/stdout /dev/stderr; }
devices >before

for option in csv json markdown junit report rff o; do
  mark=$(mark_of $option)
  has() { grep -q -e "$mark" "$1"; }
  echo "$option"

  write $option /dev/null
  check "/dev/null takes it" not grep -q "can't\|/dev/null" err
  write $option /dev/full; code=$?
  grep -v '^warning: \|failed: decode\|photos failed' err >lines
  check "/dev/full: exit code 5 (is $code), one line: $(cat lines)" \
    [ "$code-$(grep -c '/dev/full.*No space left' lines)-$(wc -l <lines)" = 5-1-1 ]
  devices >after; check "the devices are as they were" cmp before after

  write $option /dev/stdout
  check "/dev/stdout, a file: both are there" has out
  line=$(command_of $option)
  "${bench[@]}" ${line/FILE//dev/stdout} 2>err | cat >piped
  check "/dev/stdout, a pipe: it is there" has piped
  check "... and what was printed" [ "$(wc -l <piped)" -gt "$(grep -c . first/results.csv)" ]
  line=$(command_of $option)
  "${bench[@]}" ${line/FILE//dev/fd/9} >out 2>err 9>nine
  check "/dev/fd/9, a file" has nine
  line=$(command_of $option)
  bash -c '"$@" >out 2>err' - "${bench[@]}" ${line/FILE//proc/self/fd/7} 7> >(cat >seven)
  for i in $(seq 50); do has seven 2>/dev/null && break; sleep 0.1; done
  check "/proc/self/fd/7, another program" has seven

  mkfifo pipe; cat pipe >read & reader=$!
  write $option pipe; wait $reader
  check "a pipe is read and stays one" eval 'has read && [ -p pipe ]'
  mkdir -p far; echo "old, and much longer than what will be there" >far/file; ln -s far/file link
  write $option link
  check "a link stays, its file is written" eval '[ -L link ] && has far/file && ! grep -q old far/file'
  ln -s far/new dangling
  write $option dangling
  check "a link to nothing stays, its file is made" eval '[ -L dangling ] && has far/new'

  echo old >kept; chmod 640 kept; [ $INSIDE = user ] || chown 1234:4321 kept
  stat -c '%a %u %g' kept >before_kept
  write $option kept
  check "permissions and owner are kept: $(stat -c '%a %u %g' kept)" \
    eval 'has kept && stat -c "%a %u %g" kept | cmp - before_kept'

  head -c 100000 /dev/zero >mounted; touch at; mount --bind mounted at
  write $option at
  check "a file that is mounted, and was longer" \
    eval 'has mounted && [ "$(tr -dc "\0" <mounted | wc -c)" = 0 ]'
  umount at
  mkdir ro; touch ro/file; mount --bind ro ro; mount -o remount,ro,bind ro; mount --bind kept ro/file
  echo old >kept
  write $option ro/file
  check "a file that may be written in a folder that may not" has kept
  umount ro/file
  write $option ro/file; code=$?
  check "in a read-only folder: one line: $(grep 'ro/file' err)" \
    [ "$code-$(grep -c "ro/file.*Read-only" err)" = 5-1 ]
  write $option ro/new; code=$?
  check "a new one in a read-only folder: $(grep 'ro/new' err)" \
    [ "$code-$(grep -c "ro/new.*Read-only" err)" = 5-1 ]
  umount ro

  mkdir disk; mount -t tmpfs -o size=16k none disk; echo old >disk/file
  head -c 1M /dev/zero >disk/fill 2>/dev/null
  write $option disk/file; code=$?
  # A log is written over what was there, so it may find room.
  [ $option = o ] || check "a full disk: $(grep 'disk/file' err)" \
    [ "$code-$(grep -c "disk/file.*No space left" err)-$(cat disk/file)" = 5-1-old ]
  check "nothing is left behind on it" [ "$(ls -A disk | tr '\n' ' ')" = "file fill " ]
  touch at; mount --bind disk/file at
  write $option at; code=$?
  check "a mounted file on a full disk is whole, old or new" \
    eval '[ $option = o ] || has disk/file || [ "$code-$(cat disk/file)" = 5-old ]'
  umount at disk

  if [ $INSIDE = root ]; then
    mkdir others && echo old >others/mine && chmod 666 others/mine && chown 1234 others others/mine
    rm -rf thumbnails; chmod 755 others && cp -r first theirs && chmod -R a+rX . && chmod 777 .
    line=$(command_of $option)
    setpriv --reuid 65534 --regid 65534 --clear-groups \
      "${bench[@]}" ${line/FILE/others/mine} >out 2>err
    check "another's file in another's folder, not as root: $(tail -1 err)" \
      eval 'has others/mine && [ "$(stat -c "%u %a" others/mine)" = "1234 666" ]'
    rm -rf others theirs thumbnails
  fi
  for name in . far ro; do
    check "no hidden file in $name" [ -z "$(find $name -maxdepth 1 -name '.execbench*')" ]
  done
  rm -rf pipe read far link dangling kept mounted at ro disk nine seven run[0-9]*
done

check "no stack trace anywhere" not grep -lE '^\s+at |Exception' out* err*
[ $failed = 0 ] && echo "all as it should be" || { echo "$failed checks failed"; exit 1; }
