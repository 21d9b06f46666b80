import ArchiveModel

/// Says which regions a text is about and which it also deals with, from the names in it.
package struct RegionReader: Sendable {
    /// The one with the gazetteer in the program, made at first use.
    package static let shared = RegionReader(gazetteer: .shared)

    /// What the columns of `features` say, in their order.
    package static var featureNames: [String] { RegionFeatures.names }

    private let gazetteer: Gazetteer

    init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// Claims for `regions` and `regionsAlso`, conjectured; none where the text names no place.
    ///
    /// Ranges are bytes of the seed. `datelineRange` is the place and day alone. `boilerplate`, in order and not
    /// overlapping, is passed over. Without a `titleRange` nothing counts as a headline.
    package func read(
        _ text: CapturedText, language: LanguageTag, titleRange: Range<Int>?, datelineRange: Range<Int>?,
        skipping boilerplate: [Range<Int>] = []
    ) -> Claims {
        var claims = Claims()
        let count = count(
            text, language: language, titleRange: titleRange, datelineRange: datelineRange, skipping: boilerplate)
        guard let count else { return claims }
        let decision = RegionDecision(count)
        let witness = RegionWitness(text, count)
        if let evidence = witness.evidence(for: decision.about) {
            claims.regions = [Claim(decision.about.map(\.code), .conjectured, evidence)]
        }
        if let evidence = witness.evidence(for: decision.also) {
            claims.regionsAlso = [Claim(decision.also.map(\.code), .conjectured, evidence)]
        }
        return claims
    }

    /// The numbers the weights are learned from: for each country of the text its code and its features.
    package func features(
        _ text: CapturedText, language: LanguageTag, titleRange: Range<Int>?, datelineRange: Range<Int>?,
        skipping boilerplate: [Range<Int>] = []
    ) -> [(code: RegionCode, row: [Double])] {
        let count = count(
            text, language: language, titleRange: titleRange, datelineRange: datelineRange, skipping: boilerplate)
        guard let count else { return [] }
        let features = RegionFeatures(count)
        return count.countries.indices.map { (count.countries[$0].region.code, features.row(of: $0)) }
    }

    private func count(
        _ text: CapturedText, language: LanguageTag, titleRange: Range<Int>?, datelineRange: Range<Int>?,
        skipping boilerplate: [Range<Int>]
    ) -> RegionCount? {
        // Offsets of words are 32-bit; no seed is near that size.
        guard let first = text.lines.first, let last = text.lines.last, last.range.upperBound < Int32.max else {
            return nil
        }
        let start = first.range.lowerBound
        let zones = RegionZones(title: titleRange, dateline: datelineRange, start: start)
        return text.source.bytes.withUnsafeBufferPointer { bytes in
            let words = RegionTokens(bytes, in: start..<last.range.upperBound, skipping: boilerplate)
            let mentions = words.folded.withUnsafeBufferPointer { folded in
                let letter = EsperantoLetters.are(in: folded) ? UInt8(ascii: "E") : Self.letter(of: language)
                return words.tokens.withUnsafeBufferPointer { tokens in
                    let mentions = MentionFinder(
                        tokens, folded, gazetteer, language: letter, isLowerCase: words.isLowerCase,
                        dateline: datelineRange
                    ).mentions()
                    return HomeCountries(language: letter)?.withoutTownsAbroad(mentions) ?? mentions
                }
            }
            return RegionCount(mentions, zones, wordCount: words.tokens.count, start: start)
        }
    }

    /// Letters of languages in the gazetteer; English, Russian and Arabic names are read in every text.
    private static func letter(of language: LanguageTag) -> UInt8 {
        switch language.primary {
        case "uk": UInt8(ascii: "U")
        case "kk": UInt8(ascii: "K")
        case "ky": UInt8(ascii: "Y")
        case "uz": UInt8(ascii: "Z")
        case "tg": UInt8(ascii: "J")
        case "tr": UInt8(ascii: "T")
        case "fa": UInt8(ascii: "F")
        case "fr": UInt8(ascii: "R")
        case "de": UInt8(ascii: "D")
        case "es": UInt8(ascii: "S")
        case "eo": UInt8(ascii: "E")
        case "az": UInt8(ascii: "A")
        case "pl": UInt8(ascii: "P")
        case "cs": UInt8(ascii: "C")
        case "hu": UInt8(ascii: "H")
        case "ro": UInt8(ascii: "O")
        case "fi": UInt8(ascii: "I")
        case "sv": UInt8(ascii: "M")
        case "da", "nb", "no", "nn": UInt8(ascii: "W")
        case "nl": UInt8(ascii: "L")
        case "pt": UInt8(ascii: "X")
        case "it": UInt8(ascii: "Q")
        case "id": UInt8(ascii: "N")
        case "sw": UInt8(ascii: "G")
        case "bg": UInt8(ascii: "B")
        case "sr": UInt8(ascii: "V")
        default: 0
        }
    }
}
