#!/usr/bin/env python3
"""The photo filter in Python: blur, shrink and encode with Pillow, on one thread.

usage: photo_filter.py OUT PHOTO...    prints the milliseconds of each photo
       photo_filter.py OUT -           takes the photos' names from its input
"""
import os
import sys
import time

try:
    from PIL import Image, ImageFilter
except ImportError:
    sys.exit("Pillow is missing; install it: apt install python3-pil, or: pip install Pillow")


def process(source, target):
    with Image.open(source) as photo:
        small = photo.filter(ImageFilter.GaussianBlur(15))
        small.thumbnail((1200, 1200))
        small.save(target, quality=75)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sources = (line.rstrip("\n") for line in sys.stdin) if sys.argv[2] == "-" else sys.argv[2:]
    for source in sources:
        start = time.perf_counter()
        process(source, os.path.join(sys.argv[1], os.path.basename(source)))
        print("%.1f" % ((time.perf_counter() - start) * 1000), flush=True)


if __name__ == "__main__":
    main()
