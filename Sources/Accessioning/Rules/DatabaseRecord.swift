/// The fields that news databases print below an article: what they say of changes and days is the record's.
enum DatabaseRecord {
    private static let fields = OpeningTable([
        "database:", "proquest document id:", "document id:", "issn:", "source type:", "document type:", "load-date:",
        "language of publication:", "publication-type:", "accession number:", "copyright:", "place of publication:",
        "country of publication:", "publication subject:", "record number:", "section:", "length:",
    ])

    /// Two such fields stand among the last lines.
    static func closes(_ frame: ArticleFrame) -> Bool {
        var count = 0
        for line in frame.tail where fields.opens(line.key) { count += 1 }
        for line in frame.debris where count < 2 && fields.opens(line.key) { count += 1 }
        return count >= 2
    }
}
