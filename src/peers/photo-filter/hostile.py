#!/usr/bin/env python3
"""Pictures that are hard on photo filters, and what Pillow makes of them: Hostile.java reads both.

usage: hostile.py FOLDER

Makes NAME.jpg, and NAME.ppm: blurred and shrunk, not encoded.
"""
import os
import random
import sys

try:
    from PIL import Image, ImageDraw, ImageFilter
except ImportError:
    sys.exit("Pillow is missing; install it: apt install python3-pil, or: pip install Pillow")

WIDTH, HEIGHT = 3000, 2000
WORDS = "the quick brown fox jumps over the lazy dog 0123456789 "


def lines():
    page = Image.new("L", (WIDTH, HEIGHT), 255)
    draw = ImageDraw.Draw(page)
    for y in range(10, HEIGHT - 20, 26):
        draw.text((10, y), (WORDS * 12)[y % 37:][:480], fill=0)
    return page


def text():
    quarter = lines().crop((0, 0, WIDTH // 2, HEIGHT // 2))
    return quarter.resize((WIDTH, HEIGHT), Image.LANCZOS)


def edges():
    board = Image.new("L", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(board)
    for x in range(0, WIDTH, 90):
        for y in range(0, HEIGHT, 70):
            if (x // 90 + y // 70) % 2 == 1:
                draw.rectangle((x, y, x + 89, y + 69), fill=255)
    return board


def noise(rng, mode, width=WIDTH, height=HEIGHT):
    return Image.frombytes(mode, (width, height), rng.randbytes(width * height * len(mode)))


def extremes(picture):
    return picture.point(lambda level: 255 if level > 127 else 0)


def neon(rng):
    patches = extremes(noise(rng, "RGB", WIDTH // 45 + 1, HEIGHT // 45 + 1))
    large = patches.resize((patches.width * 45, patches.height * 45), Image.NEAREST)
    return large.crop((0, 0, WIDTH, HEIGHT))


def pictures():
    rng = random.Random(1)
    return {
        "text": text(),
        "small-text": lines(),
        "edges": edges(),
        "black-and-white-noise": extremes(noise(rng, "L")),
        "neon-colors": neon(rng),
        "color-noise": noise(rng, "RGB"),
    }


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    for name, picture in pictures().items():
        file = os.path.join(sys.argv[1], name)
        picture.convert("RGB").save(file + ".jpg", quality=90)
        with Image.open(file + ".jpg") as photo:
            small = photo.filter(ImageFilter.GaussianBlur(15))
            small.thumbnail((1200, 1200))
            small.save(file + ".ppm")


if __name__ == "__main__":
    main()
