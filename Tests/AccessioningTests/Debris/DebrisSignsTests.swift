import ArchiveModel
import ArchiveTesting
import Testing

@testable import Accessioning

private func printed(_ line: String) -> PrintedLine {
    let bytes = Array(line.utf8)
    return PrintedLine(TextLine(number: 1, range: 0..<bytes.count), in: bytes)
}

/// Its signs say the same of it as all of them.
private func isTold(_ line: PrintedLine) -> Bool { DebrisLine.isOne(line) == DebrisLine.isOne(line, by: .all) }

@Test func everyLineThatIsListedHasTheSignsOfOne() {
    for table in [DebrisWords.lines, LocalFurniture.buttons] {
        for word in table.words {
            for line in [word, word.uppercased(), word + ":", word + "…"] {
                let line = printed(line)
                #expect(isTold(line), "\(word)")
            }
        }
    }
}

@Test(arguments: [
    "Share on Facebook", "’Read more: The Dry Quay", "“Related:” A Harbour", "12\u{A0}Shares “of this”", "42°", "— 139",
    "Home › “News” › Water", "Home > News", "You are here » Main", "News • Sports • Weather", "News · Culture · Sport",
    "HOME NEWS “X” SPORTS OBITUARIES", "Home: News: Sports: Video", "BC-Harbour-Levy,450", "ТУРКМЕНИЯ-ДЫНИ-ЭКСПОРТ",
    "Главная страница | Новости | О нас", "(555) 0113-1579", "<!-- a menu -->", "Copyright “The Courier” 2014",
    "This is Google's cache of https://courier.example/water. It is a snapshot of the page as it appeared on 3 May.",
    "Page 3 of 9", "+7 727 250 00 00", "AM-Aral Sea, 1st Ld-Writethru,0567", "1 of 14 (“Water”)", "الرئيسية",
    "اقرأ أيضا: الميناء", "شارك", "مشاهدات: ٣٤٥", "Home :: News :: Water", "A &gt; B &gt; C",
])
func aSitesLineHasTheSignsOfOne(line: String) {
    let line = printed(line)
    #expect(isTold(line))
}

@Test func mostLinesOfAnArticleHaveNone() {
    for line in [
        "The independent lawyer published the reform, contrary to earlier assurances, before the end of the session.",
        "“The latest reform will collapse,” the committee recalled, “according to people who were in the room”.",
        "Some 816,005 of the districts were affected, and the driver explained the broader tariff to his passengers.",
    ] {
        #expect(DebrisSigns.of(printed(line)).isEmpty)
    }
}

@Test func aLineIsAskedForItsKindsAlone() {
    #expect(DebrisSigns.of(printed("Home | News about the harbour of the town")) == .parted)
    #expect(DebrisSigns.of(printed("They came in 2015.")).isSubset(of: [.count, .slug]))
}

@Test func noItemOfAMenuOpensWithAQuotationMark() {
    #expect(!DebrisWords.lines.words.contains { "“”„‟".unicodeScalars.contains($0.unicodeScalars.first ?? " ") })
    #expect(!["“news”", "”", "„вход", "‟"].contains { MenuLine.isItem($0) })
}

@Test func theSignsRefuseNoLineOfTheSampleArchiveThatItsWordsTell() throws {
    let folder = SeedFolder(Repository.root + "/seeds")
    for seed in try folder.list().seeds {
        guard let source = SeedReader(folder).read(seed).value else { continue }
        for line in CapturedText(source).lines {
            let line = PrintedLine(line, in: source.bytes)
            #expect(isTold(line), "\(line.words)")
        }
    }
}
