/// Whether a text has the shape of a language tag (BCP 47, RFC 5646 section 2.1): what has not is refused by browsers and
/// by readers of feeds.
package enum LanguageTagShape {
    package static func fits(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Part.init)
        guard text.utf8.count <= 35, let first = parts.first, first.isLetters, (2...3).contains(first.count),
            parts.allSatisfy({ (1...8).contains($0.count) && $0.isPlain })
        else { return false }
        var rest = parts.dropFirst()
        func pass(_ most: Int = 1, _ fits: (Part) -> Bool) {
            var passed = 0
            while passed < most, let part = rest.first, fits(part) {
                rest.removeFirst()
                passed += 1
            }
        }
        // Languages of a family, the script, the region, and variants of whatever.
        pass(3) { $0.isLetters && $0.count == 3 }
        pass { $0.isLetters && $0.count == 4 }
        pass { $0.isLetters && $0.count == 2 || $0.isFigures && $0.count == 3 }
        pass(.max) { $0.count >= 5 || $0.count == 4 && $0.beginsWithFigure }
        return areExtensions(rest)
    }

    /// Each a single letter or figure with what belongs to it; behind an `x` that may be anything.
    private static func areExtensions(_ parts: ArraySlice<Part>) -> Bool {
        var rest = parts
        while let single = rest.popFirst() {
            guard single.count == 1, !rest.isEmpty else { return false }
            if single.isPrivate { return true }
            let own = rest.prefix { $0.count > 1 }
            guard !own.isEmpty else { return false }
            rest = rest.dropFirst(own.count)
        }
        return true
    }

    private struct Part {
        let bytes: Substring.UTF8View

        var count: Int { bytes.count }
        var isLetters: Bool { bytes.allSatisfy { (0x61...0x7A).contains($0 | 0x20) } }
        var isFigures: Bool { bytes.allSatisfy { (0x30...0x39).contains($0) } }
        var isPlain: Bool { bytes.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) } }
        var beginsWithFigure: Bool { bytes.first.map { (0x30...0x39).contains($0) } ?? false }
        var isPrivate: Bool { bytes.elementsEqual("x".utf8) || bytes.elementsEqual("X".utf8) }
    }
}
