#!/usr/bin/env python3
"""How few pairs could a duet need? Bets that assume no more than duet's do (a pair's log ratio is as
likely to lie as far above as below), by a gambler who knows beforehand how much each benchmark
varies and that it got 10 % slower: with 2 f(x) / (f(x) + f(-x)) evidence grows fastest on average
(the growth-rate optimal e-variable: Gruenwald, de Heide, Koolen, "Safe testing", 2024).

  src/it/duet-oracle.py FILE

FILE: a journal (journal.jsonl) of many forks, or JMH's JSON. Prints how many of the slowdowns are
found within 30 and 50 pairs, and what share of these the found ones need, if all benchmarks are
slowed (evidence 20) and if one of 20 is (evidence 400, of being slower at all).
"""
import json
import math
import random
import statistics
import sys

SLOWDOWN, MARGIN = math.log(1.1), math.log(1.05)
STEP, DUETS = 0.0005, 400


def forks(path):
    """Logarithms of the scores of each benchmark's forks."""
    with open(path) as file:
        if not path.endswith(".jsonl"):
            return [[math.log(statistics.fmean(fork)) for fork in result["primaryMetric"]["rawData"]]
                    for result in json.load(file)]
        by = {}
        for line in file:
            fork = json.loads(line).get("fork")
            if fork:
                scores = [iteration["primary"]["score"] for iteration in fork["measurement"]]
                by.setdefault(json.dumps(fork["id"], sort_keys=True), []).append(math.log(statistics.fmean(scores)))
        return list(by.values())


def density(logs):
    """Of the differences of two forks, smoothed by a Gaussian; symmetric."""
    differences = [a - b for i, a in enumerate(logs) for j, b in enumerate(logs) if i != j]
    width = max(0.001, statistics.pstdev(differences) * len(logs) ** -0.2 / 2)
    counts = {}
    for difference in differences:
        at = round(difference / STEP)
        counts[at] = counts.get(at, 0) + 1
    reach = int(4 * width / STEP)
    kernel = [math.exp(-0.5 * (i * STEP / width) ** 2) for i in range(-reach, reach + 1)]
    smooth = {}
    for at, count in counts.items():
        for i, weight in enumerate(kernel, at - reach):
            smooth[i] = smooth.get(i, 0) + count * weight
    return lambda x: smooth.get(round(x / STEP), 0) + 1e-9


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: src/it/duet-oracle.py FILE")
    try:
        bank = [logs for logs in forks(sys.argv[1]) if len(logs) >= 5]
    except (OSError, ValueError, KeyError, TypeError) as e:
        sys.exit(f"{sys.argv[1]}: can't be read as a journal or JMH's JSON ({type(e).__name__}: {e})")
    if not bank:
        sys.exit(f"{sys.argv[1]}: holds no benchmark of 5 forks")
    source = random.Random(1)
    pairs = {}
    for logs in bank:
        f = density(logs)

        def bet(x, null):
            for_it = f(x - SLOWDOWN)
            return math.log(2 * for_it / (for_it + f(2 * null - x - SLOWDOWN)))

        for _ in range(DUETS):
            margin = zero = 0.0
            proven, open_cases = False, [20, 400]
            best = -math.inf
            for n in range(1, 51):
                x = SLOWDOWN + source.choice(logs) - source.choice(logs)
                margin += bet(x, MARGIN)
                zero += bet(x, 0)
                proven = proven or margin >= math.log(20)
                best = max(best, zero)
                for evidence in [e for e in open_cases if proven and best >= math.log(e)]:
                    pairs.setdefault(evidence, []).append(n)
                    open_cases.remove(evidence)
                if not open_cases:
                    break
    for forks_a_side in (30, 50):
        for evidence in (20, 400):
            found = [n for n in pairs.get(evidence, []) if n <= forks_a_side]
            share = statistics.fmean(found) / forks_a_side if found else math.nan
            print(f"{forks_a_side} pairs, evidence {evidence}: found {len(found) / DUETS / len(bank):.1%}, "
                  f"which need {share:.1%} of the pairs")


main()
