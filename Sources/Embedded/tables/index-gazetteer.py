#!/usr/bin/env python3
"""Writes gazetteer.index: where the names of gazetteer.tsv stand, so that no start of the program has to find that out.
Standard library only; the same input gives the same bytes.

    python3 index-gazetteer.py < gazetteer.tsv > gazetteer.index

The parts, one behind the other, numbers with their lowest byte first; `Gazetteer` reads them and `NameHash` hashes:
  first words   a bit for each hash of a name's first word, cut to 20 bits
  first pairs   the same for the first two words
  prefixes      a bit for each hash of a name's first four bytes, and of its first eight, cut to 18 bits
  words after   for each hash of a first word, cut to 18 bits, a byte: how many words the longest such name has, of at
                most six; 128 more where the word alone is a name
  places        a hash table of four bytes a place, 0 for a free one: where the name's line begins, plus one, in 21 bits,
                and below the highest 11 those of its hash
"""
import sys

ALL = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15
LONGEST_NAME, PLACES = 6, 1 << 18


def hashes(words):
    """The hash of the name up to each of its words."""
    value = 0xCBF29CE484222325
    for word in words:
        value ^= len(word) * 0xFF51AFD7ED558CCD & ALL
        for at in range(0, len(word), 8):
            value = (value ^ int.from_bytes(word[at:at + 8], "little")) * GOLDEN & ALL
            value ^= value >> 32
        yield value


def main():
    first_words, first_pairs, prefixes = bytearray(1 << 17), bytearray(1 << 17), bytearray(1 << 15)
    words_after, places = bytearray(1 << 18), [0] * PLACES

    def mark(bits, bit):
        bits[bit >> 3] |= 1 << (bit & 7)

    start = 0
    for line in sys.stdin.buffer.read().splitlines(keepends=True):
        name = line.split(b"\t")[0]
        words = name.split(b" ")
        found = list(hashes(words))
        mark(first_words, found[0] >> 44)
        if len(found) > 1:
            mark(first_pairs, found[1] >> 44)
        for length in (4, 8):
            if len(name) >= length:
                key = int.from_bytes(name[:length], "little")
                mark(prefixes, (key * GOLDEN & ALL) >> 46)
        if len(words) <= LONGEST_NAME:
            old = words_after[found[0] >> 46]
            alone = 0x80 if len(words) == 1 else 0
            words_after[found[0] >> 46] = max(old & 0x7F, len(words)) | old & 0x80 | alone
        place = found[-1] >> 16 & PLACES - 1
        while places[place]:
            place = place + 1 & PLACES - 1
        if start + 1 >> 21:
            sys.exit("the table is too long for 21 bits")
        places[place] = found[-1] >> 53 << 21 | start + 1
        start += len(line)
    out = sys.stdout.buffer
    for part in first_words, first_pairs, prefixes, words_after:
        out.write(part)
    for place in places:
        out.write(place.to_bytes(4, "little"))


main()
