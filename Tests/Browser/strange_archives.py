"""Archives that try a design, written as seeds with front matter; all of it is invented."""

WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 5
TEXT = "The ferry left at noon. Nobody on the quay could say when it would come back, and nobody asked.\n\n" * 3
CODES = """AF AL DZ AD AO AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO
KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN
ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA
MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT QA RO RU RW WS SM ST SA SN RS SC SL SG SK SI SB SO ZA
SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW""".split()


def seed(root, name, text=TEXT, **keys):
    folder = root / "seeds"
    folder.mkdir(parents=True, exist_ok=True)
    head = "".join(f"{key}: {value}\n" for key, value in keys.items())
    (folder / f"{name}.md").write_text(f"---\n{head}---\n{text}", encoding="utf-8")


def one(root):
    seed(root, "a", title="The Only One", date="1999-05-03", authors="[Ana Prior]", regions="[PT]")


def undated(root):
    for number in range(30):
        seed(root, f"a{number:02}", title=f"A Letter without a Day, No. {number}", authors="[Ana Prior]", regions="[PT]")


def worldwide(root):
    for number, code in enumerate(CODES):
        seed(root, f"a{number:03}", title=f"A Dispatch from {code}", date=1900 + number % 124, authors="[Ana Prior]",
             regions=f"[{code}]")


def rows_and_code(root):
    """A long line of code, rows that are parted by tabs, and an article in Arabic."""
    seed(root, "code", "```\n" + "swift " * 80 + "\n```\n", title="Code", date="2001-01-01", notes="A note. " * 40)
    seed(root, "arabic", "كتب هذا النص في المكتبة. " * 40, title="ساعة في المكتبة", date="2001-01-02", lang="ar",
         slug="arabic")
    rows = "".join(f"District {number}\tA sector of the economy\t{number}43329\t{number}.6%\tand more\n" for number in range(9))
    (root / "seeds" / "rows.txt").write_text("---\ntitle: Rows\ndate: 2001-01-03\n---\n" + rows, encoding="utf-8")


def prolific(root):
    for number in range(600):
        day = f"{1985 + number % 40}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        seed(root, f"a{number:04}", title=f"Column {number}", date=day, authors="[Ana Prior]",
             regions=f"[{CODES[number % 5]}]")


def odd(root):
    """Long words, long headlines, emoji, four scripts, a crowd of authors and places, a logo that isn't there."""
    headline = ("A headline that will not end, whatever is done to it, " * 6)[:300]
    seed(root, "long", title=f'"{headline}"', date="2020-01-01", authors="[Ana Prior]", regions="[FR]")
    seed(root, "word", title=WORD[:200], date="2020-01-02", authors=f"[{WORD[:120]}]", kicker=WORD[:150],
         publication=WORD[:150], regions="[DE]", text=(WORD[:200] + " ") * 4 + "\n\n`" + WORD[:200] + "`\n")
    seed(root, "emoji", title="🐫🚂🍎📚", date="2020-02-03", authors="[🦉]", regions="[KZ]")
    seed(root, "scripts", title="Names in four scripts", date="2020-03-04", regions="[JP, IQ]",
         authors="[Ана Петрова, ليلى حسن, 山田花子, Ελένη Παππά]")
    signers = ", ".join(f"Signer Number{number}" for number in range(60))
    seed(root, "crowd", title="Signed by many", date="2020-03-05", authors=f"[{signers}]",
         regions=f"[{', '.join(CODES)}]", tags=f"[{', '.join(f'tag{number}' for number in range(50))}]")
    row = "|" + "|".join(f"value {number}" for number in range(20)) + "|\n"
    seed(root, "table", title="A wide table", date="2020-03-06", text=row + "|" + "---|" * 20 + "\n" + row * 5)
    (root / "dateline.yml").write_text(
        f"title: {WORD[:90]}\ntagline: {'A tagline that goes on. ' * 12}\nlogo: nowhere.svg\n", encoding="utf-8")

