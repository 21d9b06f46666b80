import ArchiveModel
import Testing

@testable import dateline

private let ask = "GET /.dateline/events HTTP/1.1\r\nHost: localhost\r\n\r\n"

@Test func aPageIsToldTheStateAndEachChangeOfIt() throws {
    let served = try ServedFolder()
    let page = try Client(port: served.port)
    page.send(ask)
    let first = try #require(page.until("\"more\":0}\n\n"))
    #expect(first.contains("Content-Type: text/event-stream"))
    #expect(first.contains("event: state\ndata: {\"site\":\"\(served.preview.state.site)\""))
    let error = Finding(
        .error, "x.y", "a \"fault\"", at: SourceLocation(path: "a.txt", line: 2, column: 3), excerpt: "ab<c", length: 2)
    served.preview.update(isChanged: false, isPublished: false, errors: [error])
    let second = try #require(page.until("\n\n"))
    #expect(
        second.contains(
            #"""
            "published":false,"errors":[{"place":"a.txt:2:3","message":"a \"fault\"","line":2,"column":3,"length":2,"excerpt":"ab<c","suggestion":null}],"more":0}
            """#))
}

@Test func aPageThatGoesGivesItsConnectionBack() throws {
    let served = try ServedFolder(limits: ConnectionLimits(connections: 1))
    for _ in 0..<3 {
        var page: Client? = try Client(port: served.port)
        page?.send(ask)
        // Until the server has noticed that the last one went, there is no room.
        while page?.until("event: state") == nil {
            page = try Client(port: served.port)
            page?.send(ask)
        }
    }
}

@Test func manyErrorsAreToldInPart() {
    let errors = (1...70).map { Finding(.error, "x", "fault \($0)") }
    let json = PreviewState(site: "s", isPublished: true, errors: errors).json
    #expect(json.contains("fault 50") && !json.contains("fault 51") && json.hasSuffix("\"more\":20}"))
}
