#!/usr/bin/env python3
"""Runs this project's programs and their Python peers in turn, and prints the ratios.

    python3 src/peers/compare.py [--jar target/benchmarks.jar] [--images images]
                                 [--workers 2] [--rounds 5]

Each round runs every program once, ours and theirs one after the other, so that a machine that
changes meanwhile changes for both; a first round is not timed. The time is that of the whole
program, from start to exit, as whoever calls it sees it. The ratio is the median of the rounds'
ratios, with the smallest and the largest.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PEERS = Path(__file__).resolve().parent
STRATEGIES = ("SEQUENTIAL", "THREAD_POOL", "PROCESS")


def seconds(command):
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stderr}")
    return time.perf_counter() - start


def pairs(options, folder):
    """Each comparison's name, our command and theirs."""
    java = ["java", "-jar", options.jar]
    python = [sys.executable]
    for strategy in STRATEGIES:
        workers = "1" if strategy == "SEQUENTIAL" else str(options.workers)
        sleepers = "1" if strategy == "SEQUENTIAL" else "5"
        yield (
            f"sleep 0.5,0.4,0.3,0.2,0.1 {strategy}, {sleepers} worker(s)",
            java + ["sleep", "--seconds", "0.5,0.4,0.3,0.2,0.1", "--strategy", strategy],
            python + [PEERS / "sleep.py", "0.5,0.4,0.3,0.2,0.1", "--workers", sleepers],
        )
        yield (
            f"photos {strategy}, {workers} worker(s)",
            java
            + ["photos", "--in", options.images, "--out", folder / "ours"]
            + ["--strategy", strategy, "--parallelism", workers],
            python
            + [PEERS / "photos.py", "--in", options.images, "--out", folder / "theirs"]
            + ["--workers", workers],
        )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jar", type=Path, default=Path("target/benchmarks.jar"))
    parser.add_argument("--images", type=Path, default=Path("images"))
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    if not options.jar.is_file():
        sys.exit(f"{options.jar}: no such file; build it with mvn package")

    with tempfile.TemporaryDirectory() as folder:
        programs = list(pairs(options, Path(folder)))
        for _, ours, theirs in programs:  # reads the photos once, and makes our start cache
            seconds(ours)
            seconds(theirs)
        times = {name: [] for name, _, _ in programs}
        for _ in range(options.rounds):
            for name, ours, theirs in programs:
                times[name].append((seconds(ours), seconds(theirs)))

    print("| | ours, s | Python, s | Python / ours (smallest to largest) |")
    print("|---|---|---|---|")
    for name, runs in times.items():
        ratios = [theirs / ours for ours, theirs in runs]
        print(
            f"| {name} | {statistics.median(o for o, _ in runs):.2f}"
            f" | {statistics.median(t for _, t in runs):.2f}"
            f" | {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) |"
        )


if __name__ == "__main__":
    main()
