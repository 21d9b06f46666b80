import ArchiveModel

/// Which figure is the day in a text's dates such as 05/11/2015, and what says so.
struct NumericHabit: Sendable {
    let order: NumericOrder
    /// Whose way of writing it is: "this archive".
    let witness: String

    /// Languages in which nobody writes the month first; the facts are those of Unicode CLDR's short date patterns.
    private static let dayFirst: Set<String> = [
        "ru", "uk", "be", "bg", "sr", "kk", "ky", "tg", "uz-Cyrl", "tr", "az", "tk", "ar", "fr", "de", "it", "pt", "nl",
        "pl",
    ]

    /// The archive's habit alone.
    init(archive: NumericOrder) { self.init(order: archive, witness: "this archive") }

    private init(order: NumericOrder, witness: String) { (self.order, self.witness) = (order, witness) }

    /// The text's own dates go before the archive's, and those before the habit of its language. The text is looked
    /// through only where `lines` hold such figures.
    init(of text: CapturedText, lines: [ArraySlice<PrintedLine>], archive: NumericOrder, language: LanguageTag?) {
        let bytes = text.source.bytes
        guard lines.contains(where: { $0.contains { NumericHabit.hasFigures(bytes[$0.inner]) } }) else {
            self.init(archive: archive)
            return
        }
        let own = DateGrammar.numericOrder(in: CollectionOfOne(text.source))
        if own != .unknown {
            self.init(order: own, witness: "the rest of the text")
        } else if archive == .unknown, let language, NumericHabit.dayFirst.contains(language.rawValue) {
            self.init(order: .dayFirst, witness: "the text's language")
        } else {
            self.init(archive: archive)
        }
    }

    /// A slash or a hyphen between figures, twice.
    private static func hasFigures(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= PrintedLine.longest,
            bytes.withUnsafeBufferPointer({ mayHaveFigure($0) })
        else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var marks = 0
            var at = 0
            while at < bytes.count {
                at = WideScan.index(bytes, in: at..<bytes.count) { $0.are(0x2F) .| $0.are(0x2D) }
                if at > 0, at + 1 < bytes.count, isDigit(bytes[at - 1]), isDigit(bytes[at + 1]) { marks += 1 }
                at += 1
            }
            return marks > 1
        }
    }

    /// Some byte that may end a digit has a slash or a hyphen behind it.
    private static func mayHaveFigure(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        WideScan.containsPair(bytes) { one, next in
            let digit = WideScan.either(one.are(0x30...0x39), one.are(0xA0...0xBF))
            return digit .& WideScan.either(next.are(0x2F), next.are(0x2D))
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte & 0xF0 == 0x30 && byte <= 0x39 || byte >= 0xA0 && byte <= 0xBF
    }
}
