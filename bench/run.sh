#!/usr/bin/env bash
# Runs benchmarks, each in a JVM of its own, from any directory.
set -euo pipefail

usage() {
  cat <<'HELP'
Usage: bench/run.sh [--quick] [--out DIR] [NAME...]
Runs the benchmarks NAME..., or all of them; writes DIR/NAME.csv and prints the figures.
All of them take about an hour. "plots" draws the results in DIR as docs/plots/*.svg, which
is done at the end as well where DIR is bench/results.

  --quick    fewer articles and rounds: all benchmarks in five minutes, for a first look
  --out DIR  where the results go (default: bench/results; with --quick target/bench/results)
  --list     tells the benchmarks and what they measure
  --help     tells this

What is not compiled yet is compiled first. On a machine that has other work to do the
figures are too low; the CPU columns suffer least.
Exit status: 0 done, 1 failed or a goal was missed, 2 wrong usage.
HELP
}

fail() {
  printf 'bench: %s\n' "$2" >&2
  exit "$1"
}

home=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
out=
options=()
chosen=()
while [[ $# -gt 0 ]]; do
  case $1 in
    --help | -h) usage && exit 0 ;;
    --quick | --list) options+=("$1") ;;
    --out)
      [[ $# -gt 1 ]] || fail 2 '--out needs a folder'
      out=$2
      shift
      ;;
    -*) fail 2 "unknown option $1; see bench/run.sh --help" ;;
    *) chosen+=("$1") ;;
  esac
  shift
done
results=$home/bench/results
pictures=$home/docs/plots
quick=
[[ " ${options[*]-} " != *' --quick '* ]] || quick=yes
# what is found in a hurry stays out of the documentation
[[ -z $quick ]] || pictures=$home/target/bench/plots
if [[ -z $out ]]; then
  out=$results
  [[ -z $quick ]] || out=$home/target/bench/results
fi

command -v mvn >/dev/null || fail 1 'no mvn found; install Apache Maven, which builds the benchmarks'
printf 'bench: compiling what has changed …\n' >&2
(cd -- "$home" && mvn -q -B test-compile) >&2

java=java
[[ -n ${JAVA_HOME:-} && -x $JAVA_HOME/bin/java ]] && java=$JAVA_HOME/bin/java
classpath=$home/target/test-classes:$home/target/classes:$(<"$home/target/bench-classpath")

# with the heap and the collector that the launcher gives to a build; but where CoreNLP's models
# lie beside ours
builds=(-Xmx1500m -XX:+UseParallelGC -Xmn500m)
heap=("${builds[@]}")
bench() {
  "$java" "${heap[@]}" -cp "$classpath" org.lagebild.bench.Main \
    --home "$home" --out "$out" "$@"
}

if [[ " ${options[*]-} " == *' --list '* ]]; then
  bench --list
  exit
fi
known=$(bench --names)$'\n'plots
for name in "${chosen[@]}"; do
  [[ $'\n'$known$'\n' == *$'\n'$name$'\n'* ]] || fail 2 "no benchmark is called $name; see --list"
done
[[ ${#chosen[@]} -gt 0 ]] || mapfile -t chosen <<<"${known%$'\n'plots}"

status=0
for name in "${chosen[@]}"; do
  [[ $name == plots ]] && continue
  heap=("${builds[@]}")
  [[ $name == annotation || $name == extraction ]] && heap=(-Xmx3g -XX:+UseParallelGC)
  begin=$SECONDS
  bench "${options[@]}" "$name" || status=1
  printf 'bench: %s took %d s\n\n' "$name" "$((SECONDS - begin))" >&2
done
if [[ $out == "$results" || " ${chosen[*]} " == *' plots '* ]]; then
  bench --plots "$pictures"
fi
printf 'bench: %d s in all\n' "$SECONDS" >&2
exit "$status"
