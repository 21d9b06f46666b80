/// Whom a text was written for, or where from, beside its author: "Ann Lee, for Water & Stone", "Ann Lee reports from
/// Osh", "Т. Алданов, специально для «Степного курьера»".
enum Commission {
    private static let papers = [
        ", special to ", ", specially for ", ", exclusively for ", ", for ", ", специально для ", " специально для ",
        ", для ", ", pour ", ", für ", ", por ", " special to ", ", خاص ب", "، خاص ب",
    ]
    private static let reports = [
        " reports from ", " reporting from ", ", reporting from ", " сообщает из ", " передаёт из ", " передает из ",
        " bildiriyor: ", " raportas el ",
    ]

    /// Empty unless a name stands in front of such words. `isLabelled`: see `PersonName`.
    static func credits(in words: String, isLabelled: Bool) -> [CreditLine.Credit] {
        guard words.utf8.count <= 200 else { return [] }
        for joint in reports {
            guard let (names, rest) = split(words, at: joint, isLabelled) else { continue }
            return DatelinePlace.isPlausible(rest) ? [.authors(names), .place(rest)] : []
        }
        for joint in papers {
            guard let (names, rest) = split(words, at: joint, isLabelled) else { continue }
            let quoted = PublicationName.quoted(rest)
            let isGenitive = joint.hasSuffix("для ")
            guard let name = PublicationName.plausible(quoted ?? rest) else { return [] }
            return [.authors(names), .publication(isGenitive ? RussianNominative.of(name) ?? name : name)]
        }
        return []
    }

    private static func split(_ words: String, at joint: String, _ isLabelled: Bool) -> (NameList, String)? {
        guard let cut = words.range(ofBytes: joint), let names = NameList(words[..<cut.lowerBound], isLabelled: true),
            !names.names.isEmpty, names.names.allSatisfy({ $0.kind == .person }),
            isLabelled || names.names.allSatisfy({ $0.name.utf8.contains(0x20) })
        else { return nil }
        var rest = words[cut.upperBound...]
        while let last = rest.last, " .*_".contains(last) { rest.removeLast() }
        return (names, String(rest))
    }
}
