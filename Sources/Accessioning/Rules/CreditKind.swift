/// What a label such as "By" or "Обновлено" says of the words after it.
enum CreditKind: Sendable {
    case title, author, published, firstPublished, updated, publication, issue, source, photographer, translator, kicker
    /// To whom a letter went.
    case recipient
    /// Where a text was filed, and perhaps when.
    case dateline

    /// Labels in front of a colon, with case folded.
    private static let labels: [String: CreditKind] = table(
        furtherLabels + [
            (
                .title,
                [
                    "title", "headline", "titolo", "titre", "titel", "título", "заголовок", "название", "العنوان",
                    "عنوان",
                    "başlık", "subject", "post subject", "betreff", "objet", "asunto", "oggetto", "temo", "тема",
                    "konu",
                    "الموضوع", "موضوع", "тақырып", "тақырыбы", "mavzu", "мавзу", "hd", "dc.title", "og:title",
                    "заглавие",
                    "document title", "article title", "page title", "episode", "programme title", "program title",
                ]
            ),
            (
                .author,
                [
                    "by", "from", "от", "от кого", "kimden", "من", "از", "author", "authors", "author(s)", "written by",
                    "writer", "text", "words", "story", "story by",
                    "words by",
                    "text by", "reported by", "byline", "de", "da", "von", "par", "autor", "autoren", "auteur",
                    "autoro",
                    "aŭtoro",
                    "aŭtoroj", "verkis", "автор", "авторы", "автор текста", "текст", "автори", "муаллиф", "муаллифон",
                    "muallif",
                    "авторлар", "yazar", "yazan", "yazarı", "muallifi", "авторлары", "автору", "жазган", "жазған",
                    "навиштаи",
                    "муаллифи",
                    "texte", "texte de", "texte par", "article de", "rédigé par", "written", "interview by",
                    "compiled by",
                    "материал", "подготовил", "подготовила", "подготовили", "беседовал", "беседовала", "текст и фото",
                    "نص", "حاوره", "حاورها", "گزارش از", "نویسندگان", "كتابة", "بقلم", "كتب", "كتبت", "كتبه", "كتبها",
                    "الكاتب", "الكاتبة", "المؤلف",
                    "إعداد",
                    "تحرير", "نویسنده", "نوشته", "به قلم",
                    "mualliflar", "муаллифлар", "yazanlar", "yazarlar", "муаллифон", "авторлары", "interviewer",
                    "presenter",
                    "presented by", "host", "hosted by", "интервьюер", "ведущий", "ведущая", "записал", "записала",
                    "interview", "gespräch", "entretien", "entrevista", "интервью брал", "интервью взял",
                    "интервью взяла",
                    "интервью вёл", "интервью вела", "propos recueillis par", "entretien réalisé par",
                    "aufgezeichnet von",
                    "das gespräch führte",
                    "әңгімелескен",
                    "сұхбаттасқан", "маектешкен", "suhbatlashdi", "suhbatdosh", "суҳбатлашди", "گفت‌وگو از", "گفتگو از",
                    "röportaj", "söyleşi", "müəllif", "müəlliflər", "hazırlayan", "tayyorladi", "тайёрлади",
                    "дайындаған", "даярдаган", "تهیه و تنظیم", "گزارشگر", "خبرنگار",
                ]
            ),
            (
                .published,
                [
                    "date", "published", "posted", "published on", "posted on", "publication date", "date published",
                    "published online", "first posted",
                    "released", "sent", "filed", "uploaded", "aired", "gesendet", "envoyé", "enviado", "inviato",
                    "отправлено",
                    "надіслано", "gönderildi", "gönderilme tarihi", "تاريخ الإرسال", "afiŝita", "aperis",
                    "issued", "broadcast", "broadcast on", "dato", "publikigita", "publikigis", "дата", "опубликовано",
                    "дата публикации",
                    "data",
                    "fecha", "datum", "veröffentlicht", "veröffentlicht am", "publié le", "publicado", "опубліковано",
                    "санаси", "sana",
                    "yayın tarihi", "tarih", "yayım tarihi", "yayınlanma tarihi", "yayımlanma", "yayınlandı",
                    "yayımlandı",
                    "date de publication", "date",
                    "жарияланды", "жарыяланды", "күні", "күнү", "chop etilgan", "nashr etilgan", "эълон қилинди",
                    "нашр",
                    "تاريخ", "بتاريخ", "نُشر", "نشر بتاريخ", "منتشر شده", "منتشر شد", "fecha de publicación",
                    "erschienen",
                    "дата выхода", "дата выпуска", "дата номера", "дата эфира", "вышел", "вышла", "вышло", "размещено",
                    "опубликована", "жарияланган", "жарияланған", "نشر في", "نشر",
                    "تاريخ النشر", "التاريخ",
                    "تاریخ", "تاریخ انتشار",
                ]
            ),
            (
                .firstPublished,
                ["first published", "originally published", "first published on", "впервые опубликовано", "أول نشر"]
            ),
            (
                .updated,
                [
                    "updated", "stand", "last updated", "last updated on", "last update", "last modified", "modified",
                    "revised",
                    "last revised",
                    "updated on", "ĝisdatigita", "laste ĝisdatigita", "обновлено", "последнее обновление", "изменено",
                    "оновлено",
                    "yangilandi", "янгиланди", "жаңыртылды", "güncellendi", "güncelleme", "son güncelleme",
                    "mise à jour",
                    "dernière mise à jour",
                    "исправлено", "дополнено", "жаңартылды", "yangilangan", "تحديث", "zuletzt aktualisiert",
                    "aktualisiert",
                    "mis à jour",
                    "mis à jour le",
                    "actualizado", "آخر تحديث", "حدث في", "تم التحديث", "به روز رسانی", "به‌روزرسانی",
                    "آخرین به‌روزرسانی",
                ]
            ),
            (
                .publication,
                [
                    "publication", "published in", "newspaper", "magazine", "journal", "issued by", "издание", "газета",
                    "журнал", "опубликовано в", "gazete", "dergi", "gazeta", "газет", "басылым", "publié dans",
                    "صحيفة", "جريدة", "مجلة", "روزنامه", "نشریه", "مجله",
                ]
            ),
            (
                .source,
                [
                    "source", "sources", "via", "оригинал", "original source", "оригинал статьи", "quelle", "fonte",
                    "fonto", "fuente", "источник", "джерело", "manba",
                    "манба",
                    "kaynak", "المصدر", "مصدر", "منبع", "дереккөз", "дереккөзі", "булак", "манбаъ",
                ]
            ),
            (
                .issue,
                [
                    "issue", "issue no", "issue no.", "issue number", "номер выпуска", "numero", "номер", "выпуск",
                    "العدد",
                    "شماره", "sayı",
                ]
            ),
            (
                .photographer,
                [
                    "photo", "photos", "photo by", "photos by", "photographs", "photographer", "photography", "image",
                    "images",
                    "picture", "pictures", "illustration", "illustrations", "video", "audio", "graphics", "foto",
                    "fotos",
                    "fotoj",
                    "bildo", "bildoj", "фото", "фотографии", "суратлар", "surat", "fotoğraf", "photographie", "صورة",
                    "صور",
                    "تصوير",
                    "تصویر", "عکس", "photo credit", "image credit", "transcribed by", "transcription", "drawings",
                    "drawing", "illustrated by", "map", "maps", "карта",
                    "иллюстрации", "иллюстрация", "рисунки", "рисунок", "расшифровка", "фотограф", "photos de",
                    "dessin",
                    "dessins",
                    "harita", "çizim", "suratlar", "رسوم", "رسم", "خريطة", "طرح", "edited by", "editing by", "editor",
                ]
            ),
            (
                .translator,
                [
                    "translated by", "translator", "translation", "translation by", "english version", "русская версия",
                    "tradukis", "traduko", "tradukita de",
                    "übersetzt von", "übersetzung", "traduit par", "traducción", "traducido por", "перевод",
                    "переводчик",
                    "перевела",
                    "перевёл", "переклад", "таржимон", "tarjimon", "çeviri", "çeviren", "ترجمة", "ترجمها", "ترجمه",
                    "مترجم",
                ]
            ),
            (.dateline, ["dateline", "место", "lieu", "ort", "lugar"]),
            (
                .recipient,
                [
                    "to", "cc", "bcc", "reply-to", "sent to", "al", "an", "à", "para", "кому", "копия", "kime", "إلى",
                    "به",
                ]
            ),
            (
                .kicker,
                [
                    "section", "category", "kicker", "рубрика", "раздел", "rubriko", "القسم", "kategorie", "rubrique",
                    "rubrik",
                ]
            ),
        ])

    /// Labels that above a headline name somebody else: "Interview: Ann Lee" is with her there, and by her below.
    static let belowHeadline: WordTable = ["interview", "gespräch", "entretien", "entrevista", "host", "presenter"]

    /// What a label says; nil for words that are none. Arabic letters are levelled, and "Перевод с казахского" is a
    /// label too.
    static func of(label: String) -> CreditKind? {
        if let kind = of(label: label[...]) { return kind }
        let levelled = ArabicLetters.levelled(label)
        // Without Arabic letters there is nothing to level.
        if levelled != label, let kind = levelledLabels[levelled] { return kind }
        if let kind = ComposedLabel.kind(label) { return kind }
        guard (2...5).contains(levelled.partCount) else { return nil }
        let words = levelled.spaceSeparated
        guard let first = words.first, let last = words.last else { return nil }
        let translations = LocalFurniture.translations
        return translations.contains(first) || translations.contains(last) ? .translator : nil
    }

    /// What a label says that is written as the table has it.
    static func of(label: Substring) -> CreditKind? {
        labelWords.contains(label) ? labels[String(label)] : nil
    }

    /// Most of what stands before a colon is no label, which a filter tells.
    private static let labelWords = WordTable(labels.keys)

    /// Bytes.
    static let longestLabel = labelWords.longest

    private static let levelledLabels = Dictionary(
        labels.map { (ArabicLetters.levelled($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })

    /// Openings without a colon, with case folded and the space after them; longer ones first.
    static let openings: [(String, CreditKind)] = [
        ("first published on ", .firstPublished), ("first published ", .firstPublished),
        ("originally published on ", .firstPublished), ("originally published ", .firstPublished),
        ("last updated on ", .updated), ("last updated ", .updated), ("last modified ", .updated),
        ("updated on ", .updated), ("updated ", .updated), ("güncelleme ", .updated),
        ("dernière mise à jour le ", .updated), ("исправлено ", .updated), ("laste ĝisdatigita ", .updated),
        ("ĝisdatigita ", .updated),
        ("обновлено ", .updated), ("آخر تحديث ", .updated), ("aktualisiert am ", .updated),
        ("mis à jour le ", .updated),
        ("posted by ", .author), ("published by ", .author), ("submitted by ", .author), ("contributed by ", .author),
        ("article by ", .author), ("report by ", .author), ("reporting by ", .author),
        ("text and photos by ", .author), ("story and photos by ", .author), ("words and pictures by ", .author),
        ("afiŝis ", .author), ("afiŝita de ", .author), ("publié par ", .author), ("veröffentlicht von ", .author),
        ("publicado por ", .author), ("escrito por ", .author), ("por ", .author), ("опубликовал ", .author),
        ("автором ", .author), ("ein beitrag von ", .author),
        ("ein artikel von ", .author), ("un article de ", .author), ("un artículo de ", .author),
        ("опубликовала ", .author), ("автор ", .author), ("published on ", .published), ("published ", .published),
        ("posted on ", .published), ("размещено ", .published), ("опубликована ", .published), ("publié ", .published),
        ("yayın ", .published),
        ("منتشر شده در ", .published), ("жарияланды ", .published), ("жарыяланды ", .published),
        ("posted ", .published), ("filed ", .published), ("uploaded ", .published), ("afiŝita je ", .published),
        ("afiŝita ", .published), ("publikigita je ", .published), ("aperis ", .published),
        ("publikigita ", .published), ("опубликовано ", .published), ("نشر في ", .published),
        ("veröffentlicht am ", .published), ("publié le ", .published), ("on ", .published),
        ("translated by ", .translator), ("translation by ", .translator), ("tradukis ", .translator),
        ("перевод ", .translator), ("ترجمة ", .translator), ("traduit par ", .translator),
        ("übersetzt von ", .translator),
        ("photographs by ", .photographer), ("transcribed by ", .photographer), ("illustrated by ", .photographer),
        ("drawings by ", .photographer), ("photography by ", .photographer), ("interview by ", .author),
        ("compiled by ", .author), ("interviewed by ", .author), ("texte de ", .author), ("texte par ", .author),
        ("propos recueillis par ", .author), ("беседовал ", .author), ("беседовала ", .author),
        ("подготовил ", .author), ("подготовила ", .author), ("حاوره ", .author), ("نوشته ", .author),
        ("نویسنده ", .author), ("yazan ", .author),
        ("әңгімелескен ", .author), ("сұхбаттасқан ", .author), ("маектешкен ", .author), ("suhbatlashdi ", .author),
        ("суҳбатлашди ", .author), ("аударған ", .translator), ("которгон ", .translator), ("çeviren ", .translator),
        ("photos by ", .photographer), ("photo by ", .photographer),
        ("edited by ", .photographer), ("editing by ", .photographer), ("verkita de ", .author), ("verkis ", .author),
        ("tradukita de ", .translator), ("written by ", .author), ("reported by ", .author), ("words by ", .author),
        ("story by ", .author),
        ("text by ", .author), ("by ", .author), ("de ", .author),
        ("von ", .author), ("par ", .author), ("fare de ", .author), ("بقلم ", .author), ("كتب ", .author),
        ("كتبه ", .author),
    ]

    /// Those of `openings` that name a photographer or a translator.
    static let otherHands = OpeningTable(
        openings.filter { $0.1 == .photographer || $0.1 == .translator }.map(\.0))

    /// How a day of change opens behind the day of publication.
    static let changes = OpeningTable(
        furtherChanges + [
            "updated", "last updated", "modified", "revised", "edited ", "обновлено", "обновлён", "изменено",
            "оновлено",
            "mis à jour", "mise à jour", "modifié le", "aktualisiert", "zuletzt aktualisiert", "actualizado",
            "actualización",
            "güncelleme", "son güncelleme", "güncellendi", "yangilandi", "янгиланди", "жаңартылды", "жаңыланды",
            "ĝisdatigita",
            "آخر تحديث", "تحديث", "به‌روزرسانی",
        ])

    /// Those of `openings` that begin with a byte, in their order.
    static func openings(at first: UInt8?) -> [(String, CreditKind)] { first.map { byFirstByte[Int($0)] } ?? [] }

    /// The second byte and the third of those that begin with a byte.
    static let openingStarts: [[UInt16]] = byFirstByte.map { openings in
        openings.map { opening, _ in opening.utf8.dropFirst().prefix(2).reduce(0) { $0 << 8 | UInt16($1) } }
    }

    private static let byFirstByte: [[(String, CreditKind)]] = {
        var lists: [[(String, CreditKind)]] = Array(repeating: [], count: 256)
        for opening in openings + furtherOpenings {
            if let first = opening.0.utf8.first { lists[Int(first)].append(opening) }
        }
        return lists
    }()

    private static func table(_ rows: [(CreditKind, [String])]) -> [String: CreditKind] {
        var table: [String: CreditKind] = [:]
        // What an earlier row says is said over by a later one.
        for (kind, labels) in rows {
            for label in labels { table[label] = kind }
        }
        return table
    }
}
