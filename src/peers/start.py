#!/usr/bin/env python3
"""Holds how soon commands answer against bare JVMs and Python: whole programs, in turn.

    python3 src/peers/start.py [--jar target/benchmarks.jar] [--rounds 10] [--only answers,sleep,one,13,60]
                               [--java java] [--jdk JAVA_HOME_OF_A_25] [--images images]

--java starts the jar; if it is older than 25, --jdk is the one that its launcher is to take. Photos
are compared with photos.py, which needs Pillow for the Python that runs this; the 13 of --images
are taken once, and for 60 over and over. Each round runs every program once; before that, the start
cache is made, and what follows is not timed until it is there. Prints medians with the least and
the most, and each program's median over that of what it is held against.
"""

import argparse
import os
import shutil
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
PATIENCE = 90

# Held against JVMs that do not sleep.
PROCESS = "sleep, PROCESS, less its 0.5 s"
SLEPT = 0.5


def seconds(steps):
    """How long steps take, one after the other; the programs of a step are started at once."""
    start = time.perf_counter()
    for commands in steps:
        running = [
            subprocess.Popen(c, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            for c in commands
        ]
        for process, command in zip(running, commands):
            errors = process.communicate()[1]
            if process.returncode != 0:
                sys.exit(f"{command} ended with {process.returncode}: {errors.decode()}")
    return time.perf_counter() - start


def make_cache(jar, sample, folder, caches):
    """Has the start cache made, and waits for it."""
    seconds([[jar + ["photos", "--in", str(sample), "--out", str(folder / "first")]]])
    end = time.monotonic() + PATIENCE
    while not list(caches.rglob("check.seal")):
        if time.monotonic() > end:
            sys.exit(f"no start cache in {caches} after {PATIENCE} s")
        time.sleep(0.2)
    time.sleep(2)  # until its maker has ended


def photo_folders(images, folder):
    photos = sorted(p for p in images.iterdir() if p.suffix.lower() in (".jpg", ".jpeg"))
    if not photos:
        sys.exit(f"{images}: no photos; make some with: java -jar JAR generate --out {images}")
    made = {}
    for name, count in (("one", 1), ("13", 13), ("60", 60)):
        made[name] = folder / name
        made[name].mkdir()
        for i in range(count):
            shutil.copy(photos[i % len(photos)], made[name] / f"{i}.jpg")
    return made


def programs(options, folder, jar, bare, photos):
    """Each group's programs: name, steps, and whose time theirs is held against."""
    old, new = [options.java] + bare, [str(options.jdk / "bin" / "java")] + bare
    both = [[old]] if options.recent else [[old], [new]]
    sleep = jar + ["sleep", "--seconds", SECONDS, "--strategy"]
    python = [sys.executable, "-c", THREADS]
    needed, threads = "bare JVMs that it needs", "Python, a pool of threads, sleep"
    workers = "bare JVMs that PROCESS needs"
    groups = {
        "answers": [
            (needed, both, None),
            ("--version", [[jar + ["--version"]]], needed),
            ("--help", [[jar + ["--help"]]], needed),
            ("check --help", [[jar + ["check", "--help"]]], needed),
        ],
        "sleep": [
            (threads, [[python]], None),
            ("sleep, THREAD_POOL", [[sleep + ["THREAD_POOL"]]], threads),
            (workers, both + [[new] * 5], None),
            (PROCESS, [[sleep + ["PROCESS"]]], workers),
        ],
    }
    peer = [sys.executable, str(Path(__file__).with_name("photos.py"))]
    for name, source in photos.items():
        paths = ["--in", str(source), "--out", str(folder / f"out-{name}")]
        alone = f"Python, a pool of processes, {name}"
        group = [(alone, [[peer + paths]], None)]
        if name == "one":
            alone = "Python, no pool, one"
            group.append((alone, [[peer + paths + ["--workers", "1"]]], None))
        for strategy in ("THREAD_POOL", "PROCESS"):
            group.append(
                (f"photos, {strategy}, {name}",
                 [[jar + ["photos", "--strategy", strategy] + paths]], alone))
        groups[name] = group
    return [p for name in options.only.split(",") for p in groups[name]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jar", type=Path, default=Path("target/benchmarks.jar"))
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--only", default="answers,sleep,one,13,60")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jdk", type=Path, default=os.environ.get("JAVA_HOME"))
    parser.add_argument("--images", type=Path, default=Path("images"))
    options = parser.parse_args()
    if not options.jar.is_file():
        sys.exit(f"{options.jar}: no such file; build it with mvn package")
    if options.jdk is None:
        sys.exit("say --jdk, the home of a JDK 25, or set JAVA_HOME")
    options.jdk = Path(options.jdk)
    os.environ["EXECBENCH_JAVA_HOME"] = str(options.jdk)
    version = subprocess.run([options.java, "-version"], capture_output=True, text=True).stderr
    options.recent = int(version.split('"')[1].split(".")[0].split("-")[0]) >= 25

    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "Nothing.java").write_text(NOTHING)
        subprocess.run([str(options.jdk / "bin" / "javac"), "--release", "8", "-nowarn",
                        "Nothing.java"], cwd=folder, check=True, stderr=subprocess.DEVNULL)
        caches = folder / "caches"
        jar = [options.java, f"-Dexecbench.cache={caches}", "-jar", str(options.jar)]
        photos = photo_folders(options.images, folder)
        make_cache(jar, photos["one"], folder, caches)
        all_programs = programs(options, folder, jar, ["-cp", str(folder), "Nothing"], photos)
        times = {name: [] for name, _, _ in all_programs}
        for _ in range(options.rounds):
            for name, steps, _ in all_programs:
                times[name].append(seconds(steps) - (SLEPT if name == PROCESS else 0))

    print("| program | s, median (least to most) | over | times | s more |")
    print("|---|---|---|---|---|")
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, _, against in all_programs:
        taken, median = times[name], medians[name]
        held = (f"{against} | {median / medians[against]:.2f} | {median - medians[against]:+.3f}"
                if against else " | |")
        print(f"| {name} | {median:.3f} ({min(taken):.3f} to {max(taken):.3f}) | {held} |")


if __name__ == "__main__":
    main()
