import Testing

@testable import ArchiveModel

private func claim(_ value: String, _ certainty: Certainty) -> Claim<String> {
    Claim(value, certainty, Evidence(rule: value, quote: "", location: SourceLocation(path: "")))
}

@Test func whatTheEditorSuppliesBeatsWhatIsPrintedAndThatBeatsAGuess() {
    let value = Inferred([claim("guess", .conjectured), claim("print", .stated), claim("editor", .supplied)])
    #expect(value.value == "editor" && value.certainty == .supplied && value.evidence?.rule == "editor")
    #expect(value.rejected.map(\.value) == ["guess", "print"])
}

@Test func amongEquallyCertainClaimsTheFirstWins() {
    #expect(Inferred([claim("one", .stated), claim("two", .stated)]).value == "one")
}

@Test func withoutAClaimNothingIsKnown() {
    let nothing = Inferred<String>([])
    #expect(nothing.value == nil && nothing.certainty == .unknown && nothing.evidence == nil)
}
