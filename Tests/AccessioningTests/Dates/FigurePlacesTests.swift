import ArchiveModel
import ArchiveTesting
import Testing

@testable import Accessioning

/// What is found with the places of the whole text, and without.
private func expectSame(_ text: String) {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let whole = 0..<source.bytes.count
    let figures = FigurePlaces(source.bytes, whole)
    for range in [whole, whole.count / 3..<whole.count, 0..<whole.count / 2] {
        let dates = DateGrammar.dates(in: source, range, order: .dayFirst, at: figures)
        #expect(dates.map(\.range) == DateGrammar.dates(in: source, range, order: .dayFirst).map(\.range))
        let years = DateGrammar.years(in: source, range, at: figures)
        #expect(years.map(\.range) == DateGrammar.years(in: source, range).map(\.range))
    }
}

@Test(arguments: [
    "", "2015", "on 3 May 2014, in 2015 and https://a.example/2014/05/11 at 10:30: 12.05.2013",
    "في 3 مايو ٢٠١٤ و٢٠١٥ عام ٢٠١٦", "в 2015 году, 7 мая 2012 г.: 1:2:3 42015", "::::1999", "a1b2c3 in 1999-2000",
])
func figuresAreFoundAtTheirPlaces(text: String) { expectSame(text) }

@Test func figuresOfTheSampleArchiveAreFoundAtTheirPlaces() throws {
    let folder = SeedFolder(Repository.root + "/seeds")
    for seed in try folder.list().seeds {
        guard let source = SeedReader(folder).read(seed).value else { continue }
        expectSame(String(decoding: source.bytes, as: UTF8.self))
    }
}

@Test func namesWithYearsAreFoundWhereverFiguresStand() {
    let bytes = Array("“Soundings-2022” of 312015, and “Quiet Water - 1999” 20:1 “Slow-42015”".utf8)
    let text = DateBytes(bytes, 0..<bytes.count)
    #expect(CarriedYear.names(in: text, at: FigurePlaces(bytes, text.range)).map(\.year) == [2022, 1999])
}
