import ArchiveModel

/// The names behind a day: "3 May 2011, Ann Lee", "[3 May 2011](/2011/05) at 10:20 pm by Ann Lee".
extension CreditReader {
    /// "[3 May 2011](/2011/05) by Ann Lee": past the address of a day that leads to the entry.
    private func behindLink(_ range: Range<Int>) -> Range<Int> {
        guard frame.bytes[range].starts(with: "](".utf8),
            let close = frame.bytes[range].firstIndex(of: UInt8(ascii: ")"))
        else { return range }
        return close + 1..<range.upperBound
    }

    /// "21 June 2019, London": a place that is known, and nothing more. Some are surnames too, where nobody is named yet.
    func place(behind range: Range<Int>) -> String? {
        guard range.count <= 60, let comma = frame.bytes[range].firstIndex(of: UInt8(ascii: ",")),
            DateWords.isFiller(range.lowerBound..<comma, in: frame)
        else { return nil }
        let place = Masthead.trimmed(frame.plain(comma + 1..<range.upperBound)[...])
        return KnownPlace.isOne(place) || hasByline && KnownPlace.isNamed(place) ? String(place) : nil
    }

    /// ", Ann Lee", " by Ann Lee in News".
    func authors(behind range: Range<Int>) -> [CreditLine.Credit] {
        var rest = PrintedLine.trimmed(behindLink(range), frame.bytes)
        if rest.first.map({ frame.bytes[$0] == UInt8(ascii: ",") }) == true {
            rest = PrintedLine.trimmed(rest.lowerBound + 1..<rest.upperBound, frame.bytes)
        }
        rest = behindHour(rest)
        if let labelled = CreditSegment.labelled(rest, in: frame, hasHeadline: true) {
            return labelled.kind == .author ? authors(labelled.rest, hasColon: labelled.hasColon) : []
        }
        guard let names = NameList(frame.plain(rest)[...], isLabelled: false)?.names, !names.isEmpty,
            names.allSatisfy({ $0.name.utf8.contains(0x20) }), !isSection(rest)
        else { return [] }
        return authors(rest, hasColon: false)
    }

    /// "In News" behind a day names a section.
    private func isSection(_ range: Range<Int>) -> Bool {
        frame.plain(range).spaceSeparated.first.map { CreditReader.beforeSection.containsFolded($0) } ?? true
    }

    static let beforeSection: WordTable = ["in", "en", "em", "sous", "dans", "в"]

    /// ", 00:01 by Ann Lee", "at 10:20 pm by Ann Lee": past an hour, if one stands there.
    private func behindHour(_ range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound
        for _ in 0..<5 {
            let word = frame.bytes[end..<range.upperBound].prefix { $0 != 0x20 }
            guard !word.isEmpty, word.count <= 12, DateWords.isFiller(word.indices, in: frame) else { break }
            end = PrintedLine.trimmed(word.endIndex..<range.upperBound, frame.bytes).lowerBound
        }
        let hour = range.lowerBound..<end
        return DateWords.hasDigit(hour, in: frame) ? end..<range.upperBound : range
    }

    /// Behind the day of a byline: nothing, an hour, or "in General".
    func endsByline(_ range: Range<Int>) -> Bool {
        if DateWords.isFiller(range, in: frame) { return true }
        let rest = PrintedLine.trimmed(range, frame.bytes)
        return rest.count <= 60 && isSection(rest) && frame.plain(rest).partCount <= 4
    }

    /// "Ann Lee Фото: Bob Roe" without what a label inside says of another hand.
    func withoutOtherHand(_ words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: ":")) else { return words }
        for word in words.spaceSeparated.dropFirst() where word.utf8.last == UInt8(ascii: ":") {
            if case .photographer? = CreditKind.of(label: CaseFold.folded(word.dropLast(1))[...]) {
                return String(NameList.trimmed(words[..<word.startIndex]))
            }
        }
        return words
    }
}
