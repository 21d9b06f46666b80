import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "", "one", "two words", "a\tfew  words of one line that is longer than thirty-two bytes", "и по-русски",
])
func wordsAreCountedAsSpacePartsThem(_ line: String) {
    let text = CapturedText(CapturedSource(path: "a.txt", bytes: Array(line.utf8), digest: 0))
    #expect(WordCount.of(text) == line.split { $0 == " " || $0 == "\t" }.count)
}
