"""Cuts Fira Sans into what nearly every page needs (latin) and what is left (rest), and writes fonts.css.

Called by `make` with the folder of the full fonts and the folder of the assets. The parts bear a name of their own,
since "Fira" may be a reserved name of the fonts' licence, which a changed version must not bear.
"""

import logging
import sys
from pathlib import Path

from fontTools import subset

NAME = "Kooperationsbuch Sans"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold"}
# German and its neighbours, Turkish, Kurdish, Polish, Romanian, Azerbaijani, Vietnamese; accents on their own, signs, arrows.
LATIN = {
    *range(0x20, 0x7F), *range(0xA0, 0x180), *map(ord, "ȘșȚțƏəƠơƯư"), *range(0x1EA0, 0x1EFA), 0x1E9E,
    *range(0x300, 0x305), *range(0x306, 0x30D), *range(0x323, 0x329), *range(0x2190, 0x219A),
    *range(0x2012, 0x2016), *map(ord, "‘’‚“”„•…‰‹›€™−≈≠≤≥"),
}  # fmt: skip
PRIVATE = {0x0D, 0xFEFF, *range(0xE000, 0xF900)}
FEATURES = ["kern", "liga", "locl", "ccmp", "mark", "mkmk", "tnum"]

OWN_RULES = f"""/* Made by ops/assets/make from Fira Sans 4.106 (SIL Open Font License 1.1, see LICENSES.md). Load it after kern.css. */
:root {{
  --kern-typography-font-family-fira-sans: "{NAME}", sans-serif;
  --kern-component-kopfzeile-font-family: "{NAME}", sans-serif;
}}
"""
FACE = """
@font-face {{
  font-family: "{name}";
  font-weight: {weight};
  font-style: normal;
  font-display: swap;
  src: url("fonts/{file}") format("woff2");
  unicode-range: {ranges};
}}
"""


def ranges(points):
    """CSS ranges, both ends included."""
    found = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return ", ".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in found)


def options():
    chosen = subset.Options(layout_features=FEATURES, hinting=False, flavor="woff2", notdef_outline=True)
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17]
    return chosen


def rename(font, style):
    full, compact = f"{NAME} {style}", f"{NAME.replace(' ', '')}-{style}"
    names = {1: full, 3: f"4.106;{compact}", 4: full, 6: compact, 16: NAME, 17: style}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]


def cut(source, style, points, target):
    """Writes the part of a font with these characters and tells which of them it has."""
    font = subset.load_font(source, options())
    cutter = subset.Subsetter(options())
    cutter.populate(unicodes=points(font.getBestCmap().keys()))
    cutter.subset(font)
    rename(font, style)
    subset.save_font(font, target, options())
    return font.getBestCmap().keys()


def main(full, assets):
    parts = {"latin": lambda has: LATIN & has, "rest": lambda has: has - LATIN - PRIVATE}
    css = OWN_RULES
    for weight, style in WEIGHTS.items():
        for part, points in parts.items():
            file = f"sans-{weight}-{part}.woff2"
            kept = cut(full / f"FiraSans-{style}.woff2", style, points, assets / "fonts" / file)
            css += FACE.format(name=NAME, weight=weight, file=file, ranges=ranges(kept))
    (assets / "fonts.css").write_text(css, encoding="utf-8")


logging.disable(logging.WARNING)
main(Path(sys.argv[1]), Path(sys.argv[2]))
