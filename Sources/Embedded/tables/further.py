"""Forms of countries' names in the languages of further-names.tsv that `endings.tsv` does not make."""

# What CLDR calls otherwise or in full, and the cases that no ending tells.
FURTHER = {
    ("pl", "DE"): ["Niemczech", "Niemiec"], ("pl", "IT"): ["Włoszech", "Włoch"], ("pl", "HU"): ["Węgrzech", "Węgier"],
    ("pl", "CN"): ["Chin"], ("pl", "US"): ["USA", "Stanach Zjednoczonych", "Stanów Zjednoczonych"],
    ("pl", "EG"): ["Egipcie"], ("pl", "GB"): ["Wielkiej Brytanii", "Wielką Brytanię"],
    ("pl", "BY"): ["Białoruś", "Białorusi"], ("pl", "LT"): ["Litwie"], ("pl", "SK"): ["Słowacji"],
    ("cs", "CZ"): ["Česká republika", "České republice", "České republiky", "Čechách"],
    ("cs", "GB"): ["Británie", "Británii", "Velké Británii"], ("cs", "US"): ["USA", "Spojených státech"],
    ("hu", "US"): ["USA", "Amerikai Egyesült Államok"], ("hu", "GB"): ["Nagy Britannia"],
    ("ro", "US"): ["SUA"], ("ro", "GB"): ["Marea Britanie", "Marii Britanii"], ("fi", "US"): ["USA", "Yhdysvallat"],
    ("fi", "GB"): ["Britannia", "Iso-Britannia"], ("sv", "GB"): ["Storbritannien"], ("da", "GB"): ["Storbritannien"],
    ("nl", "GB"): ["Groot-Brittannië"], ("nl", "US"): ["Verenigde Staten"], ("pt", "GB"): ["Grã-Bretanha"],
    ("pt", "PL"): ["Polónia"], ("pt", "RO"): ["Roménia"], ("pt", "CZ"): ["República Checa"],
    ("pt", "VN"): ["Vietname"], ("pt", "KE"): ["Quénia"], ("pt", "MZ"): ["Moçambique"],
    ("it", "GB"): ["Gran Bretagna"], ("it", "US"): ["Stati Uniti"], ("el", "US"): ["ΗΠΑ"], ("he", "US"): ["ארצות הברית", "ארה''ב"],
    ("el", "GB"): ["Βρετανία"], ("he", "GB"): ["בריטניה"], ("hi", "US"): ["अमेरिका"], ("hi", "GB"): ["ब्रिटेन"],
    ("ko", "KR"): ["한국"], ("ko", "KP"): ["북한"], ("ko", "HK"): ["홍콩"], ("ko", "TW"): ["대만"],
    ("ko", "MO"): ["마카오"], ("ja", "US"): ["米国", "アメリカ"], ("ja", "GB"): ["英国"], ("ja", "HK"): ["香港"],
    ("zh", "HK"): ["香港"], ("zh", "MO"): ["澳门"], ("zh-Hant", "MO"): ["澳門"], ("zh", "TW"): ["台湾"],
    ("zh-Hant", "TW"): ["台灣", "臺灣"], ("zh", "US"): ["美国"], ("zh-Hant", "CN"): ["中國"],
    ("zh-Hant", "KR"): ["韓國", "南韓"], ("zh-Hant", "KP"): ["北韓", "朝鮮"], ("zh", "KP"): ["朝鲜"],
}
# Short names where CLDR has "mainland China" and "Palestinian territories".
SHORT = {
    "CN": {"pl": "Chiny", "cs": "Čína", "hu": "Kína", "ro": "China", "fi": "Kiina", "sv": "Kina", "da": "Kina", "nl": "China",
           "pt": "China", "it": "Cina", "id": "Tiongkok", "el": "Κίνα", "he": "סין", "hi": "चीन", "ko": "중국", "ja": "中国",
           "zh": "中国", "zh-Hant": "中國"},
    "PS": {"pl": "Palestyna", "cs": "Palestina", "hu": "Palesztina", "ro": "Palestina", "fi": "Palestiina",
           "sv": "Palestina", "da": "Palæstina", "nl": "Palestina", "pt": "Palestina", "it": "Palestina", "id": "Palestina",
           "sw": "Palestina", "bg": "Палестина", "sr": "Палестина", "el": "Παλαιστίνη", "he": "פלסטין", "hi": "फ़िलिस्तीन",
           "ko": "팔레스타인", "ja": "パレスチナ", "zh": "巴勒斯坦", "zh-Hant": "巴勒斯坦"},
}
KOREAN = "에 에서 의 은 는 이 가 을 를 와 과 로 으로 에는 도 까지 부터"
HEBREW = "ב ל מ ה ו ש כ וב שב"


def further_forms(name, language):
    if language == "ko":
        return [name] + [name + e for e in KOREAN.split()]
    if language == "he":
        return [name] + ([p + name for p in HEBREW.split()] if " " not in name else [])
    if language == "el":
        return greek(name)
    if language in ("ja", "zh", "zh-Hant"):
        # The reader takes each Chinese character for a word.
        apart = "".join(" %s " % c if "\u3400" <= c < "\ua000" else c for c in name.replace("・", "・"))
        words = apart.split()
        return [" ".join(words)] if 1 < len(words) <= 6 or len(name) > 2 and len(words) == 1 else []
    return [name]


def greek(name):
    """Genitive and accusative of one word: Ελλάδα Ελλάδας, Λίβανος Λιβάνου is left to its dictionary form."""
    if " " in name:
        return [name]
    if name.endswith(("α", "ά", "η", "ή")):
        return [name, name + "ς"]
    if name.endswith("ος"):
        return [name, name[:-1], name[:-2] + "ου"]
    return [name, name + "υ"] if name.endswith("ο") else [name]
