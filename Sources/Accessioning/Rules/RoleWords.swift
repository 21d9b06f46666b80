/// Words for what a person is, with case folded.
enum RoleWords {
    /// One of them in a short phrase makes the phrase a role: "Transport correspondent of the Steppe Courier".
    static let nouns: WordTable = [
        "member", "correspondent", "researcher", "editor", "reporter", "writer", "journalist", "columnist", "analyst",
        "director", "professor", "lecturer", "fellow", "curator", "historian", "author", "translator", "spokesman",
        "spokeswoman", "spokesperson", "chairman", "chairwoman", "chair", "president", "secretary", "head", "chief",
        "manager", "officer", "adviser", "advisor", "engineer", "scientist", "specialist", "student", "teacher",
        "contributor", "photographer", "inspector", "architect", "designer", "consultant", "volunteer", "biologist",
        "physician", "geologist", "producer", "developer", "founder", "poet", "novelist", "essayist", "assistant",
        "critic", "commentator", "editor-in-chief", "minister", "ambassador", "lawyer",
        "economist", "archivist", "librarian", "expert", "representative", "coordinator", "intern", "freelancer",
        "korespondanto", "ĵurnalisto", "membro", "redaktoro", "esploristo", "корреспондент", "редактор", "журналист",
        "член", "исследователь", "профессор", "аналитик", "эксперт", "руководитель", "директор", "историк",
        "обозреватель",
        "куратор", "عضو", "مراسل", "محرر", "باحث", "باحثة", "كاتب", "كاتبة", "صحفي", "صحفية", "رئيس", "مدير", "أستاذ",
        "خبرنگار", "پژوهشگر", "мухбири", "muxbiri", "muhabiri", "тілшісі", "кабарчысы", "хабарнигор", "собкор",
        "внештатный",
        "корр.", "studentin", "autor", "autorin", "autrice", "écrivain", "écrivaine", "escritor", "escritora",
        "писатель",
        "поэт", "публицист", "yazar", "yazarı", "yozuvchi", "ёзувчи", "жазушы", "жазуучу", "نویسنده", "muxbir",
        "мухбир", "muhabir", "redakteur", "korrespondent", "mitglied", "journaliste",
        "correspondant", "correspondante", "membre", "periodista", "corresponsal", "miembro", "kurator", "forscher",
    ]

    /// What a button asks the reader to do: "Contact Reporter", "Follow the author".
    static let requests: WordTable = [
        "contact", "follow", "email", "e-mail", "mail", "write", "meet", "ask", "about", "more", "see", "view", "all",
        "read", "message", "tweet", "call", "by", "from", "find", "join", "become", "send", "reach", "to",
        "свяжитесь", "написать", "kontaktu", "kontakt",
    ]

    /// "Contact Reporter": a button beside a name.
    static func isRequest(_ words: Substring) -> Bool {
        guard (2...5).contains(words.partCount), let first = words.firstPart, requests.containsFolded(first) else {
            return false
        }
        return words.spaceSeparated.last.map { nouns.containsFolded($0) } ?? false
    }

    /// `key` names a role: at most fourteen words with one of the nouns, without a sentence's end.
    static func isRole(_ key: String) -> Bool {
        guard let end = key.utf8.last, end != UInt8(ascii: "."), end != UInt8(ascii: ":"), end != UInt8(ascii: "?")
        else {
            return (key.hasSuffix("inc.") || key.hasSuffix("корр.")) && names(role: key)
        }
        return names(role: key)
    }

    private static func names(role key: String) -> Bool {
        let words = parts(of: key, atMost: 15)
        guard words.count <= 14 else { return false }
        if let first = words.first, requests.contains(first) { return false }
        return words.prefix(5).contains { nouns.contains($0) }
    }

    /// Between spaces, commas and slashes.
    private static func parts(of key: String, atMost most: Int) -> [Substring] {
        var parts: [Substring] = []
        var key = key
        key.makeContiguousUTF8()
        let view = key.utf8
        func add(_ range: Range<Int>) {
            let start = view.index(view.startIndex, offsetBy: range.lowerBound)
            parts.append(key[start..<view.index(start, offsetBy: range.count)])
        }
        view.withContiguousStorageIfAvailable { bytes in
            var start = 0
            var at = 0
            while at < bytes.count, parts.count < most {
                let length = separatorLength(bytes, at)
                if length > 0, start < at { add(start..<at) }
                at += max(1, length)
                if length > 0 { start = at }
            }
            if parts.count < most, start < bytes.count { add(start..<bytes.count) }
        }
        return parts
    }

    private static func separatorLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch bytes[at] {
        case 0x20, UInt8(ascii: ","), UInt8(ascii: "/"): 1
        case 0xD8: at + 1 < bytes.count && bytes[at + 1] == 0x8C ? 2 : 0
        default: 0
        }
    }
}
