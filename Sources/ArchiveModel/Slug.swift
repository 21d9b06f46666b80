/// The word an address ends in: lower-case letters and digits of any script, with single hyphens between words.
///
/// Latin letters lose their marks; other scripts stay as they are, so that a Russian or Arabic address can be read.
/// Nothing that a file system or a server gives a meaning (`.`, `/`, `%`, `~`, spaces) survives.
package enum Slug {
    /// Longest slug, in UTF-8 bytes: two of them, joined, stay below the 240 bytes that every file system takes.
    private static let longest = 100

    /// Empty when `text` has neither letters nor digits.
    package static func make(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plain(text) }
        var slug = String.UnicodeScalarView()
        var bytes = 0
        var wantsHyphen = false
        for scalar in text.lowercased().unicodeScalars {
            // Most letters even of other texts, and each costs far less so.
            if !wantsHyphen, bytes < longest, SlugFolding.isPlain(scalar) {
                slug.append(scalar)
                bytes += 1
                continue
            }
            let letters = SlugFolding.fold(scalar, after: slug.last)
            switch letters {
            case .drop: continue
            case .break: wantsHyphen = !slug.isEmpty
            case .replaceLast(let composed):
                if !slug.isEmpty {
                    slug.removeLast()
                    slug.append(composed)
                }
            case .letters(let letters):
                let size = letters.utf8.count + (wantsHyphen ? 1 : 0)
                if bytes + size > longest { return cutAtWord(slug) }
                if wantsHyphen { slug.append("-") }
                wantsHyphen = false
                slug.append(contentsOf: letters.unicodeScalars)
                bytes += size
            }
        }
        return String(slug)
    }

    /// The same for ASCII, which most headlines are.
    private static func plain(_ text: String) -> String {
        var slug: [UInt8] = []
        var wantsHyphen = false
        for byte in text.utf8 {
            let letter = byte | 0x20
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) && byte >= UInt8(ascii: "A")
            if byte == UInt8(ascii: "'") { continue }
            guard isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
                wantsHyphen = !slug.isEmpty
                continue
            }
            if slug.count + (wantsHyphen ? 2 : 1) > longest {
                return cutAtWord(String(decoding: slug, as: UTF8.self).unicodeScalars)
            }
            if wantsHyphen { slug.append(UInt8(ascii: "-")) }
            wantsHyphen = false
            slug.append(isLetter ? letter : byte)
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// Drops the last, cut-off word unless it is the only one.
    private static func cutAtWord(_ slug: String.UnicodeScalarView) -> String {
        guard let hyphen = slug.lastIndex(of: "-") else { return String(slug) }
        return String(slug[..<hyphen])
    }
}
