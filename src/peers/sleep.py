#!/usr/bin/env python3
"""Calls that wait, one after the other or in a pool of processes.

    python3 sleep.py 5,4,3,2,1 [--workers N]     N = 1: one after the other
"""

import argparse
import time
from concurrent.futures import ProcessPoolExecutor


def wait(seconds):
    print(f"Sleeping {seconds:g} second(s)...", flush=True)
    time.sleep(seconds)
    return f"Done Sleeping...{seconds:g}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("seconds", type=lambda s: [float(part) for part in s.split(",")])
    parser.add_argument("--workers", type=int)
    options = parser.parse_args()

    start = time.perf_counter()
    if options.workers == 1:
        for seconds in options.seconds:
            print(wait(seconds))
    else:
        with ProcessPoolExecutor(options.workers or len(options.seconds)) as pool:
            for line in pool.map(wait, options.seconds):
                print(line)
    print(f"Finished in {time.perf_counter() - start:.2f} second(s)")


if __name__ == "__main__":
    main()
