#!/usr/bin/env python3
"""Writes map.tsv: country shapes in the projections that pages draw, as path data of whole numbers.

    make-map.py ne_110m_countries.geojson.gz ne_50m_countries.geojson.gz > map.tsv

A view without a code of a country is the frame: its columns are width and height. Borders that two countries share are
thinned once, so that they stay shared (Visvalingam's triangles).
"""

import gzip
import heapq
import json
import math
import sys

# Area: (scale, smallest triangle kept, west, south, east, north). The world is in Equal Earth, the others in Lambert's
# azimuthal equal-area projection around their middle.
VIEWS = {
    "001": (110, 1.1, -169, -56, 191, 83.7),
    "002": (110, 5, -20, -36, 53, 38),
    "005": (50, 7, -83, -56, -34, 13),
    "009": (50, 7, 110, -48, 212, 21),
    "011": (50, 7, -18, 4, 16, 28),
    "013": (50, 7, -118, 7, -77, 33),
    "014": (50, 7, 21, -27, 58, 19),
    "015": (50, 7, -18, 15, 38, 38),
    "017": (50, 7, 5, -19, 32, 24),
    "018": (50, 7, 11, -36, 34, -17),
    "019": (110, 5, -168, -56, -34, 75),
    "021": (50, 8, -168, 20, -52, 75),
    "029": (50, 6, -86, 9.5, -59, 28),
    "030": (50, 7, 73, 17, 147, 54),
    "034": (50, 7, 44, 4, 98, 40),
    "035": (50, 7, 92, -12, 142, 29),
    "039": (50, 7, -10, 34, 30, 48),
    "053": (50, 7, 112, -48, 180, -9),
    "054": (50, 7, 130, -24, 182, 1),
    "057": (50, 7, 130, -2, 178, 21),
    "061": (50, 7, 172, -28, 232, 0),
    "142": (110, 4, 26, -11, 146, 55),
    "143": (50, 6, 46, 35, 88, 56),
    "145": (50, 7, 25, 12, 60, 44),
    "150": (50, 7, -24, 34, 60, 71.5),
    "151": (50, 7, 12, 41, 45, 60),
    "154": (50, 7, -25, 49, 32, 71.5),
    "155": (50, 7, -6, 42, 18, 56),
    "419": (110, 4, -118, -56, -34, 33),
    "RU": (50, 7, 22, 42, 190, 78),
}
WIDTH, HEIGHT, MARGIN = 1000, 760, 40
SMALLEST_ISLAND = 12  # square units
DOT = {110: 6, 50: 30}  # a country smaller than this many square units is a dot


def rings_of(feature):
    """Rings in longitudes from about -169 to 191, so that no land is cut; pieces that met at 180 are joined."""
    geometry = feature["geometry"]
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    rings = []
    for ring in (ring for polygon in polygons for ring in polygon):
        points = [tuple(p) for p in ring[:-1]]
        if sum(p[0] for p in points) / len(points) < -169:
            points = [(lon + 360, lat) for lon, lat in points]
        inner = [
            p for i, p in enumerate(points)
            if not (p[0] == 180 == points[i - 1][0] == points[(i + 1) % len(points)][0])
        ]
        rings.append(inner)
    return joined(rings)


def joined(rings):
    edges = {(r[i - 1], r[i]) for r in rings for i in range(len(r))}
    seams = {e for e in edges if (e[1], e[0]) in edges and e[0][0] == e[1][0] == 180}
    if not seams:
        return rings
    whole = [r for r in rings if not any((r[i - 1], r[i]) in seams for i in range(len(r)))]
    follow = {}
    for ring in rings:
        if ring in whole:
            continue
        for i in range(len(ring)):
            if (ring[i - 1], ring[i]) not in seams:
                follow.setdefault(ring[i - 1], []).append(ring[i])
    while follow:
        start = min(follow)
        ring, point = [], start
        while point in follow:
            ring.append(point)
            following = follow[point]
            following_point = following.pop()
            if not following:
                del follow[point]
            point = following_point
        whole.append(ring)
    return whole


def equal_earth(lon, lat):
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    t = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(lat)))
    slope = 9 * a4 * t**8 + 7 * a3 * t**6 + 3 * a2 * t**2 + a1
    x = 2 * math.sqrt(3) * math.radians(lon - 11) * math.cos(t) / (3 * slope)
    return x, -(a4 * t**9 + a3 * t**7 + a2 * t**3 + a1 * t)


def azimuthal(lon0, lat0):
    s0, c0 = math.sin(math.radians(lat0)), math.cos(math.radians(lat0))

    def project(lon, lat):
        l, s, c = math.radians(lon - lon0), math.sin(math.radians(lat)), math.cos(math.radians(lat))
        nearness = s0 * s + c0 * c * math.cos(l)
        if nearness < -0.5:  # the other side of the Earth
            return None
        k = math.sqrt(2 / (1 + nearness))
        return k * c * math.sin(l), -k * (c0 * s - s0 * c * math.cos(l))

    return project


def frame(code):
    """Projection to units, and the frame's width and height."""
    _, _, west, south, east, north = VIEWS[code]
    project = equal_earth if code == "001" else azimuthal((west + east) / 2, (south + north) / 2)
    steps = [i / 40 for i in range(41)]
    outline = [(west + (east - west) * t, lat) for t in steps for lat in (south, north)]
    outline += [(lon, south + (north - south) * t) for t in steps for lon in (west, east)]
    points = [p for p in (project(*q) for q in outline) if p]
    left, right = min(p[0] for p in points), max(p[0] for p in points)
    top, bottom = min(p[1] for p in points), max(p[1] for p in points)
    scale = min(WIDTH / (right - left), HEIGHT / (bottom - top))

    def to_units(lon, lat):
        p = project(lon, lat)
        return p and (round((p[0] - left) * scale, 4), round((p[1] - top) * scale, 4))

    return to_units, round((right - left) * scale), round((bottom - top) * scale)


def clipped(ring, width, height):
    """The part of a ring inside the frame and its margin (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, -MARGIN, 1), (0, width + MARGIN, -1), (1, -MARGIN, 1), (1, height + MARGIN, -1)):
        kept = []
        for i, point in enumerate(ring):
            before = ring[i - 1]
            is_in, was_in = sign * (point[axis] - limit) >= 0, sign * (before[axis] - limit) >= 0
            if is_in != was_in:
                a, b = sorted((before, point))
                t = (limit - a[axis]) / (b[axis] - a[axis])
                cut = [round(a[0] + t * (b[0] - a[0]), 4), round(a[1] + t * (b[1] - a[1]), 4)]
                cut[axis] = limit
                kept.append(tuple(cut))
            if is_in:
                kept.append(point)
        ring = kept
    return [p for i, p in enumerate(ring) if p != ring[i - 1]]


def area(ring):
    return sum(ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1] for i in range(len(ring))) / 2


def thinned(line, smallest):
    """Ends stay; a point goes whose triangle with its neighbours is smaller than `smallest`."""
    before, after = list(range(-1, len(line) - 1)), list(range(1, len(line) + 1))

    def triangle(i):
        return abs(area([line[before[i]], line[i], line[after[i]]]))

    heap = [(triangle(i), i) for i in range(1, len(line) - 1)]
    size = dict((i, a) for a, i in heap)
    heapq.heapify(heap)
    gone = set()
    while heap and heap[0][0] < smallest:
        least, i = heapq.heappop(heap)
        if i in gone or size[i] != least:
            continue
        gone.add(i)
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < len(line) - 1:
                size[j] = max(least, triangle(j))
                heapq.heappush(heap, (size[j], j))
    return [p for i, p in enumerate(line) if i not in gone]


def simplified(ring, junctions, smallest):
    starts = [i for i, p in enumerate(ring) if p in junctions]
    if not starts:
        first = ring.index(min(ring))
        far = max(range(len(ring)), key=lambda i: (math.dist(ring[first], ring[i]), i))
        starts = sorted({first, far})
    ring = ring[starts[0]:] + ring[: starts[0]]
    starts = [i - starts[0] for i in starts] + [len(ring)]
    ring.append(ring[0])
    points = []
    for a, b in zip(starts, starts[1:]):
        line = ring[a:b + 1]
        is_turned = (line[-1], line[-2]) < (line[0], line[1])
        line = thinned(line[::-1] if is_turned else line, smallest)
        points += (line[::-1] if is_turned else line)[:-1]
    return points


def path(rings):
    """Path data: the first ring begins absolutely, so that paths can be put one behind the other."""
    data, start = "", None
    for ring in rings:
        points = [(round(x), round(y)) for x, y in ring]
        points = [p for i, p in enumerate(points) if p != points[i - 1]]
        if len(points) < 3 or abs(area(points)) < 1:
            continue
        at = points[0]
        data += f"M{at[0]} {at[1]}l" if start is None else "m" + pair(at[0] - start[0], at[1] - start[1])
        if start is not None:
            data += "" if points[1][0] - at[0] < 0 else " "
        start = at
        steps = ""
        for x, y in points[1:]:
            step = pair(x - at[0], y - at[1])
            steps += step if not steps or step[0] == "-" else " " + step
            at = (x, y)
        data += steps + "z"
    return data


def pair(x, y):
    return f"{x}{y}" if y < 0 else f"{x} {y}"


def label_place(ring, width, height):
    """A place inside with room around it, more to the sides than above and below."""
    ring = clipped(ring, width - 2 * MARGIN, height - 2 * MARGIN) or ring
    ring = [(x, y * 2.5) for x, y in ring]
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    best = (-1, (sum(xs) / len(xs), sum(ys) / len(ys)))
    for i in range(1, 24):
        for j in range(1, 24):
            x, y = min(xs) + (max(xs) - min(xs)) * i / 24, min(ys) + (max(ys) - min(ys)) * j / 24
            inside, room = False, 1e9
            for k in range(len(ring)):
                (ax, ay), (bx, by) = ring[k - 1], ring[k]
                if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
                    inside = not inside
                dx, dy = bx - ax, by - ay
                t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1)))
                room = min(room, math.hypot(x - ax - t * dx, y - ay - t * dy))
            if inside and room > best[0]:
                best = (room, (x, y))
    return round(best[1][0]), round(best[1][1] / 2.5)


def shapes_in(code, features, to_units, width, height):
    """Country → its rings in units, the largest first; the nameless ones under ''."""
    shapes = {}
    for feature in features:
        country = feature["properties"]["iso_a2"] or ""
        if country == "AQ":
            continue
        for ring in feature["rings"]:
            points = [to_units(*p) for p in ring]
            if None in points:
                points = [p for p in points if p] if code == "RU" else []
            ring = clipped(points, width, height) if points else []
            if len(ring) > 2:
                shapes.setdefault(country, []).append(ring)
    for rings in shapes.values():
        rings.sort(key=lambda r: -abs(area(r)))
    return shapes


def is_in_frame(ring, width, height):
    x, y = sum(p[0] for p in ring) / len(ring), sum(p[1] for p in ring) / len(ring)
    return 0 <= x <= width and 0 <= y <= height


def rows(code, coarse, fine):
    scale, smallest = VIEWS[code][:2]
    to_units, width, height = frame(code)
    yield code, "", width, height, "", "", "", "", ""
    shapes = shapes_in(code, coarse if scale == 110 else fine, to_units, width, height)
    small = shapes_in(code, fine, to_units, width, height)
    neighbours = {}
    for ring in (ring for rings in shapes.values() for ring in rings):
        for i, point in enumerate(ring):
            neighbours.setdefault(point, set()).update((ring[i - 1], ring[(i + 1) % len(ring)]))
    junctions = {p for p, near in neighbours.items() if len(near) > 2}
    for country in sorted(set(shapes) | set(small)):
        rings = shapes.get(country, [])
        if not rings or abs(area(rings[0])) < DOT[scale]:
            ring = small.get(country, rings)[0]
            if country and is_in_frame(ring, width, height):
                x, y = round(sum(p[0] for p in ring) / len(ring)), round(sum(p[1] for p in ring) / len(ring))
                yield code, country, x, y, x, y, x, y, ""
            continue
        kept = [simplified(r, junctions, smallest) for i, r in enumerate(rings) if i == 0 or abs(area(r)) > SMALLEST_ISLAND]
        data = path(kept)
        if data:
            xs, ys = [p[0] for p in kept[0]], [p[1] for p in kept[0]]
            box = [round(v) for v in (min(xs), min(ys), max(xs), max(ys))]
            yield code, country, *label_place(kept[0], width, height), *box, data


def main():
    coarse, fine = (json.load(gzip.open(name))["features"] for name in sys.argv[1:3])
    for feature in coarse + fine:
        feature["rings"] = rings_of(feature)
    print("view", "country", "x", "y", "left", "top", "right", "bottom", "path", sep="\t")
    for code in VIEWS:
        for row in rows(code, coarse, fine):
            print(*row, sep="\t")


main()
