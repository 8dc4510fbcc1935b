"""Writes the pictures in this folder, and into expected.txt the grey levels that Pillow gives for them.

    python3 make.py        (Pillow 12.3, NumPy 2.4)

A line of expected.txt is a file's name, its height, its width and its levels, row by row, as hexadecimal digits: the
picture turned upright, laid over white where it is transparent, then convert("L"), which is 0.299 R + 0.587 G + 0.114 B. Grey of 16 bits is
divided by 257, where convert("L") would cut it off at 255. The tests read these files and need no Python.
"""
import io
import random
import struct
import zlib

import numpy
from PIL import Image, ImageCms, ImageOps

W, H = 13, 9
PASSES = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
expected = []


def grey(data, sixteen=None):
    """What Pillow makes of a file; sixteen are grey levels that it reads but cannot convert."""
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    if sixteen is not None:
        return numpy.rint(numpy.asarray(sixteen) / 257).astype(int)
    if image.mode.startswith("I"):
        return numpy.rint(numpy.asarray(image, dtype=float) / 257).astype(int)
    if "transparency" in image.info or image.mode in ("LA", "RGBA", "PA"):
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    return numpy.asarray(image.convert("L")).astype(int)


def keep(name, data, levels=None):
    with open(name, "wb") as file:
        file.write(data)
    levels = grey(data) if levels is None else levels
    expected.append("%s %d %d %s" % (name, *levels.shape, bytes(levels.flatten().tolist()).hex()))


# --- PNG, written here: Pillow writes few of its kinds ---


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def packed(samples, depth):
    """The samples of one row as bytes."""
    if depth == 16:
        return struct.pack(">%dH" % len(samples), *samples)
    bits = "".join(format(sample, "0%db" % depth) for sample in samples)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))


def png(kind, depth, pixels, interlaced=False, before=b"", level=9):
    """pixels[y][x] is a tuple of samples; every filter is used in turn, and all of them are undone by zero rows above."""
    height, width = len(pixels), len(pixels[0])
    raw = b""
    for x0, y0, dx, dy in PASSES if interlaced else [(0, 0, 1, 1)]:
        previous = None
        for number, y in enumerate(range(y0, height, dy)):
            row = [sample for x in range(x0, width, dx) for sample in pixels[y][x]]
            if row:
                line = packed(row, depth)
                raw += filtered(line, previous or bytes(len(line)), number % 5, max(1, CHANNELS[kind] * depth // 8))
                previous = line
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, int(interlaced))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + before + chunk(b"IDAT", zlib.compress(raw, level))
            + chunk(b"IEND", b""))


def filtered(line, above, kind, step):
    def paeth(a, b, c):
        p = a + b - c
        return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]

    out = []
    for i, byte in enumerate(line):
        a, b, c = (line[i - step] if i >= step else 0), above[i], (above[i - step] if i >= step else 0)
        out.append((byte - [0, a, b, (a + b) // 2, paeth(a, b, c)][kind]) % 256)
    return bytes([kind]) + bytes(out)


def pixels(channels, depth, chance):
    """Every level of a few bits at least once, then chance."""
    most = (1 << depth) - 1
    special = [0, most, most // 2, most // 4 + 1, 1]
    cells = [tuple(chance.randint(0, most) for _ in range(channels)) for _ in range(W * H)]
    for i, level in enumerate(special):
        cells[i] = (level,) * channels
    if channels in (2, 4):  # opaque, transparent and between
        for i in range(20, 60):
            cells[i] = cells[i][:-1] + (most if i < 40 else 0 if i < 50 else most // 2,)
    return [cells[y * W:(y + 1) * W] for y in range(H)]


def palette(count, chance):
    return bytes(chance.randint(0, 255) for _ in range(3 * count))


def pngs():
    chance = random.Random(8)
    for kind, depths in {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}.items():
        for depth in depths:
            cells = pixels(CHANNELS[kind], depth, chance)
            colours = chunk(b"PLTE", palette(1 << depth, chance)) if kind == 3 else b""
            sixteen = None
            if kind == 0 and depth == 16:
                sixteen = [[p[0] for p in row] for row in cells]
            for interlaced in (False, True):
                name = "type%d-%dbit%s.png" % (kind, depth, "-interlaced" if interlaced else "")
                data = png(kind, depth, cells, interlaced, colours)
                keep(name, data, grey(data, sixteen) if sixteen else None)
    issue = [[(v, 255) for v in (0, 64, 128, 255)]]
    keep("opaque-grey-alpha.png", png(4, 8, issue))
    keep("opaque-grey-alpha-16bit.png", png(4, 16, [[(v * 257, 65535) for v, _ in issue[0]]]))
    for depth in (1, 2, 4, 8, 16):
        cells = pixels(1, depth, chance)
        key = cells[0][1][0]
        data = png(0, depth, cells, False, chunk(b"tRNS", struct.pack(">H", key)))
        most = (1 << depth) - 1  # Pillow passes over the transparent level where it does not read grey as "L"
        levels = [[255 if p[0] == key else round(p[0] * 255 / most) for p in row] for row in cells]
        keep("transparent-grey-%dbit.png" % depth, data, numpy.asarray(levels))
    for depth in (8, 16):
        cells = pixels(3, depth, chance)
        cells[1][1] = cells[2][2] = cells[3][3]
        data = png(2, depth, cells, False, chunk(b"tRNS", struct.pack(">3H", *cells[1][1])))
        # Of 16 bits Pillow keeps eight, and then finds no pixel of the transparent colour.
        luma = [[255 if p == cells[1][1] else numpy.dot(p, (0.299, 0.587, 0.114)) / 257 for p in row] for row in cells]
        keep("transparent-rgb-%dbit.png" % depth, data, numpy.rint(luma).astype(int) if depth == 16 else None)
    for depth in (1, 2, 4, 8):
        opacity = bytes(chance.randint(0, 255) for _ in range(max(1, (1 << depth) // 2)))
        keep("transparent-palette-%dbit.png" % depth, png(3, depth, pixels(1, depth, chance), depth == 4,
             chunk(b"PLTE", palette(1 << depth, chance)) + chunk(b"tRNS", opacity)))
    profile = zlib.compress(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), 9)
    profile = chunk(b"iCCP", b"sRGB\0\0" + profile)
    keep("with-profile-rgb.png", png(2, 8, pixels(3, 8, chance), False, profile))
    keep("with-gamma-grey.png", png(0, 8, pixels(1, 8, chance), False, chunk(b"gAMA", struct.pack(">I", 100000))))
    keep("with-gamma-rgb.png", png(2, 8, pixels(3, 8, chance), True, chunk(b"gAMA", struct.pack(">I", 100000))))
    for code in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = code
        keep("turned-%d.png" % code, png(2, 8, pixels(3, 8, chance), False, chunk(b"eXIf", exif.tobytes()[6:])))


# --- JPEG ---


def photo(mode, size=(27, 21)):
    """Smooth, with an edge, in colours that are far from grey."""
    y, x = numpy.mgrid[0:size[1], 0:size[0]]
    bands = [127 + 120 * numpy.sin(x / 7 + k) * numpy.cos(y / 9 - k) for k in range(len(Image.new(mode, (1, 1)).getbands()))]
    bands = [numpy.where(x > 2 * y, 255 - band, band) for band in bands]
    array = numpy.stack(bands, -1).clip(0, 255).astype(numpy.uint8)
    return Image.fromarray(array[..., 0] if mode == "L" else array, mode)


def jpeg(mode, **options):
    out = io.BytesIO()
    photo(mode).save(out, "JPEG", **options)
    return out.getvalue()


def without_jfif(data):
    length = struct.unpack(">H", data[4:6])[0]
    assert data[2:4] == b"\xff\xe0"
    return data[:2] + data[4 + length:]


def adobe(data, transform):
    """The file with Adobe's mark in place of JFIF's."""
    mark = b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00" + bytes([transform])
    return data[:2] + mark + without_jfif(data)[2:]


def jpegs():
    keep("grey.jpg", jpeg("L"))
    keep("grey-progressive.jpg", jpeg("L", progressive=True))
    keep("colour-444.jpg", jpeg("RGB", subsampling="4:4:4"))
    keep("colour-422.jpg", jpeg("RGB", subsampling="4:2:2"))
    keep("colour-420.jpg", jpeg("RGB", subsampling="4:2:0"))
    keep("colour-411.jpg", jpeg("RGB", subsampling="4:1:1"))
    keep("colour-progressive.jpg", jpeg("RGB", subsampling="4:2:0", progressive=True))
    keep("colour-restarts.jpg", jpeg("RGB", subsampling="4:2:0", restart_marker_blocks=2))
    keep("colour-saturated.jpg", jpeg("RGB", subsampling="4:4:4", quality=15))
    keep("colour-unmarked.jpg", without_jfif(jpeg("RGB", subsampling="4:4:4")))
    keep("colour-adobe.jpg", adobe(jpeg("RGB", subsampling="4:4:4"), 1))
    keep("rgb-adobe.jpg", adobe(jpeg("RGB", subsampling="4:4:4"), 0))
    keep("rgb-letters.jpg", jpeg("RGB", keep_rgb=True))
    four = jpeg("CMYK")
    keep("cmyk-adobe.jpg", four)
    at = four.index(b"Adobe")
    keep("ycck-adobe.jpg", four[:at + 11] + b"\x02" + four[at + 12:])
    keep("cmyk-unmarked.jpg", four[:at - 4] + four[at + 12:])
    keep("with-profile.jpg", jpeg("RGB", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()))
    for code in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = code
        keep("turned-%d.jpg" % code, jpeg("RGB", exif=exif, quality=30))


# --- GIF ---


def gif(**options):
    chance = random.Random(3)
    image = Image.new("P", (W, H))
    image.putpalette([chance.randint(0, 255) for _ in range(48)])
    image.putdata([i % 16 for i in range(W * H)])
    out = io.BytesIO()
    image.save(out, "GIF", optimize=False, **options)
    return out.getvalue()


def on_screen(data, width, height, left, top):
    """The file with a larger screen, and its frame at another place in it."""
    at = data.index(b",\0\0\0\0")
    return (data[:6] + struct.pack("<HH", width, height) + data[10:at + 1] + struct.pack("<HH", left, top)
            + data[at + 5:])


def gifs():
    keep("plain.gif", gif(interlace=0))
    keep("interlaced.gif", gif(interlace=1))
    keep("transparent.gif", gif(transparency=5))
    keep("small-frame.gif", on_screen(gif(), 20, 15, 4, 3))
    keep("small-frame-background.gif", on_screen(gif(background=7), 20, 15, 4, 3))
    keep("small-frame-transparent.gif", on_screen(gif(transparency=5), 20, 15, 4, 3))
    keep("frame-beyond-the-screen.gif", on_screen(gif(), 10, 6, 4, 3))
    frames = [Image.new("P", (W, H), i) for i in range(3)]
    for i, frame in enumerate(frames):
        frame.putpalette([200 - 90 * i, 100, 50 * i] * 4)
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    keep("three-frames.gif", out.getvalue())
    out = io.BytesIO()
    photo("L", (W, H)).save(out, "GIF")
    keep("grey.gif", out.getvalue())


# --- BMP, written here ---


def bmp(depth, rows, colours=b"", top_down=False, compression=0, masks=b"", data=None, header=40):
    if data is None:
        lines = [line + bytes(-len(line) % 4) for line in rows]
        data = b"".join(lines if top_down else reversed(lines))
    used = len(colours) // 4
    info = struct.pack("<IiiHHIIiiII", header, W, -H if top_down else H, 1, depth, compression, len(data), 2835, 2835,
                       used, 0) + masks
    info += bytes(max(0, header - len(info)))
    start = 14 + len(info) + len(colours)
    return b"BM" + struct.pack("<IHHI", start + len(data), 0, 0, start) + info + colours + data


def run_lengths(rows, nibbles):
    """Every row as one absolute run (of eight) and single runs; from the bottom up."""
    out = b""
    for row in reversed(rows):
        first, rest = row[:8], row[8:]
        out += b"\0\x08" + (packed(first, 4) if nibbles else bytes(first))
        for value in rest:
            out += bytes([1, value << 4 if nibbles else value])
        out += b"\0\0"
    return out + b"\0\1"


def bmps():
    chance = random.Random(5)
    quads = lambda n: b"".join(palette(1, chance) + b"\0" for _ in range(n))
    for depth in (1, 4, 8):
        rows = [[chance.randrange(1 << depth) for _ in range(W)] for _ in range(H)]
        colours = quads(1 << depth)
        for down in (False, True):
            keep("%dbit%s.bmp" % (depth, "-top-down" if down else ""),
                 bmp(depth, [packed(row, depth) for row in rows], colours, down))
        if depth > 1:
            keep("%dbit-run-lengths.bmp" % depth, bmp(depth, [], colours, False, 2 if depth == 4 else 1,
                 data=run_lengths(rows, depth == 4)))
    words = [[chance.randrange(1 << 16) for _ in range(W)] for _ in range(H)]
    lines = [struct.pack("<%dH" % W, *row) for row in words]
    keep("16bit-555.bmp", bmp(16, lines))
    keep("16bit-565.bmp", bmp(16, lines, compression=3, masks=struct.pack("<III", 0xF800, 0x7E0, 0x1F)))
    keep("24bit.bmp", bmp(24, [chance.randbytes(3 * W) for _ in range(H)]))
    keep("24bit-top-down.bmp", bmp(24, [chance.randbytes(3 * W) for _ in range(H)], top_down=True))
    rows = [chance.randbytes(4 * W) for _ in range(H)]
    keep("32bit.bmp", bmp(32, rows))
    masks = struct.pack("<III", 0xFF0000, 0xFF00, 0xFF)
    keep("32bit-masks.bmp", bmp(32, rows, compression=3, masks=masks))
    keep("32bit-alpha.bmp", bmp(32, rows, compression=3, masks=masks + struct.pack("<I", 0xFF000000), header=108))


# --- Shrunk to a third: BOX weighs no part of a pixel, so it is the mean over areas if they are whole pixels ---


def shrunk():
    y, x = numpy.mgrid[0:423, 0:768]
    bright = (x + y) // 2 % 256
    fine = numpy.where((x % 3 == 0) & (y % 2 == 0), 255 - bright, bright)
    levels = numpy.where(x < 384, fine, x // 40 * 40 + y // 90)
    Image.fromarray((levels % 256).astype(numpy.uint8)).save("large.png", optimize=True)
    image = Image.open("large.png")
    image.resize((256, 141), Image.Resampling.BOX).save("large-shrunk.png", optimize=True)


pngs()
jpegs()
gifs()
bmps()
shrunk()
with open("expected.txt", "w") as file:
    file.write("\n".join(expected) + "\n")
