"""Writes one small photo of every way to store colors, and what Pillow reads from each.

Run in this folder with Pillow; it writes pillow.csv beside them.
"""
import io
import sys

import PIL
from PIL import Image

PATCH = 16
COLORS = [
    (255, 255, 255), (255, 0, 0), (0, 0, 0), (0, 255, 0), (0, 0, 255), (128, 128, 128),
    (255, 255, 0), (0, 255, 255), (255, 0, 255), (200, 120, 40), (30, 60, 90), (240, 200, 180),
]  # fmt: skip
ACROSS = 4
MIDDLES = [
    (i % ACROSS * PATCH + PATCH // 2, i // ACROSS * PATCH + PATCH // 2) for i in range(len(COLORS))
]


def patches():
    image = Image.new("RGB", (ACROSS * PATCH, len(COLORS) // ACROSS * PATCH))
    for i, color in enumerate(COLORS):
        x, y = i % ACROSS * PATCH, i // ACROSS * PATCH
        image.paste(color, (x, y, x + PATCH, y + PATCH))
    return image


def inks():
    """The patches as cyan, magenta, yellow and black, with the black taken out by half."""
    planes = [bytearray() for _ in range(4)]
    for r, g, b in patches().getdata():
        k = (255 - max(r, g, b)) // 2
        for plane, ink in zip(planes, (255 - r, 255 - g, 255 - b)):
            plane.append(max(0, min(255, round((ink - k) * 255 / (255 - k)))))
        planes[3].append(k)
    size = patches().size
    return Image.merge("CMYK", [Image.frombytes("L", size, bytes(p)) for p in planes])


def ycck():
    """Samples as YCCK has them: Y, Cb and Cr of the paper's complement, and the inverted black.

    Pillow writes CMYK inverted, so these are inverted here, and come out as they are meant.
    """
    c, m, y, k = inks().split()
    luma, cb, cr = Image.merge("RGB", (c, m, y)).convert("YCbCr").split()
    inverted = [plane.point(lambda v: 255 - v) for plane in (luma, cb, cr)]
    return Image.merge("CMYK", (*inverted, k))


def saved(image, **options):
    out = io.BytesIO()
    image.save(out, "JPEG", quality=95, **options)
    return out.getvalue()


def segments(jpeg):
    at = 2
    while True:
        end = at + 2 + (jpeg[at + 2] << 8 | jpeg[at + 3])
        yield at, end
        if jpeg[at + 1] == 0xDA:
            return
        at = end


def without(jpeg, *markers):
    out = jpeg[:2]
    for at, end in segments(jpeg):
        if jpeg[at + 1] not in markers:
            out += jpeg[at:end]
    return out + jpeg[end:]


def bare(jpeg):
    return without(jpeg, 0xE0, 0xEE)


def adobe(jpeg, transform):
    marker = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00" + bytes([transform])
    return jpeg[:2] + marker + jpeg[2:]


def named(jpeg, ids):
    """With other component ids, in the frame and in every scan."""
    out = bytearray(jpeg)
    names = {}
    at = 2
    while at < len(jpeg) - 4:
        marker = jpeg[at + 1]
        if jpeg[at] != 0xFF or marker in (0, 0xFF) or 0xD0 <= marker <= 0xD9:
            at += 1
            continue
        if marker in (0xC0, 0xC1, 0xC2):
            for i in range(jpeg[at + 9]):
                names[jpeg[at + 10 + 3 * i]] = out[at + 10 + 3 * i] = ids[i]
        if marker == 0xDA:
            for i in range(jpeg[at + 4]):
                out[at + 5 + 2 * i] = names[jpeg[at + 5 + 2 * i]]
        at += 2 + (jpeg[at + 2] << 8 | jpeg[at + 3])
    return bytes(out)


def kinds(progressive):
    options = {"progressive": progressive}
    gray = saved(patches().convert("L"), **options)
    yield "gray", gray
    yield "gray-bare", bare(gray)
    yield "gray-adobe", adobe(bare(gray), 0)
    for name, sampling in (("444", 0), ("422", 1), ("420", 2)):
        ycbcr = saved(patches(), subsampling=sampling, **options)
        yield f"ycbcr-{name}", ycbcr
        yield f"ycbcr-{name}-bare", bare(ycbcr)
        yield f"ycbcr-{name}-adobe", adobe(bare(ycbcr), 1)
        rgb = saved(Image.merge("YCbCr", patches().split()), subsampling=sampling, **options)
        yield f"rgb-{name}-adobe", adobe(bare(rgb), 0)
        yield f"rgb-{name}-named", named(bare(rgb), b"RGB")
        cmyk = bare(saved(inks(), subsampling=sampling, **options))
        yield f"cmyk-{name}-bare", cmyk
        yield f"cmyk-{name}-adobe", adobe(cmyk, 0)
        yield f"ycck-{name}", adobe(bare(saved(ycck(), subsampling=sampling, **options)), 2)
    yield "ycbcr-jfif-adobe0", adobe(saved(patches(), **options), 0)
    yield "ycbcr-adobe2", adobe(bare(saved(patches(), **options)), 2)
    yield "ycbcr-named", named(bare(saved(patches(), **options)), b"\x00\x01\x02")
    yield "cmyk-numbered", named(bare(saved(inks(), **options)), b"\x01\x02\x03\x04")
    yield "ycck-adobe1", adobe(bare(saved(ycck(), **options)), 1)
    yield "ycck-numbered", named(adobe(bare(saved(ycck(), **options)), 2), b"\x01\x02\x03\x04")


def main():
    with open("pillow.csv", "w") as table:
        table.write(f"# Pillow {PIL.__version__}: the middle of each patch as red green blue\n")
        for progressive in (False, True):
            for name, jpeg in kinds(progressive):
                file = f"{name}-{'progressive' if progressive else 'baseline'}.jpg"
                with open(file, "wb") as out:
                    out.write(jpeg)
                rgb = Image.open(io.BytesIO(jpeg)).convert("RGB")
                pixels = [" ".join(map(str, rgb.getpixel(at))) for at in MIDDLES]
                table.write(",".join([file, *pixels]) + "\n")


if __name__ == "__main__":
    sys.exit(main())
