# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of this desktop's screen, read straight from the X server's frame buffer."""

import struct
import time
import zlib

import desktop

HEADER = struct.Struct('>25I')  # xwd, version 7


class Picture:
    """One moment of the screen: rows of blue, green, red and a spare byte."""

    def __init__(self, width, height, pixels):
        self.width = width
        self.height = height
        self.pixels = pixels

    def __eq__(self, other):
        return isinstance(other, Picture) and self.pixels == other.pixels

    def save(self, path):
        rgb = bytearray(self.width * self.height * 3)
        rgb[0::3] = self.pixels[2::4]
        rgb[1::3] = self.pixels[1::4]
        rgb[2::3] = self.pixels[0::4]
        row = self.width * 3
        rows = b''.join(b'\0' + rgb[y * row:(y + 1) * row] for y in range(self.height))
        with open(path, 'wb') as stream:
            stream.write(b'\x89PNG\r\n\x1a\n')
            for kind, data in (
                    (b'IHDR', struct.pack('>IIBBBBB', self.width, self.height, 8, 2, 0, 0, 0)),
                    (b'IDAT', zlib.compress(rows, 6)), (b'IEND', b'')):
                stream.write(struct.pack('>I', len(data)) + kind + data
                             + struct.pack('>I', zlib.crc32(kind + data)))


def look():
    """What the screen shows now."""
    with open(desktop.screen_file(), 'rb') as stream:
        data = stream.read()
    header = HEADER.unpack_from(data)
    size, width, height, row, colours = header[0], header[4], header[5], header[12], header[19]
    start = size + 12 * colours
    pixels = b''.join(data[start + y * row:start + y * row + width * 4] for y in range(height))
    return Picture(width, height, pixels)


def settle(quiet=0.25, deadline=4, pump=time.sleep):
    """The screen, once it has stayed the same for a while; what never rests is taken as it is."""
    end = time.monotonic() + deadline
    last, since = look(), time.monotonic()
    while time.monotonic() < end and time.monotonic() - since < quiet:
        pump(0.05)
        now = look()
        if now != last:
            last, since = now, time.monotonic()
    return last


def take(path):
    look().save(path)
