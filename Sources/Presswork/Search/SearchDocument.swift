import ArchiveModel

/// What a list of results shows of an article: `search/articles/12.js`, and the rest of a long text in `12-2.js` and so on,
/// fetched only where the words sought don't stand in its beginning.
struct SearchDocument {
    /// Bytes of text in one file, more or less.
    private static let partSize = 12_000
    let index: Int
    let entry: CatalogueEntry
    let title: String
    /// As `DatePrinting.words` has it.
    let date: String
    let interface: InterfaceWords

    /// `["link","title","kicker","date","names","language","direction",parts,"text"]`; later parts are their text alone.
    func files(plainText: [UInt8]) -> [OutputFile] {
        let parts = Self.parts(of: plainText)
        return parts.enumerated().map { number, range in
            var shard = Shard(Self.name(index, part: number))
            shard.append { bytes in
                bytes.reserveCapacity(range.count + 512)
                if number == 0 { appendHead(parts: parts.count, to: &bytes) }
                plainText[range].withUnsafeBufferPointer { ShardText.appendQuoted($0, to: &bytes) }
                if number == 0 { bytes.append(UInt8(ascii: "]")) }
            }
            return shard.file()
        }
    }

    /// Of the shard with one part of an article's text; `part` counts from 0.
    private static func name(_ article: Int, part: Int) -> String {
        "articles/\(article)" + (part == 0 ? "" : "-\(part + 1)")
    }

    /// Paths of the files of an article that has so many.
    static func paths(of article: Int, count: Int) -> [String] {
        (0..<count).map { Shard.path(name(article, part: $0)) }
    }

    private func appendHead(parts: Int, to bytes: inout [UInt8]) {
        let article = entry.article
        let tag = article.setting.language.value ?? interface.language
        let names = (article.authors.value ?? []).prefix(RowRecord.mostAuthors).map(\.name)
        let head = [
            entry.permalink.escaped, title, article.headline.kicker.value ?? "",
            date, names.joined(separator: "; "), tag.rawValue,
            tag.isRightToLeft ? "rtl" : "ltr",
        ]
        for (number, text) in head.enumerated() {
            bytes.append(number == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
            ShardText.appendQuoted(text, to: &bytes)
        }
        bytes += ",\(parts),".utf8
    }

    /// Cut at spaces, else between characters; always at least one part.
    private static func parts(of text: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        while text.count - start > partSize * 3 / 2 {
            var end = start + partSize
            if let space = text[(end - 256)..<end].lastIndex(of: 0x20) { end = space }
            while text[end] & 0xC0 == 0x80 { end -= 1 }
            parts.append(start..<end)
            start = end
        }
        parts.append(start..<text.count)
        return parts
    }

    /// The permalinks of all files, without making them.
    static func permalink(_ index: Int) -> Permalink { Shard.permalink("articles/\(index)") }
}
