/// Words that decide whether a name is a person's. Written as facts of the languages, all with case folded.
enum NameWords {
    /// Lower-case parts of surnames.
    static let particles: WordTable = [
        "de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "la", "le", "las", "los", "van",
        "von",
        "vom", "zu", "zur", "zum", "ter", "ten", "al", "el", "bin", "ibn", "ben", "bint", "abu", "ut", "av", "af", "y",
        "e", "ap", "st", "fitz", "oglu", "oğlu", "uulu", "kyzy", "qizi", "o'g'li", "ugli", "ogly", "gyzy", "дe", "фон",
        "ван", "дер", "ден", "де", "ла", "аль", "эль", "бен", "ибн", "да", "ди", "дель", "дю", "тер", "дос", "оглы",
        "кызы", "уулу",
    ]

    /// Follow a name after a comma and belong to it.
    static let suffixes: WordTable = [
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq", "mph", "jd", "rn", "msc", "ma", "ba", "dds", "cpa",
        "pmp",
    ]

    /// "Towson, Md": a state's abbreviation, where a degree would be in capitals.
    static func endsInState(_ words: Substring) -> Bool {
        let last = words.last == "." ? words.dropLast(1) : words
        return last.hasSuffix(", Md") || last.hasSuffix(", Ma") || last.hasSuffix(", Ba")
    }

    static let honorifics: WordTable = [
        "dr", "prof", "mr", "mrs", "ms", "st", "jr", "sr", "rev", "hon", "gen", "col", "lt", "sgt", "capt", "sen",
        "gov",
        "rep", "ing", "eng", "mag", "fr", "sr", "m", "mme", "d-r", "s-ro", "hr", "проф", "д-р", "г-н", "г-жа", "ph.d",
    ]

    /// Part of a body's name, never of a person's.
    static let organisations: WordTable = [
        "team", "office", "press", "board", "desk", "staff", "agency", "service", "services", "bureau", "ministry",
        "department", "committee", "council", "institute", "institutes", "university", "society", "association",
        "foundation", "organisation", "organization", "centre", "center", "group", "program", "programme",
        "administration", "commission", "union", "party", "movement", "network", "media", "times", "courier", "gazette",
        "herald", "tribune", "journal", "magazine", "newspaper", "editors", "newsroom", "communications", "blog",
        "library", "museum", "archive", "archives", "archivist", "observatory", "trust", "company", "corporation",
        "corp",
        "inc", "ltd", "llc", "gmbh", "bank", "embassy", "secretariat", "authority", "academy", "school", "college",
        "laboratory", "initiative", "campaign", "federation", "league", "states", "division", "section", "unit",
        "branch",
        "news", "editorial", "contributors", "correspondents", "collective", "consortium", "alliance", "coalition",
        "club",
        "edition", "wire", "newswire", "today", "online", "task", "working", "forum", "project", "redaktion",
        "rédaction", "redacción", "redakcio", "teamo", "oficejo",
        "редакция", "пресс-служба", "служба", "агентство", "министерство", "институт", "комитет", "центр", "отдел",
        "газета", "журнал", "университет", "общество", "фонд", "совет", "комиссия", "партия", "группа", "управление",
        "редакції", "редакція", "tahririyat", "таҳририят", "мекемесі", "agentligi", "ajansı", "بيان", "المكتب", "مكتب",
        "وكالة", "هيئة", "تحرير", "التحرير", "مركز", "لجنة", "جريدة", "صحيفة", "حزب", "مؤسسة", "جامعة", "معهد", "وزارة",
        "خبرگزاری", "دفتر", "شبكة", "مجلة",
    ]

    /// A press office speaking, where it is the first or a capital word of the sign-off.
    static let offices: WordTable = [
        "office", "desk", "bureau", "department", "service", "section", "board", "secretariat", "пресс-служба", "отдел",
        "المكتب", "مكتب", "oficejo", "redakcio",
    ]

    /// News agencies: publishers of a text, not its authors.
    static let agencies: WordTable = [
        "epa", "getty images", "afp photo", "shutterstock", "reuters", "reuter", "ap", "afp", "upi", "dpa", "tass",
        "itar-tass", "interfax", "xinhua", "associated press",
        "the associated press", "agence france-presse", "united press international", "kyodo", "anadolu agency",
        "ria novosti",
        "eurasianet", "bbc", "bbc news", "cnn", "kazinform", "24.kg", "akipress", "the canadian press", "pti", "ians",
        "anadolu", "aa", "irna", "mehr", "isna", "sana", "wam",
        "spa", "ukrinform", "unian", "belta", "trend", "apa", "armenpress", "montsame", "khovar", "turkmenportal",
        "казинформ",
        "кабар", "акипресс", "ховар", "афп", "ап", "синьхуа", "أ.ف.ب", "د ب أ", "سانا", "واس", "وام", "الأناضول",
        "ایرنا",
        "ایسنا", "مهر نیوز", "рейтер", "тасс", "риа новости",
        "интерфакс", "франс пресс", "رويترز", "أ ف ب", "أسوشيتد برس", "kabar", "uza", "asia-plus",
    ]

    /// A byline that names nobody.
    static let nobody: WordTable = [
        "staff", "staff writer", "staff writers", "staff reporter", "staff reporters", "admin", "administrator",
        "editor",
        "editors", "our correspondent", "our own correspondent", "our staff", "a correspondent", "anonymous", "unknown",
        "webmaster", "our special correspondent", "special correspondent", "from our correspondent",
        "from our own correspondent", "a special correspondent", "staff report", "staff reports", "wire report",
        "wire reports", "agencies", "news agencies", "newsroom", "editorial", "editorial staff", "guest contributor",
        "guest writer", "contributing writer", "moderator", "redaksiya",
        "tahririyat", "site admin", "super user", "redaction", "от редакции", "от автора",
        "наш собкор", "собкор",
        "соб. корр.", "соб. инф.", "спецкор", "аноним", "гость", "админ", "هيئة التحرير",
        "التحرير", "تحریریه", "haber merkezi", "yönetici", "misafir", "la rédaction", "rédaction",
        "notre correspondant", "la redakcio", "redaktion", "редакция алқасы", "таҳририят", "reuters staff", "ap staff",
        "web desk", "guest", "guest author", "news desk", "the editors",
        "n/a",
        "telegraph", "electric telegraph", "submarine telegraph", "cable", "special cable", "wireless", "telephone",
        "a staff reporter", "our reporter", "администратор", "наш корреспондент", "без автора", "редактор", "المحرر",
        "مراسلنا",
    ]

    /// First words of cities whose names look like a person's: "New York", "Abu Dhabi".
    static let placeOpeners: WordTable = [
        "new", "los", "las", "san", "santa", "saint", "st", "st.", "el", "la", "rio", "buenos", "hong", "tel", "abu",
        "cape",
        "north", "south", "east", "west", "kuala", "sao", "são", "port", "fort", "mexico", "phnom", "addis", "sri",
        "ho", "nur",
        "nizhny", "veliky", "нижний", "великий", "новый", "старый", "the", "washington", "united", "lake", "mount",
        "salt",
        "kansas", "panama", "guatemala", "kuwait", "quezon", "oklahoma", "baton", "little", "ust", "усть",
    ]

    /// Small words of a body's name.
    static let joints: WordTable = [
        "of", "the", "and", "for", "in", "on", "at", "to", "a", "&", "de", "la", "kaj", "en", "и", "по", "в", "für",
        "und",
        "des", "et", "del", "y",
    ]

    /// Between the last two names of a list.
    static let ands: WordTable = [
        "and", "&", "kaj", "et", "und", "y", "e", "и", "й", "та", "ve", "va", "ва", "және", "жана", "with", "i", "و",
        "və",
    ]
}
