import Testing

@testable import Presswork

@Test func aLinkToAnotherSeedGoesToItsPage() {
    let outcome = press("[a](b%20c.txt#d)", link: { $0 == "b c.txt" ? "../2021/c.html" : nil })
    #expect(String(decoding: outcome.value.html, as: UTF8.self) == "<p><a href=\"../2021/c.html#d\">a</a></p>\n")
    #expect(outcome.findings.isEmpty)
}

@Test func aLinkToNothingKnownStaysTextWithAFinding() {
    let outcome = press("one\ntwo [a](b.txt)", path: "x.md", firstLine: 10)
    #expect(String(decoding: outcome.value.html, as: UTF8.self) == "<p>one\ntwo a</p>\n")
    #expect(outcome.findings.map(\.code) == ["link.unknown-target"])
    #expect(outcome.findings.first?.message == "nothing in the archive is known as 'b.txt'")
    #expect(outcome.findings.first?.location?.line == 11)
    #expect(outcome.findings.first?.excerpt == "two [a](b.txt)")
}

@Test func aSchemeThatIsNotAllowedStaysTextWithAFinding() {
    for address in ["javascript:x", "JaVaScRiPt:x", "&#106;avascript:x", "<java\tscript:x>", "data:text/html,x"] {
        let outcome = press("[a](\(address))")
        #expect(!String(decoding: outcome.value.html, as: UTF8.self).contains("href"), "\(address)")
    }
    let outcome = press("[a](vbscript:x)")
    #expect(outcome.findings.first?.message == "link with the scheme 'vbscript' is printed as text")
    #expect(outcome.findings.first?.suggestion == "link to an address of one of these: http, https, mailto, tel, ftp")
}

@Test func aPlaceInTheTextIsLinkedWhenThereIsSuchAHeading() {
    let outcome = press("# Here\n\n[a](#here) [b](#there)", idPrefix: "x-")
    #expect(String(decoding: outcome.value.html, as: UTF8.self).hasSuffix("<p><a href=\"#x-here\">a</a> b</p>\n"))
    #expect(outcome.findings.map(\.message) == ["no heading of this text is known as '#there'"])
}

@Test func anAddressIsWrittenAsRFC3986WantsIt() {
    #expect(
        LinkAddress(Array("http://a.b/x|y[z]%zz#f#g".utf8)[...])
            == .external(Array("http://a.b/x%7Cy%5Bz%5D%25zz#f%23g".utf8)))
    #expect(LinkAddress(Array("//a.b/c".utf8)[...]) == .external(Array("https://a.b/c".utf8)))
    for broken in ["http://", "http:a", "http://a..b/", "http://u@h/", "#"] {
        #expect(LinkAddress(Array(broken.utf8)[...]) == .malformed, "\(broken)")
    }
}
