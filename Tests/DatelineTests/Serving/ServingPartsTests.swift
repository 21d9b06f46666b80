import Testing

@testable import dateline

@Test(arguments: [
    ("localhost", true), ("localhost:1851", true), ("127.0.0.1:80", true), ("[::1]:1851", true), ("[::1]", true),
    ("LOCALHOST:1", true), ("evil.example", false), ("localhost.evil.example", false),
    ("127.0.0.1.evil.example", false),
    ("192.168.1.5:1851", false), ("localhost:0", false), ("localhost:99999", false), ("localhost:", false),
    ("localhost:80:80", false), ("", false), ("::1", false), ("user@localhost", false), ("localhost.", false),
])
func onlyThisMachineIsAHost(_ host: String, _ isAllowed: Bool) {
    #expect(HostCheck(isPublic: false).allows(host) == isAllowed)
}

@Test func aPublicPreviewHasAnyAddressButNoName() {
    let check = HostCheck(isPublic: true)
    #expect(check.allows("192.168.1.5:1851") && check.allows("[fe80::1]:1851") && check.allows("localhost"))
    #expect(!check.allows("evil.example") && !check.allows("[evil]") && !check.allows("192.168.1.5.evil.example"))
}

@Test(
    arguments: [
        (nil, .whole), ("bytes=0-0", .part(0..<1)), ("bytes=5-", .part(5..<10)), ("bytes=5-99", .part(5..<10)),
        ("bytes=-4", .part(6..<10)), ("bytes=-99", .part(0..<10)), ("bytes=10-", .unsatisfiable),
        ("bytes=-0", .unsatisfiable),
        ("bytes=5-4", .whole), ("bytes=a-b", .whole), ("bytes=1-2,4-5", .whole), ("lines=1-2", .whole),
        ("bytes=", .whole),
        ("bytes=-", .whole), ("bytes=+1-2", .whole), ("bytes=99999999999999999999-", .whole),
        ("Bytes=1-2", .part(1..<3)),
    ] as [(String?, ByteRange)])
func aRangeIsReadAsWritten(_ header: String?, _ range: ByteRange) {
    #expect(ByteRange(header, count: 10) == range)
}

@Test func anEmptyFileHasNoRanges() {
    #expect(ByteRange("bytes=0-", count: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", count: 0) == .unsatisfiable)
}

@Test func datesAreThoseOfHTTP() {
    #expect(HTTPDate.text(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(HTTPDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(HTTPDate.text(951_868_799) == "Tue, 29 Feb 2000 23:59:59 GMT")
    #expect(HTTPDate.text(4_107_542_399) == "Sun, 28 Feb 2100 23:59:59 GMT")
    #expect(HTTPDate.text(-5) == HTTPDate.text(0))
}

@Test func typesGoByTheEnding() {
    let types = [
        "a.html": "text/html; charset=utf-8", "a.CSS": "text/css; charset=utf-8",
        "feed.xml": "application/xml; charset=utf-8",
        "a.svg": "image/svg+xml; charset=utf-8", "a.jpeg": "image/jpeg", "a.woff2": "font/woff2",
        "CNAME": "application/octet-stream", "a.exe": "application/octet-stream", "a.": "application/octet-stream",
    ]
    for (name, type) in types { #expect(MediaType.of(Array(name.utf8)) == type) }
}

@Test func theScriptStandsBeforeTheLastEndOfTheBody() {
    let page = ReloadTag.insert(into: Array("</body>x</body>y".utf8), site: "s")
    #expect(String(decoding: page, as: UTF8.self).hasPrefix("</body>x<script src="))
    #expect(String(decoding: page, as: UTF8.self).hasSuffix("</script>\n</body>y"))
    for short in ["", "</bod"] {
        let page = ReloadTag.insert(into: Array(short.utf8), site: "s")
        #expect(String(decoding: page, as: UTF8.self).hasPrefix(short + "<script"))
    }
}

@Test func eventsOfTheSystemAreReadAndBrokenOnesLeftOut() {
    var bytes: [UInt8] = [7, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0] + Array("a.b\0".utf8)
    let event = WatchEvent(folder: 7, mask: 8, name: Array("a.b".utf8))
    #expect(WatchEvent.list(bytes) == [event])
    bytes += [9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 1]
    #expect(WatchEvent.list(bytes) == [event])
    #expect(WatchEvent.list([1, 2, 3]).isEmpty)
    #expect(WatchEvent(folder: -1, mask: 0x4000, name: []).isOverflow)
}

@Test func anAddressIsNumbersAlone() {
    #expect(ListeningAddress(host: "example.org", port: 1) == nil)
    #expect(ListeningAddress(host: "", port: 1) == nil)
    #expect(ListeningAddress(host: "localhost", port: 1)?.url(port: 80) == "http://127.0.0.1:80/")
    #expect(ListeningAddress(host: "::1", port: 1)?.url(port: 80) == "http://[::1]:80/")
    #expect(ListeningAddress(host: "0.0.0.0", port: 1)?.isPublic == true)
    #expect(ListeningAddress(host: "127.0.0.2", port: 1)?.isPublic == false)
}

@Test func aTakenPortIsAnErrorWhereItWasAskedFor() throws {
    let first = try PortChoice.listen(host: "127.0.0.1", wanted: 0).socket
    let port = ListeningAddress.port(of: first)
    let failure = #expect(throws: BuildFailure.self) { try PortChoice.listen(host: "127.0.0.1", wanted: port) }
    #expect(failure?.findings.map(\.message) == ["port \(port) is taken"])
}

@Test func withoutAWishTheNextFreePortIsTaken() throws {
    let first = try PortChoice.listen(host: "127.0.0.1", wanted: nil)
    let second = try PortChoice.listen(host: "127.0.0.1", wanted: nil)
    #expect(ListeningAddress.port(of: second.socket) > ListeningAddress.port(of: first.socket))
}
