import ArchiveModel
import Testing

@testable import dateline

private func finding(
    _ severity: Finding.Severity = .error, _ message: String = "m", line: Int = 2, column: Int = 3,
    excerpt: String? = nil, length: Int = 1, path: String = "a.txt"
) -> Finding {
    let place = SourceLocation(path: path, line: line, column: column)
    return Finding(severity, "a.b", message, at: place, excerpt: excerpt, length: length)
}

private func text(_ findings: Finding...) -> String { FindingPrinter().print(findings) }

@Test func theCaretStandsUnderWhatIsMeant() {
    #expect(text(finding(excerpt: "abcdef", length: 2)) == "a.txt:2:3: error: m\n  2 | abcdef\n    |   ^^\n")
    #expect(text(finding(excerpt: "\tж世b", length: 1)) == "a.txt:2:3: error: m\n  2 | \tж世b\n    | \t ^\n")
    #expect(text(finding(column: 4, excerpt: "\tж世b")) == "a.txt:2:4: error: m\n  2 | \tж世b\n    | \t   ^\n")
    #expect(text(finding(line: 120, excerpt: "abc")) == "a.txt:120:3: error: m\n  120 | abc\n      |   ^\n")
}

@Test func theCaretIsNoLongerThanTheLineAndStandsNotBeyondIt() {
    #expect(text(finding(excerpt: "abcd", length: 99)).hasSuffix("    |   ^^\n"))
    #expect(text(finding(column: 5, excerpt: "abcd")).hasSuffix("    |     ^\n"))
    #expect(text(finding(column: 9, excerpt: "abcd")) == "a.txt:2:9: error: m\n  2 | abcd\n")
}

@Test func placesAreAsExactAsTheyAreKnown() {
    #expect(text(finding(line: 0, column: 0)) == "a.txt: error: m\n")
    #expect(text(finding(column: 0)) == "a.txt:2: error: m\n")
    #expect(text(Finding(.note, "a.b", "m", suggestion: "do that")) == "note: m; do that\n")
}

@Test func findingsComeInTheOrderOfTheirPlacesAndOnce() {
    let findings = [
        finding(.note, line: 9), finding(path: "b.txt"), finding(.note, line: 9), finding(.warning, line: 1),
    ]
    let told = FindingPrinter().print(findings + [Finding(.error, "x.y", "first")])
    let places = told.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(places == ["error:", "a.txt:1:3:", "a.txt:9:3:", "b.txt:2:3:"])
}

@Test func noWordOfAFindingReachesTheTerminalAsACommand() {
    let evil = "\u{1B}]0;x\u{7}\r"
    for format in FindingFormat.allCases {
        let told = FindingPrinter(format: format).print([finding(.error, evil, excerpt: evil, path: evil)])
        #expect(!told.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
}

@Test func aLineBreakEndsNoWorkflowCommand() {
    let told = FindingPrinter(format: .github).print([finding(.note, "a\n::error::b%", path: "x:y,z")])
    #expect(told == "::notice file=x%3Ay%2Cz,line=2,col=3,title=a.b::a%0A::error::b%25\n")
}

/// To Swift a colon with an accent is another character, to GitHub it is a colon.
@Test func anAccentHidesNoSignOfAWorkflowCommand() {
    let told = FindingPrinter(format: .github).print([finding(.note, "a%\u{301}b", path: "x,\u{301}y:\u{301}z")])
    #expect(told == "::notice file=x%2C\u{301}y%3A\u{301}z,line=2,col=3,title=a.b::a%25\u{301}b\n")
}

/// A value may be all of a seed.
@Test func aFindingQuotesNoWholeSeed() {
    let long = "'" + String(repeating: "ё", count: 100_000) + "' is no date"
    let told = FindingPrinter().print([finding(.error, long, excerpt: long)])
    #expect(told.utf8.count < 3000 && told.contains("ё … ё") && told.contains("' is no date\n"))
}
