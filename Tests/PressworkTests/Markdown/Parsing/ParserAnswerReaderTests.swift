import Testing

@testable import Presswork

@Test func everyKindOfNodeComesThroughAnAnswer() throws {
    let tree = try #require(readTree(answer(to: textOfEveryKind)))
    let kinds = Set(tree.events.map(\.kind))
    // Raw HTML is text before the parser sees it, and `other` is what no parser of ours makes.
    #expect(Set(MarkdownEvent.Kind.allCases).subtracting(kinds) == [.html, .other])
}

@Test func whatARecordSaysComesThrough() throws {
    let words = Array("жadb".utf8)
    let tree = try #require(
        readTree(
            answer(
                [
                    (.document, 0, 0, 0, 0), (.list, 4, 7, 0, 0), (.item, 8 | 16, 0, 0, 0), (.paragraph, 2, 0, 0, 0),
                    (.link, 0, 0, 2, 1), (.text, 0, 0, 2, 0), nil, nil, nil, nil, nil,
                ], bytes: words)))
    #expect(tree.events.map(\.partner) == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    #expect(tree.events[1].number == 7)
    #expect(tree.events[2].flags == [.task, .checked])
    #expect(Array(tree.slice(tree.events[4].text)) == Array("ж".utf8))
    #expect(Array(tree.slice(tree.events[4].title)) == Array("a".utf8))
    #expect(Array(tree.slice(tree.events[5].text)) == Array("db".utf8))
}

@Test func charactersThatNoPageMayHoldAreLeftOutWhoeverSendsThem() throws {
    let bytes = [0x61, 0x01, 0xEF, 0xB7, 0x91, 0xEF, 0xBF, 0xBF, 0xC2, 0x85, 0x62] as [UInt8]
    let frame = answer([(.document, 0, 0, 0, 0), (.text, 0, 0, bytes.count, 0), nil], bytes: bytes)
    #expect(try #require(readTree(frame)).bytes == Array("a<b".utf8))
}

private let nonsense: [(String, [UInt8])] = [
    ("nothing at all", []),
    ("a header alone", [0, 0, 0, 0, 0, 0, 0, 0]),
    ("more than was announced", answer([(.document, 0, 0, 0, 0), nil]) + [0]),
    ("less than was announced", answer([(.document, 0, 0, 0, 0), nil]).dropLast()),
    ("a node that is not left", answer([(.document, 0, 0, 0, 0)])),
    ("one that was not entered", answer([(.document, 0, 0, 0, 0), nil, nil])),
    ("two documents", answer([(.document, 0, 0, 0, 0), nil, (.document, 0, 0, 0, 0), nil])),
    ("a paragraph for a document", answer([(.paragraph, 0, 0, 0, 0), nil])),
    ("flags that are ours", answer([(.document, 64, 0, 0, 0), nil])),
    ("an exit that is none", answer([(.document, 1, 0, 0, 0), nil])),
    ("words that are not there", answer([(.document, 0, 0, 0, 0), (.text, 0, 0, 1, 0), nil])),
    ("fewer than no words", answer([(.document, 0, 0, 0, 0), (.heading, 0, -1, 0, 0), nil, nil])),
    ("bytes that nobody takes", answer([(.document, 0, 0, 0, 0), nil], bytes: [0x61])),
    ("bytes that are not UTF-8", answer([(.document, 0, 0, 0, 0), (.text, 0, 0, 1, 0), nil], bytes: [0xFF])),
    (
        "half a character",
        answer([(.document, 0, 0, 0, 0), (.text, 0, 0, 1, 0), (.text, 0, 0, 1, 0), nil], bytes: [0xD0, 0xB6])
    ),
    ("a heading of the seventh level", answer([(.document, 0, 0, 0, 0), (.heading, 0, 7, 0, 0), nil, nil])),
    (
        "a heading in a heading",
        answer([(.document, 0, 0, 0, 0), (.heading, 0, 1, 0, 0), (.heading, 0, 1, 0, 0), nil, nil, nil])
    ),
    (
        "a block in a word",
        answer([(.document, 0, 0, 0, 0), (.emphasis, 0, 0, 0, 0), (.quote, 0, 0, 0, 0), nil, nil, nil])
    ),
    ("an item without a list", answer([(.document, 0, 0, 0, 0), (.item, 0, 0, 0, 0), nil, nil])),
    ("a cell without a row", answer([(.document, 0, 0, 0, 0), (.cell, 0, 0, 0, 0), nil, nil])),
]

@Test(arguments: nonsense)
func whatNoParserSaysIsNoAnswer(name: String, frame: [UInt8]) {
    #expect(readTree(frame) == nil, "\(name)")
}

@Test func anAnswerOverTheLimitIsRefusedByItsHeader() {
    let header: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
    #expect(header.withUnsafeBytes { ParserFrame.answerLength($0) } == nil)
    #expect(header.withUnsafeBytes { ParserFrame.question($0) } == nil)
}
