import ArchiveModel

/// A day in the address that a text was captured from: "Original: https://paper.example/2014/07/02/slug".
enum AddressDateRule {
    private static let labels = [
        "original:", "url:", "link:", "source:", "permalink:", "address:", "retrieved from", "captured from",
        "archived from",
        "оригинал:", "источник:", "адрес:", "ссылка:", "المصدر:", "الرابط:", "رابط", "kaynak:", "manba:", "منبع:",
        "لینک:",
    ]

    /// Addresses that stand alone on a line of the head or the foot, or behind a label there; not links of the text.
    static func claims(in frame: ArticleFrame) -> [Claim<PublicationDate>] {
        for lines in [frame.head.prefix(6), frame.tail.suffix(4), frame.debris[...]] {
            for line in lines {
                guard let date = date(line) else { continue }
                let note = "the address of the text, which may be that of a later copy"
                return [Claim(date, .conjectured, frame.evidence("date.address", line, note: note))]
            }
        }
        return []
    }

    private static func date(_ line: PrintedLine) -> PublicationDate? {
        guard !line.isText, line.withBytes({ WideScan.contains($0) { $0.are(UInt8(ascii: "/")) } }),
            let scheme = line.words.range(ofBytes: "://"),
            SiteDebrisRule.isAddress(line) || labels.contains(where: { line.key.hasPrefix($0) })
        else { return nil }
        return FileNameDateRule.date(in: Array(line.words[scheme.upperBound...].utf8), acceptsMonth: true)
    }
}
