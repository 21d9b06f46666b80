import ArchiveModel

/// Where a site goes on below an article: comments, replies, lists of other stories.
///
/// What stands there has names and days of its own, which are nobody's evidence.
enum FootSection {
    /// How many lines from the end are looked at; a longer list of comments keeps its beginning in the text.
    static let reach = 160
    /// Bytes of a paragraph. Below a list of other stories there is none; comments may have them.
    private static let paragraph = 320

    private static let comments = WordTable(
        [
            "comments", "leave a comment", "leave a reply", "post a comment", "add a comment",
            "write a comment",
            "discussion about this post", "reader comments", "readers' comments", "join the conversation", "replies",
            "join the discussion", "view comments", "comments are closed", "user comments", "what do you think",
            "комментарии", "оставить комментарий", "обсуждение", "добавить комментарий", "отзывы",
            "коментарі", "التعليقات", "تعليقات", "أضف تعليقا", "أضف تعليق", "اترك تعليقا", "نظرات", "دیدگاه‌ها",
            "commentaires", "laisser un commentaire", "kommentare", "kommentar schreiben", "comentarios",
            "deja un comentario", "yorumlar", "yorum yap", "komentoj", "lasu komenton", "пікірлер", "пикирлер",
            "izohlar",
            "изоҳлар",
        ].map { CaseFold.folded($0) })

    private static let lists = WordTable(
        [
            "related", "related stories", "related articles", "related posts", "related content", "related news",
            "related coverage", "related links", "related topics", "read also", "see also", "more stories", "more news",
            "most read", "most popular", "most viewed", "most shared", "trending", "trending now", "popular posts",
            "recommended", "recommended for you", "recommended reading", "you may also like", "you might also like",
            "latest news", "latest stories", "latest posts", "recent posts", "recent stories", "recent comments",
            "editor's picks", "editors' picks", "in other news", "don't miss", "up next", "more like this", "read next",
            "other stories", "other news", "more articles", "further reading on this site", "elsewhere on the web",
            "follow us", "share this",
            "читайте также", "смотрите также", "по теме", "похожие статьи", "похожие материалы", "похожие новости",
            "другие новости", "материалы по теме", "популярное", "самое читаемое", "последние новости", "ещё по теме",
            "читайте також", "схожі статті", "за темою", "اقرأ أيضا", "اقرأ أيضاً", "مواضيع ذات صلة", "مقالات ذات صلة",
            "أخبار ذات صلة", "الأكثر قراءة", "شاهد أيضا", "بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "lire aussi",
            "à lire aussi", "voir aussi", "articles liés", "sur le même sujet", "articles similaires", "les plus lus",
            "lesen sie auch", "siehe auch", "mehr zum thema", "ähnliche artikel", "meistgelesen", "lea también",
            "lee también", "ver también", "artículos relacionados", "noticias relacionadas", "te puede interesar",
            "lo más leído", "ilgili haberler", "benzer haberler", "çok okunanlar", "vidu ankaŭ", "legu ankaŭ",
            "yazarın diğer yazıları", "diğer yazıları", "другие материалы автора", "другие статьи автора",
            "mehr vom autor",
            "mehr von der autorin", "du même auteur", "de la même autrice", "del mismo autor", "more by this author",
            "more from this author", "also by this author", "مقالات أخرى للكاتب", "rilataj artikoloj", "aliaj novaĵoj",
            "plej legataj",
        ].map { CaseFold.folded($0) })

    private static let listOpenings = OpeningTable([
        "more from ", "more on ", "more in ", "also in ", "latest from ", "more by ",
    ])

    /// Index in `lines` of the line that opens the section; `lines.count` without one.
    static func start(in lines: [TextLine], _ bytes: [UInt8]) -> Int {
        var start = lines.count
        var hasParagraph = false
        for index in lines.indices.suffix(reach).reversed() {
            let range = lines[index].range
            guard range.count <= 80 else {
                if range.count > paragraph { hasParagraph = true }
                continue
            }
            guard let key = opening(range, bytes) else { continue }
            if isComments(key) || !hasParagraph && isList(key) && !isFollowed(index, lines, bytes) { start = index }
        }
        return hasText(above: start, lines) ? start : lines.count
    }

    /// Below the items of the list stands a line that is the article's: a sign-off, a note on the author.
    private static func isFollowed(_ index: Int, _ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
        let below = lines[(index + 1)...]
        guard let first = below.first else { return false }
        if let last = below.last, isSignOff(last, bytes) { return true }
        guard isItem(first, bytes) else { return false }
        return below.drop { isItem($0, bytes) }.contains { !DebrisLine.isOne(PrintedLine($0, in: bytes)) }
    }

    /// "— Ann Lee" closes the article's own list.
    private static func isSignOff(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
        guard line.range.count <= 80, bytes[line.range].starts(with: "— ".utf8) else { return false }
        return PersonName.isFull(String(decoding: bytes[line.range].dropFirst(4), as: UTF8.self)[...])
    }

    private static func isItem(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
        let mark = bytes[line.range].prefix { $0 != 0x20 }
        return mark.count < line.range.count
            && (mark.elementsEqual("*".utf8) || mark.elementsEqual("-".utf8)
                || mark.elementsEqual("+".utf8)
                || mark.last == UInt8(ascii: ".") && mark.dropLast(1).allSatisfy { (0x30...0x39).contains($0) })
    }

    /// The line's words folded, without the marks of a heading, for lines that open with a letter or a figure.
    private static func opening(_ range: Range<Int>, _ bytes: [UInt8]) -> String? {
        var inner = range
        while !inner.isEmpty, isMark(bytes[inner.lowerBound]) { inner = inner.lowerBound + 1..<inner.upperBound }
        while let last = inner.last, isMark(bytes[last]) || bytes[last] == 0x3A || bytes[last] == 0x2E {
            inner = inner.lowerBound..<last
        }
        guard inner.count >= 4, inner.count <= 60, mayOpen(bytes[inner]) else { return nil }
        return CaseFold.folded(String(decoding: bytes[inner], as: UTF8.self))
    }

    /// False where the words are neither in a list nor have a figure; most lines of a text are refused by it.
    private static func mayOpen(_ words: ArraySlice<UInt8>) -> Bool {
        words.withUnsafeBufferPointer { words in
            WideScan.contains(words) { $0.are(0x30...0x39) .| $0.are(0x80...0xFF) } || comments.hasFoldedShape(words)
                || lists.hasFoldedShape(words) || listOpenings.mayOpen(words)
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: " "): true
        default: false
        }
    }

    /// "Comments", "3 comments", "Comments (3)", "2 thoughts on …".
    private static func isComments(_ key: String) -> Bool {
        if comments.contains(key) { return true }
        guard key.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        var word: Substring?
        var rest = key[...]
        while let part = rest.firstPart {
            rest = rest[part.endIndex...]
            if part.utf8.contains(where: { (0x30...0x39).contains($0) }) { continue }
            guard let first = word else {
                word = part
                continue
            }
            return first == "thoughts" && part == "on" || first == "responses" && part == "to"
        }
        return word.map { isCounted($0) } == true
    }

    private static func isCounted(_ word: Substring) -> Bool {
        comments.contains(String(word)) || word == "comment"
            || ["комментария", "комментариев", "komento", "تعليق"].contains(word)
    }

    private static func isList(_ key: String) -> Bool {
        lists.contains(key) || listOpenings.opens(key)
    }

    /// The article stands above: two lines at least, one of them a paragraph.
    private static func hasText(above start: Int, _ lines: [TextLine]) -> Bool {
        start >= 2 && start < lines.count && (lines[..<start].contains { $0.range.count > 160 } || start >= 14)
    }
}
