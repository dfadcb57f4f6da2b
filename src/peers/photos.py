#!/usr/bin/env python3
"""Blurs and shrinks each JPEG of a folder, as `photos` does: Pillow, a pool of processes.

    python3 photos.py --in images --out processed [--workers N]     N = 1: no pool
"""

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

try:
    from PIL import Image, ImageFilter
except ImportError:
    sys.exit(
        "photos.py needs Pillow: python3 -m pip install Pillow (or apt-get install python3-pil)"
    )

SIGMA = 15
SIZE = (1200, 1200)
QUALITY = 75


def process(photo, folder):
    with Image.open(photo) as image:
        thumbnail = image.filter(ImageFilter.GaussianBlur(SIGMA))
    thumbnail.thumbnail(SIZE)
    thumbnail.save(folder / photo.name, quality=QUALITY)
    return photo.name


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--in", dest="input", type=Path, required=True)
    parser.add_argument("--out", dest="output", type=Path, required=True)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    options = parser.parse_args()

    start = time.perf_counter()
    options.output.mkdir(parents=True, exist_ok=True)
    photos = [p for p in options.input.iterdir() if p.suffix.lower() in (".jpg", ".jpeg")]
    folders = [options.output] * len(photos)
    if options.workers == 1:
        names = map(process, photos, folders)
        for name in names:
            print(f"{name} was processed!")
    else:
        with ProcessPoolExecutor(options.workers) as pool:
            for name in pool.map(process, photos, folders):
                print(f"{name} was processed!")
    print(f"Finished in {time.perf_counter() - start:.2f} second(s)")


if __name__ == "__main__":
    main()
