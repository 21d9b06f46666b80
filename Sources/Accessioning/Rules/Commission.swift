import ArchiveModel

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
        guard words.utf8.count <= 200, mayHaveJoint(words) else { return [] }
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

    /// What stands behind a joint's first space, of joints that open with that space and of those that open with a comma.
    private static let bare = openings { $0.utf8.first == 0x20 }
    private static let behindComma = openings { $0.utf8.first != 0x20 }

    private static func openings(_ isOne: (String) -> Bool) -> OpeningTable {
        OpeningTable((reports + papers).filter(isOne).map { String($0.drop { $0 != " " }.dropFirst()) })
    }

    /// Some joint stands in the words.
    private static func mayHaveJoint(_ words: String) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { bytes in
            let (bare, behindComma) = (bare, behindComma)
            var at = 1
            while at + 1 < bytes.count {
                at = WideScan.index(bytes, in: at..<bytes.count) { $0.are(0x20) }
                guard at + 1 < bytes.count else { return false }
                let rest = UnsafeBufferPointer(rebasing: bytes[(at + 1)...])
                if bare.opens(rest) { return true }
                // The Latin comma, and the last byte of the Arabic one.
                if bytes[at - 1] == 0x2C || bytes[at - 1] == 0x8C, behindComma.opens(rest) { return true }
                at += 1
            }
            return false
        } ?? true
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
