import Accessioning
import ArchiveModel

/// What is timed: parts of the reading of all texts, each by itself, and the whole. Each gives a number that depends on
/// all that was made.
struct Hops {
    private let sources: [CapturedSource]
    private let texts: [CapturedText]
    private let readings: [Reading]
    private let ladder = InferenceLadder(order: .dayFirst)
    private let reader = ArticleReader(order: .dayFirst)

    init(_ texts: [TrialText]) {
        sources = texts.map(\.source)
        self.texts = sources.map { CapturedText($0) }
        readings = self.texts.map { [ladder] in ladder.read($0, fileName: "seed.txt") }
    }

    /// In the order of the columns. Dates and language are also part of the ladder: the dates of the whole text are read
    /// only where none is printed in the head or the foot.
    var all: [() -> Int] { [lines, inference, dates, language, regions, whole] }

    private func lines() -> Int { sources.reduce(0) { $0 + CapturedText($1).lines.count } }

    private func inference() -> Int {
        texts.reduce(0) { $0 + ladder.read($1, fileName: "seed.txt").claims.title.count }
    }

    private func dates() -> Int {
        sources.reduce(0) { $0 + DateGrammar.dates(in: $1, 0..<$1.bytes.count, order: .dayFirst).count }
    }

    private func language() -> Int { texts.reduce(0) { $0 + LanguageRule.claims($1).count } }

    private func regions() -> Int {
        zip(texts, readings).reduce(0) { sum, one in
            let language = Inferred(one.1.claims.language).value ?? LanguageTag("en")
            let claims = RegionReader.shared.read(
                one.0, language: language, titleRange: one.1.titleRange, datelineRange: one.1.datelineRange,
                skipping: one.1.boilerplate)
            return sum + claims.regions.count
        }
    }

    private func whole() -> Int {
        sources.reduce(0) { sum, source in
            sum + reader.read(source, firstLine: 1, supplied: SuppliedMetadata()).wordCount
        }
    }
}
