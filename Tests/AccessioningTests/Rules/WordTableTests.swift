import Testing

@testable import Accessioning

@Test func aTableHasItsWordsAndNoOthers() {
    let table: WordTable = ["share", "read more", "читать", "مشاركة"]
    for word in ["share", "read more", "читать", "مشاركة"] { #expect(table.contains(word)) }
    for word in ["", "Share", "shares", "read", "читат"] { #expect(!table.contains(word)) }
    #expect(table.contains("to share it".dropFirst(3).prefix(5)))
    #expect(table.longest == "مشاركة".utf8.count)
}

@Test func caseIsFoldedWhereItIsAskedFor() {
    let table: WordTable = ["share", "élan"]
    #expect(table.containsFolded("SHARE") && table.containsFolded("Share"))
    #expect(table.containsFolded("ÉLAN") && !table.containsFolded("LAN"))
}

@Test func anAccentInTwoScalarsIsTheSameLetter() {
    let table: WordTable = ["caf\u{E9}"]
    #expect(table.contains("cafe\u{301}"))
}

@Test func aWordsShapeIsAskedInAnyCase() {
    let table: WordTable = ["share", "x"]
    for word in ["share", "SHARE", "shape", "X"] {
        #expect(Array(word.utf8).withUnsafeBufferPointer { table.hasFoldedShape($0) })
    }
    for word in ["", "harbour", "sh", "xx"] {
        #expect(!Array(word.utf8).withUnsafeBufferPointer { table.hasFoldedShape($0) })
    }
}

@Test func aTableGrowsIntoAnother() {
    let table = WordTable(["one"]).adding(["two"])
    #expect(table.contains("one") && table.contains("two") && !table.contains("three"))
    #expect(!WordTable([]).contains("one"))
}

@Test func aThousandWordsAreAllFound() {
    let words = (0..<1000).map { "word\($0)" }
    let table = WordTable(words)
    #expect(words.allSatisfy { table.contains($0) })
    #expect(!(1000..<2000).contains { table.contains("word\($0)") })
}
