/// The headings of a text, with the levels and ids they get on the page.
enum Headings {
    /// In the order of the text; a heading without words is nil and is not printed.
    static func all(in tree: MarkdownTree, idPrefix: String) -> [PressedHeading?] {
        var headings: [PressedHeading?] = []
        var above: [Int32] = []
        var slugs = HeadingSlugs()
        for (index, event) in tree.events.enumerated() where event.kind == .heading && !event.isExit {
            var words = PlainText(limit: 1000)
            for inner in tree.events[index..<Int(event.partner)] { words.add(inner, in: tree) }
            let text = String(decoding: words.bytes, as: UTF8.self)
            if text.isEmpty {
                headings.append(nil)
                continue
            }
            while let last = above.last, last >= event.number { above.removeLast() }
            let level = min(2 + above.count, 6)
            above.append(event.number)
            headings.append(PressedHeading(level: level, id: idPrefix + slugs.next(for: text), text: text))
        }
        return headings
    }
}

/// Ids made of headings: letters and digits of any script in lower case, parted by `-`; no two alike.
struct HeadingSlugs {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]

    /// At most 80 scalars, and a number where the same words came before.
    mutating func next(for text: String) -> String {
        let base = HeadingSlugs.slug(text)
        var slug = base
        while !taken.insert(slug).inserted {
            counts[base, default: 1] += 1
            slug = "\(base)-\(counts[base, default: 1])"
        }
        return slug
    }

    private static func slug(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? plainSlug(text) : anySlug(text)
    }

    /// Of ASCII, without asking for properties of characters.
    private static func plainSlug(_ text: String) -> String {
        var slug: [UInt8] = []
        var length = 0
        var gap = false
        for byte in text.utf8 {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                gap = false
                slug.append(ASCII.lowercased(byte))
                length += 1
                if length == 80 { break }
            } else if byte != UInt8(ascii: "'") {
                gap = true
            }
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }

    private static func anySlug(_ text: String) -> String {
        var slug = ""
        var length = 0
        var gap = false
        for scalar in text.lowercased().unicodeScalars {
            let properties = scalar.properties
            let isWord = properties.isAlphabetic || properties.numericType != nil
            if isWord || (properties.generalCategory == .nonspacingMark && !slug.isEmpty && !gap) {
                if gap, !slug.isEmpty { slug += "-" }
                gap = false
                slug.unicodeScalars.append(scalar)
                length += 1
                if length == 80 { break }
            } else if scalar != "'" && scalar != "’" {
                gap = true
            }
        }
        return slug.isEmpty ? "section" : slug
    }
}
