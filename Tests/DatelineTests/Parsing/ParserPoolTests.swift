import ArchiveModel
import ArchiveTesting
import Glibc
import Presswork
import Testing

@testable import dateline

private let tool = ParserCommand(path: Repository.tool)

private func shell(_ script: String, patience: Int = 60) -> ParserCommand {
    ParserCommand(path: "/bin/sh", arguments: ["sh", "-c", script], patience: patience)
}

private func question(_ text: String) -> ParserQuestion {
    ParserQuestion(text: Array(text.utf8), smartPunctuation: true)
}

private func html(_ text: String, _ parsing: MarkdownParsing) -> [UInt8] {
    let request = PressRequest(path: "a.md", language: LanguageTag("en"))
    return MarkdownPress(parsing: parsing).press(Array(text.utf8), request).value.html
}

/// The fault with which `command` gives up, if it does.
private func fault(_ command: ParserCommand, _ text: String = "a") -> ParserFault? {
    guard case .failure(let fault) = ParserPool(command).tree(for: question(text)) else { return nil }
    return fault
}

@Test func aProcessGivesTheSameAsTheParserHere() async {
    let pool = ParserPool(tool)
    let texts = (0..<60).map {
        "# Well \($0)\n\n*a* ~b~ www.example.com [^1] \"q\"\n\n[^1]: " + String(repeating: "ж ", count: $0 * 997)
    }
    let pressed = await Workers(jobs: 4).map(texts.count) { html(texts[$0], pool.parsing) }
    #expect(pressed == texts.map { html($0, .here) })
    #expect(pool.findings.isEmpty)
}

@Test func anEmptyTextAndALongOneAreAnswered() {
    let long = String(repeating: "a *b* `c` https://example.com/d\n\n", count: 30_000)
    for text in ["", long] { #expect(html(text, ParserPool(tool).parsing) == html(text, .here)) }
}

@Test func aProcessThatTakesTooLongIsStopped() {
    // Sent past the bounds, which would refuse it: time grows with the square of the columns.
    let rows = ["|a", "|-", "|b", "|c", "|d"].map { String(repeating: $0, count: 65_000) }
    #expect(fault(tool, rows.joined(separator: "\n")) == .slow(seconds: 2))
}

@Test func aProcessThatTakesTooMuchMemoryEnds() {
    #expect(fault(tool, String(repeating: "*a*\n", count: 2_000_000)) == .memory)
}

@Test func aProcessThatDiesTwiceOverATextIsGivenUp() {
    #expect(fault(shell("printf dlparse1; kill -9 $$")) == .died)
    #expect(fault(shell("printf dlparse1; exit 0")) == .died)
}

@Test func aProcessThatWasKilledIsReplacedAndTheTextComesOutWhole() throws {
    let archive = try Archive()
    let script = "test -e \(archive.path)/was && exec \(Repository.tool) parser-process; "
    let pool = ParserPool(shell(script + ": > \(archive.path)/was; printf dlparse1; kill -9 $$"))
    #expect(html("*a*", pool.parsing) == html("*a*", .here))
    #expect(pool.findings.isEmpty)
}

@Test(arguments: [
    "printf '\\377\\377\\377\\377\\377\\377\\377\\377'",
    "printf '\\001\\000\\000\\000\\000\\000\\000\\000'; head -c 20 /dev/zero",
    "head -c 70000 /dev/zero",
])
func anAnswerThatIsNoneIsToldSo(script: String) {
    #expect(fault(shell("printf dlparse1; \(script); exec sleep 60")) == .damaged)
}

@Test func aProcessThatSaysNothingIsNotWaitedForForEver() {
    #expect(fault(shell("printf dlparse1; exec sleep 60", patience: 1)) == .silent(seconds: 1))
}

@Test func aProcessThatAnswersByDropsIsNotWaitedForForEver() {
    let drops = "printf dlparse1; for i in 1 2 3 4 5 6 7; do printf 1; sleep 0.4; done; sleep 60"
    #expect(fault(shell(drops, patience: 1)) == .silent(seconds: 1))
}

@Test(arguments: [
    (ParserCommand(path: "/nowhere/dateline"), "no such file or folder"),
    (ParserCommand(path: "/bin/false"), "it does not say that it is ready"),
    (ParserCommand(path: "/bin/cat", arguments: ["cat"], patience: 1), "it does not say that it is ready"),
])
func whereNoProcessCanBeStartedTextsAreParsedHereAndItIsTold(command: ParserCommand, reason: String) {
    let pool = ParserPool(command)
    for text in ["*a*", "b"] { #expect(html(text, pool.parsing) == html(text, .here)) }
    #expect(pool.findings.map(\.code) == ["parser.in-process"])
    #expect(pool.findings.map(\.severity) == [.warning])
    #expect(
        pool.findings.map(\.message)
            == ["captured texts are parsed in the same process, for no other could be started: \(reason)"])
    #expect(pool.findings.first?.suggestion == "let the program start processes, and let it see /proc")
}

@Test func nothingIsStartedUntilATextIsPressed() {
    #expect(ParserPool(ParserCommand(path: "/nowhere")).findings.isEmpty)
}

/// Every text's HTML, or nothing for one with a fault; they are asked of together.
private func html(together texts: [String], _ pool: ParserPool) -> [[UInt8]?] {
    zip(texts, pool.trees(for: texts.map(question))).map { text, tree in
        guard case .success(let tree) = tree else { return nil }
        return html(text, MarkdownParsing { _ in .success(tree) })
    }
}

@Test func textsAskedOfTogetherComeOutAsByThemselves() {
    let texts = (0..<40).map { String(repeating: "*a* [b](c.md) ж\n\n", count: $0 * $0 * 9) } + [""]
    let pool = ParserPool(tool)
    for _ in 0..<2 { #expect(html(together: texts, pool) == texts.map { html($0, .here) }) }
    #expect(html(together: [], pool) == [])
}

@Test func aTextThatBringsTheParserDownTakesNoOtherWithIt() {
    let rows = ["|a", "|-", "|b", "|c", "|d"].map { String(repeating: $0, count: 65_000) }
    let slow = rows.joined(separator: "\n")
    let large = String(repeating: "*a*\n", count: 2_000_000)
    let pool = ParserPool(tool)
    let trees = pool.trees(for: ["*a*", slow, "b", large, ""].map(question))
    let faults = trees.map { tree -> ParserFault? in
        guard case .failure(let fault) = tree else { return nil }
        return fault
    }
    #expect(faults == [nil, .slow(seconds: 2), nil, .memory, nil])
}

@Test func textsWhoseParserWasKilledAreAskedOfAnother() throws {
    let archive = try Archive()
    let script = "test -e \(archive.path)/was && exec \(Repository.tool) parser-process; "
    let pool = ParserPool(shell(script + ": > \(archive.path)/was; printf dlparse1; kill -9 $$"))
    #expect(html(together: ["*a*", "b"], pool) == ["*a*", "b"].map { html($0, .here) })
}

@Test func moreThanWasAskedForIsNoAnswer() {
    let answer = "\\001\\000\\000\\000\\000\\000\\000\\000"
    let pool = ParserPool(shell("printf 'dlparse1\(answer)'; head -c 70000 /dev/zero; exec sleep 60"))
    #expect(html(together: ["a", "b"], pool) == [nil, nil])
}
