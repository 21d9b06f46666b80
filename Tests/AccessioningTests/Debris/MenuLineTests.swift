import ArchiveModel
import Testing

@testable import Accessioning

private func isMenu(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return MenuLine.isOne(PrintedLine(TextLine(number: 1, range: 0..<bytes.count), in: bytes))
}

@Test(arguments: [
    "Home | News | Sport", "Новости • Спорт • Погода на неделю", "HOME NEWS SPORTS OBITUARIES", "Share 3 Tweet Print",
])
func aLineOfItemsThatMenusHaveIsOne(_ line: String) { #expect(isMenu(line)) }

@Test(arguments: [
    "Home | A long name of something", "News of the lake and its people", "Home news", "The Courier · Issue 12",
    "More news came that week from the hills and from the towns below them, and none of it was good",
])
func aLineOfOtherWordsIsNone(_ line: String) { #expect(!isMenu(line)) }
