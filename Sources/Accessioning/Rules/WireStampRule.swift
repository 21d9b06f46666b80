import ArchiveModel

/// The line that an American agency closes a story with: "AP-08-01-16 1846EDT", "AP-NY-03-09-87 0610EST<".
///
/// Month, day and year, then the hour: how such stories are stored in news databases. The century is a guess.
enum WireStampRule {
    static func claims(in frame: ArticleFrame) -> [Claim<PublicationDate>] {
        for line in frame.tail.suffix(3) {
            guard let date = date(in: frame.bytes[line.inner]) else { continue }
            return [Claim(date, .stated, frame.evidence("date.wire-stamp", line))]
        }
        return []
    }

    private static func date(in line: ArraySlice<UInt8>) -> PublicationDate? {
        guard (14...32).contains(line.count), let first = line.first, (0x41...0x5A).contains(first) else { return nil }
        let parts = String(decoding: line, as: UTF8.self).split(separator: "-")
        guard (4...5).contains(parts.count), let last = parts.last?.spaceSeparated, last.count == 2,
            last[1].utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }), last[1].utf8.count > 6,
            parts.dropLast(3).allSatisfy({ (2...4).contains($0.utf8.count) && CaseFold.isInCapitals($0) })
        else { return nil }
        let figures = (parts.suffix(3).dropLast(1) + [last[0]]).joined(separator: "/")
        return figures.utf8.count == 8 ? ShortYear.read(figures, order: .monthFirst) : nil
    }
}
