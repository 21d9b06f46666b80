/// Words for what a person is, with case folded.
enum RoleWords {
    /// One of them in a short phrase makes the phrase a role: "Transport correspondent of the Steppe Courier".
    static let nouns: Set<String> = [
        "member", "correspondent", "researcher", "editor", "reporter", "writer", "journalist", "columnist", "analyst",
        "director", "professor", "lecturer", "fellow", "curator", "historian", "author", "translator", "spokesman",
        "spokeswoman", "spokesperson", "chairman", "chairwoman", "chair", "president", "secretary", "head", "chief",
        "manager", "officer", "adviser", "advisor", "engineer", "scientist", "specialist", "student", "teacher",
        "contributor", "photographer", "critic", "commentator", "editor-in-chief", "minister", "ambassador", "lawyer",
        "economist", "archivist", "librarian", "expert", "representative", "coordinator", "intern", "freelancer",
        "korespondanto", "ĵurnalisto", "membro", "redaktoro", "esploristo", "корреспондент", "редактор", "журналист",
        "член", "исследователь", "профессор", "аналитик", "эксперт", "руководитель", "директор", "историк",
        "обозреватель",
        "куратор", "عضو", "مراسل", "محرر", "باحث", "باحثة", "كاتب", "كاتبة", "صحفي", "صحفية", "رئيس", "مدير", "أستاذ",
        "خبرنگار", "پژوهشگر", "muxbir", "мухбир", "muhabir", "redakteur", "korrespondent", "mitglied", "journaliste",
        "correspondant", "correspondante", "membre", "periodista", "corresponsal", "miembro", "kurator", "forscher",
    ]

    /// What a button asks the reader to do: "Contact Reporter", "Follow the author".
    private static let requests: Set<Substring> = [
        "contact", "follow", "email", "e-mail", "mail", "write", "meet", "ask", "about", "more", "see", "view", "all",
        "read", "message", "tweet", "call", "by", "from", "find", "join", "become", "send", "reach", "to",
        "свяжитесь", "написать", "kontaktu", "kontakt",
    ]

    /// "Contact Reporter": a button beside a name.
    static func isRequest(_ key: some StringProtocol) -> Bool {
        let words = String(key).spaceSeparated
        guard (2...5).contains(words.count), let first = words.first, let last = words.last else { return false }
        return requests.contains(first) && nouns.contains(String(last))
    }

    /// `key` names a role: at most fourteen words with one of the nouns, without a sentence's end.
    static func isRole(_ key: String) -> Bool {
        guard let last = key.unicodeScalars.last, last != "." || key.hasSuffix("inc."), last != ":", last != "?" else {
            return false
        }
        let words = key.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" || $0 == "،" })
        guard words.count <= 14 else { return false }
        if let first = words.first, requests.contains(first) { return false }
        return words.prefix(5).contains { nouns.contains(String($0)) }
    }
}
