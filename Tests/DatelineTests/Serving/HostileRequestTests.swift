import ArchiveTesting
import Foundation
import Testing

@testable import dateline

struct HostileRequestTests {
    /// A site with a secret beside it, and ways to it within.
    private static func site() throws -> ServedFolder {
        let served = try ServedFolder(["sub/page.html": "page"])
        try served.archive.file("secret.txt", "SECRET").folder("beside")
        try served.archive.file("beside/index.html", "SECRET")
        try served.archive.file("output/.git/config", "SECRET").file("output/sub/.hidden", "SECRET")
        let path = served.archive.path
        try served.archive.link("output/link.txt", to: "../secret.txt").link(
            "output/absolute.txt", to: path + "/secret.txt")
        try served.archive.link("output/up", to: "..").link("output/beside", to: path + "/beside")
        try served.archive.link("output/loop", to: "loop").link("output/own.html", to: "index.html")
        #expect(mkfifo(path + "/output/pipe.txt", 0o600) == 0)
        return served
    }

    @Test(arguments: [
        "/../secret.txt", "/sub/../../secret.txt", "/sub/../index.html", "/./index.html", "/sub/./page.html",
        "/%2e%2e/secret.txt", "/.%2e/secret.txt", "/%2E%2E%2Fsecret.txt", "/..%2fsecret.txt", "/sub%2fpage.html",
        "/..%5csecret.txt", "/..\\secret.txt", "/\\..\\secret.txt", "//secret.txt", "//../secret.txt",
        "/sub//page.html",
        "/.dateline-files", "/.git/config", "/sub/.hidden", "/.", "/..", "/%2e", "/sub/..;/secret.txt",
        "/%252e%252e/secret.txt",
        "/link.txt", "/absolute.txt", "/up/secret.txt", "/beside/", "/beside", "/loop", "/own.html", "/pipe.txt",
        "/etc/passwd", "/%0d%0aX:%20y", "/%7f", "/%c0%ae%c0%ae/secret.txt", "/sub/page.html/", "/.dateline/other",
    ])
    func nothingOutsideTheSiteCanBeRead(_ path: String) throws {
        let answer = try Self.site().get(path)
        #expect(answer.status == 404)
        #expect(!answer.text.contains("SECRET"))
    }

    @Test func aNameThatIsTooLongIsNotThere() throws {
        let served = try Self.site()
        #expect(try served.get("/" + String(repeating: "a", count: 4000)).status == 404)
        #expect(try served.get("/" + String(repeating: "a/", count: 3000)).status == 404)
    }

    @Test(arguments: ["/%00", "/index.html%00.txt", "/%", "/%2", "/%zz", "/a#b", "index.html", "", "*", "localhost:80"])
    func whatIsNoAddressIsRefused(_ path: String) throws {
        #expect(try Self.site().get(path).status == 400)
    }

    @Test(arguments: [
        "GET / HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/1.1\r\nHost: localhost\n\r\n\r\n", "GET /\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n", "GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "G(T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\n folded: yes\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nA: b\rc\r\n\r\n", "GET / HTTP/1.1\r\nHost: local\0host\r\n\r\n",
        "GET / XXXX/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/11\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n",
    ])
    func whatIsNoRequestIsRefused(_ text: String) throws {
        #expect(try Self.site().exchange(text).status == 400)
    }

    @Test func anotherVersionIsRefused() throws {
        #expect(try Self.site().exchange("GET / HTTP/2.0\r\nHost: localhost\r\n\r\n").status == 505)
    }

    @Test func anAbsoluteAddressIsJudgedByItsOwnHost() throws {
        let served = try Self.site()
        #expect(try served.get("http://localhost/sub/page.html", host: "evil.example").text.hasPrefix("page"))
        #expect(try served.get("http://evil.example/sub/page.html").status == 421)
        #expect(try served.get("http://localhost/../secret.txt").status == 404)
        #expect(try served.get("file:///etc/passwd").status == 400)
    }

    @Test func aLongHeadIsRefused() throws {
        let served = try Self.site()
        #expect(try served.get("/", "X: " + String(repeating: "a", count: 9000)).status == 431)
        #expect(try served.exchange(String(repeating: "a", count: 9000)).status == 431)
        #expect(try served.get("/", "X: " + String(repeating: "a", count: 7000)).status == 200)
    }

    @Test func whoTakesTooLongIsSentAway() throws {
        let limits = ConnectionLimits(head: .milliseconds(200), idle: .milliseconds(200))
        let served = try ServedFolder(limits: limits)
        let slow = try Client(port: served.port)
        slow.send("GET / HT")
        #expect(Answer(slow.rest()).status == 408)
        let silent = try Client(port: served.port)
        #expect(silent.rest().isEmpty)
    }

    @Test func thereIsABoundToConnections() throws {
        let served = try ServedFolder(limits: ConnectionLimits(connections: 2))
        let open = [try Client(port: served.port), try Client(port: served.port)]
        for client in open {
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(client.until("</html>") != nil)
        }
        #expect(Answer(try Client(port: served.port).rest()).status == 503)
        for client in open { client.finish() }
        for client in open { #expect(client.rest().isEmpty) }
        var status = 503
        for _ in 0..<100 where status != 200 { status = try served.get("/").status }
        #expect(status == 200)
    }
}
