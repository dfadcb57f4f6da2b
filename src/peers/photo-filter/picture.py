#!/usr/bin/env python3
"""Draws photo filters by time and exactness: figures.csv beside this file, to an SVG file.

usage: picture.py docs/photo-filters.svg
"""
import csv
import math
import os
import sys

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 380, 70, 110, 40, 60
FASTEST, SLOWEST, WORST, BEST = 20, 10000, 45, 100
ROUNDING = 58.9


def x(ms):
    share = math.log(ms / FASTEST) / math.log(SLOWEST / FASTEST)
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def y(psnr):
    return HEIGHT - BOTTOM - (psnr - WORST) / (BEST - WORST) * (HEIGHT - TOP - BOTTOM)


def text(at, height, words, anchor="middle"):
    return '<text x="%.1f" y="%.1f" text-anchor="%s">%s</text>' % (at, height, anchor, words)


def line(x1, y1, x2, y2, kind):
    return '<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" class="%s"/>' % (x1, y1, x2, y2, kind)


def draw(figures):
    right, low = WIDTH - RIGHT, HEIGHT - BOTTOM
    yield (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">' % (WIDTH, HEIGHT)
        + "<title>Photo filters: time per photo and distance from the exact result</title><style>"
        "text{font:13px sans-serif;fill:#555}.grid{stroke:#8884}.limit{stroke:#c60;"
        "stroke-dasharray:5 4}.ours{fill:#06c}.others{fill:#888}</style>"
    )
    for ms in (20, 50, 100, 200, 500, 1000, 2000, 5000, 10000):
        yield line(x(ms), TOP, x(ms), low, "grid")
        yield text(x(ms), low + 18, "{:,}".format(ms))
    for psnr in range(50, BEST + 1, 10):
        yield line(LEFT, y(psnr), right, y(psnr), "grid")
        yield text(LEFT - 8, y(psnr) + 4, psnr, "end")
    yield line(LEFT, y(ROUNDING), right, y(ROUNDING), "limit")
    yield text(right + 6, y(ROUNDING) + 4, "rounding alone", "start")
    yield text((LEFT + right) / 2, HEIGHT - 14, "ms a photo of 24 megapixels (less is better)")
    yield text(LEFT - 40, TOP - 16, "PSNR against the exact result, dB (more is better)", "start")
    for row in figures:
        ms, psnr = float(row["ms"]), float(row["psnr"])
        kind = "ours" if row["filter"].isupper() else "others"
        yield '<circle cx="%.1f" cy="%.1f" r="6" class="%s"/>' % (x(ms), y(psnr), kind)
        below = psnr < ROUNDING - 1  # so that two neighbors have one on either side
        yield text(x(ms), y(psnr) + (22 if below else -11), "%s, %g ms" % (row["filter"], ms))
    yield "</svg>"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "figures.csv"), newline="", encoding="utf-8") as file:
        picture = "\n".join(draw(csv.DictReader(file))) + "\n"
    with open(sys.argv[1], "w", encoding="utf-8") as out:
        out.write(picture)


if __name__ == "__main__":
    main()
