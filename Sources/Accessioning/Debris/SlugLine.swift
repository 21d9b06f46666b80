/// The name under which an agency sent a text: "BC-Harbour-Levy,450", "AM-Aral Sea, 1st Ld-Writethru,0567".
///
/// After the form of wire services' headers (ANPA 1312): a cycle of one or two capitals, a hyphen, the slug, and the
/// number of words behind a comma.
enum SlugLine {
    static func isOne(_ words: String) -> Bool { isCounted(words) || isChain(words) }

    /// "ТУРКМЕНИЯ-ДЫНИ-ЭКСПОРТ": capitals in a chain of three and more, as agencies of the former Soviet Union file a text.
    private static func isChain(_ words: String) -> Bool {
        guard (8...80).contains(words.utf8.count), words.hasByte(where: { $0.are(UInt8(ascii: "-")) }),
            !words.utf8.contains(0x20), CaseFold.isInCapitals(words)
        else { return false }
        return words.split(separator: "-").count >= 3
            && words.unicodeScalars.allSatisfy { CaseFold.isLetter($0) || $0 == "-" }
    }

    private static func isCounted(_ words: String) -> Bool {
        guard words.utf8.count <= 80, let end = words.utf8.last, end &- 0x30 < 10 || end == 0x20 || end == 0x2C,
            let comma = words.utf8.lastIndex(of: UInt8(ascii: ",")),
            words.utf8[comma...].dropFirst().allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 }),
            words.utf8[comma...].contains(where: { (0x30...0x39).contains($0) }),
            let hyphen = words.utf8.firstIndex(of: UInt8(ascii: "-"))
        else { return false }
        let cycle = words.utf8[..<hyphen]
        return (1...3).contains(cycle.count) && cycle.allSatisfy { (0x41...0x5A).contains($0) }
    }
}
