#!/usr/bin/env python3
"""Holds how soon commands answer against bare JVMs and Python: whole programs, in turn.

    python3 src/peers/start.py [--jar target/benchmarks.jar] [--rounds 10]
                               [--java java] [--jdk JAVA_HOME_OF_A_25]

--java starts the jar; if it is older than 25, --jdk is the one that its launcher is to take. Each
round runs every program once; a first round, which makes the start cache, is not timed. Prints
medians with the least and the most, and what is left of a sleep of 0.5 s.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOTHING = "public class Nothing { public static void main(String[] arguments) {} }"
SECONDS = "0.5,0.4,0.3,0.2,0.1"
THREADS = f"""
from concurrent.futures import ThreadPoolExecutor
from time import sleep
with ThreadPoolExecutor(5) as pool:
    list(pool.map(sleep, [{SECONDS}]))
"""


def seconds(commands):
    """How long programs take that are started at once, until the last has ended."""
    start = time.perf_counter()
    running = [
        subprocess.Popen(c, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for c in commands
    ]
    for process, command in zip(running, commands):
        errors = process.communicate()[1]
        if process.returncode != 0:
            sys.exit(f"{command} ended with {process.returncode}: {errors.decode()}")
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jar", type=Path, default=Path("target/benchmarks.jar"))
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--java", default="java")
    parser.add_argument("--jdk", type=Path, default=os.environ.get("JAVA_HOME"))
    options = parser.parse_args()
    if not options.jar.is_file():
        sys.exit(f"{options.jar}: no such file; build it with mvn package")
    if options.jdk is None:
        sys.exit("say --jdk, the home of a JDK 25, or set JAVA_HOME")
    os.environ["EXECBENCH_JAVA_HOME"] = str(options.jdk)
    new = str(Path(options.jdk) / "bin" / "java")

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "Nothing.java").write_text(NOTHING)
        subprocess.run([f"{new}c", "--release", "8", "-nowarn", "Nothing.java"],
                       cwd=folder, check=True, stderr=subprocess.DEVNULL)
        bare = ["-cp", folder, "Nothing"]
        jar = [options.java, "-jar", options.jar]
        sleep = jar + ["sleep", "--seconds", SECONDS, "--strategy"]
        programs = {
            f"bare JVM of {options.java}": [[options.java] + bare],
            "bare JVM of --jdk": [[new] + bare],
            "five bare JVMs of --jdk at once": [[new] + bare] * 5,
            "Python, a pool of threads, sleep": [[sys.executable, "-c", THREADS]],
            "--version": [jar + ["--version"]],
            "--help": [jar + ["--help"]],
            "check --help": [jar + ["check", "--help"]],
            "sleep, THREAD_POOL": [sleep + ["THREAD_POOL"]],
            "sleep, PROCESS": [sleep + ["PROCESS"]],
        }
        times = {name: [] for name in programs}
        for number in range(options.rounds + 1):
            for name, commands in programs.items():
                taken = seconds(commands)
                if number > 0:
                    times[name].append(taken)

    print("| program | s, median (least to most) | less 0.5 s of sleep |")
    print("|---|---|---|")
    for name, taken in times.items():
        median = statistics.median(taken)
        rest = f"{median - 0.5:.3f}" if "sleep" in name else ""
        print(f"| {name} | {median:.3f} ({min(taken):.3f} to {max(taken):.3f}) | {rest} |")


if __name__ == "__main__":
    main()
