import ArchiveModel
import Testing

@testable import Presswork

private func pressed(_ result: @Sendable @escaping () -> Result<MarkdownTree, ParserFault>) -> Outcome<PressedText> {
    MarkdownPress(parsing: MarkdownParsing { _ in result() }).press(
        Array(textOfEveryKind.utf8), PressRequest(path: "a.txt", language: LanguageTag("en")))
}

/// Presses what is left of an answer after `count` bytes of it were changed.
private func damage(_ sound: [UInt8], _ count: Int, by numbers: inout SameNumbers) -> Bool {
    var frame = sound
    for _ in 0..<count {
        let index = Int.random(in: frame.indices, using: &numbers)
        // Small numbers are the likeliest to be taken for something.
        frame[index] = Bool.random(using: &numbers) ? UInt8.random(in: 0...24, using: &numbers) : ~frame[index]
    }
    guard let tree = readTree(frame) else { return false }
    let outcome = pressed { .success(tree) }
    #expect(outcome.value.html.withUnsafeBytes(UTF8Text.isValid))
    return true
}

@Test(arguments: [1, 2, 8])
func aDamagedAnswerIsRefusedOrSet(changes: Int) {
    var numbers = SameNumbers(seed: 20_261_121)
    let sound = answer(to: textOfEveryKind)
    let set = (0..<1500).count { _ in damage(sound, changes, by: &numbers) }
    // Both happen, or this proves nothing.
    #expect((1..<1500).contains(set))
}

@Test func anAnswerCutAnywhereIsRefused() {
    let sound = answer(to: textOfEveryKind)
    for length in sound.indices { #expect(readTree(Array(sound[..<length])) == nil) }
}

@Test func recordsInAnyOrderAreRefusedOrSet() {
    var numbers = SameNumbers(seed: 7)
    let kinds = MarkdownEvent.Kind.allCases
    for _ in 0..<300 {
        var depth = 0
        let inner = (0..<40).map { _ -> SentRecord? in
            if depth > 0, Bool.random(using: &numbers) {
                depth -= 1
                return nil
            }
            let kind = kinds.randomElement(using: &numbers) ?? .text
            if !kind.isLeaf { depth += 1 }
            return (
                kind, UInt8.random(in: 0...62, using: &numbers) & 62, kind == .heading ? 1 : 0, kind.isLeaf ? 1 : 0, 0
            )
        }
        let words = inner.reduce(0) { $0 + ($1?.3 ?? 0) }
        let records: [SentRecord?] = [(.document, 0, 0, 0, 0)] + inner
        let frame = answer(
            records + Array(repeating: nil, count: depth + 1), bytes: Array(repeating: UInt8(ascii: "*"), count: words))
        guard let tree = readTree(frame) else { continue }
        #expect(pressed { .success(tree) }.value.html.withUnsafeBytes(UTF8Text.isValid))
    }
}

@Test(arguments: [
    (ParserFault.slow(seconds: 2), "takes the parser more than 2 seconds"),
    (.silent(seconds: 60), "got no answer from the parser within 60 seconds"),
    (.memory, "takes the parser too much memory"),
    (.died, "brings the parser down"),
    (.damaged, "makes the parser give a damaged answer"),
])
func aTextThatIsNotParsedIsPrintedAsItCame(fault: ParserFault, words: String) {
    let outcome = pressed { .failure(fault) }
    #expect(
        String(decoding: outcome.value.html, as: UTF8.self).hasPrefix("<pre class=\"plain\" tabindex=\"0\"># Wells of"))
    #expect(!outcome.value.isMarkdown)
    #expect(outcome.findings.map(\.code) == ["markdown.not-parsed"])
    #expect(outcome.findings.map(\.message) == ["the text \(words), so it is printed as it came"])
    #expect(outcome.findings.map(\.severity) == [.warning])
    #expect(outcome.findings.first?.location == SourceLocation(path: "a.txt"))
}
