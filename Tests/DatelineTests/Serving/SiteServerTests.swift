import ArchiveTesting
import Foundation
import Testing

@testable import dateline

struct SiteServerTests {
    @Test func aPageIsServedWithTheScriptThatLoadsItAgain() throws {
        let served = try ServedFolder()
        let answer = try served.get("/")
        #expect(answer.status == 200 && answer["Content-Type"] == "text/html; charset=utf-8")
        #expect(answer["Content-Length"] == "\(answer.body.count)")
        #expect(answer["Cache-Control"] == "no-cache" && answer["X-Content-Type-Options"] == "nosniff")
        let site = served.preview.state.site
        let tag = "<script src=\"/.dateline/reload.js\" data-site=\"\(site)\" async></script>\n"
        #expect(answer.text == "<html><body><p>Front</p>\(tag)</body></html>")
        #expect(try !served.archive.text("output/index.html").contains("reload"))
        #expect(try served.get("/.dateline/reload.js").text.contains("EventSource"))
    }

    @Test func theHeadAloneHasTheSameFields() throws {
        let served = try ServedFolder()
        let answer = try served.get("/", method: "HEAD")
        #expect(answer.status == 200 && answer.body.isEmpty)
        #expect(answer["Content-Length"] == (try served.get("/"))["Content-Length"])
    }

    @Test func aFolderIsItsIndexBehindASlash() throws {
        let served = try ServedFolder(["2021/index.html": "2021", "empty/x.txt": ""])
        #expect(try served.get("/2021/").text.hasPrefix("2021"))
        let answer = try served.get("/2021?a=b")
        #expect(answer.status == 301 && answer["Location"] == "/2021/?a=b")
        #expect(try served.get("/empty").status == 404)
        #expect(try served.get("/empty/").status == 404)
        #expect(try served.get("/index.html/").status == 404)
    }

    @Test func theSitesOwnPageStandsInForWhatIsNotThere() throws {
        let served = try ServedFolder()
        let answer = try served.get("/no/such.html")
        #expect(answer.status == 404 && answer["Content-Type"] == "text/html; charset=utf-8")
        #expect(answer.text.hasPrefix("<head><base href=\"/\"></head><p>Nothing</p>"))
        #expect(answer.text.contains("reload.js"))
        #expect(try served.get("/such.html").text.hasPrefix("<head></head>"))
        try served.archive.remove("output/404.html")
        #expect(try served.get("/no").text == "404 Not Found\n")
    }

    @Test func pathsArePercentDecoded() throws {
        let served = try ServedFolder(["a b/ü.txt": "x"])
        #expect(try served.get("/a%20b/%C3%BC.txt").text == "x")
    }

    @Test func aSiteWithAPathIsServedThereToo() throws {
        let served = try ServedFolder(["2021/index.html": "2021"])
        served.preview.move(to: served.archive.path + "/output", baseURL: "https://example.org/x/")
        for path in ["/x/", "/", "/x/index.html"] { #expect(try served.get(path).text.contains("Front")) }
        #expect(try served.get("/x/2021/").text.hasPrefix("2021"))
        #expect(try served.get("/x").status == 301)
    }

    @Test func aCopyThatIsStillRightIsNotSentAgain() throws {
        let served = try ServedFolder(["style.css": "p {}"])
        for path in ["/", "/style.css"] {
            let tag = try #require(try served.get(path)["ETag"])
            #expect(tag.hasPrefix("\""))
            let answer = try served.get(path, "If-None-Match: \"x\", \(tag)")
            #expect(answer.status == 304 && answer.body.isEmpty && answer["ETag"] == tag)
        }
    }

    @Test func aPageIsAnotherAfterABuildThoughItsFileIsNot() throws {
        let served = try ServedFolder(["style.css": "p {}"])
        let page = try #require(try served.get("/")["ETag"])
        let style = try #require(try served.get("/style.css")["ETag"])
        served.preview.update(isChanged: true, isPublished: true, errors: [])
        #expect(try served.get("/", "If-None-Match: \(page)").status == 200)
        #expect(try served.get("/style.css", "If-None-Match: \(style)").status == 304)
    }

    @Test func aRangeIsPartOfTheFile() throws {
        let served = try ServedFolder(["a.pdf": "0123456789"])
        let part = try served.get("/a.pdf", "Range: bytes=2-4")
        #expect(part.status == 206 && part.text == "234" && part["Content-Range"] == "bytes 2-4/10")
        #expect(try served.get("/a.pdf", "Range: bytes=-3").text == "789")
        let none = try served.get("/a.pdf", "Range: bytes=10-")
        #expect(none.status == 416 && none["Content-Range"] == "bytes */10")
        #expect(try served.get("/a.pdf", "Range: bytes=2-4", "If-Range: \"other\"").text == "0123456789")
        let tag = try #require(try served.get("/a.pdf")["ETag"])
        #expect(try served.get("/a.pdf", "Range: bytes=2-4", "If-Range: \(tag)").text == "234")
    }

    @Test func aLargeFileComesWhole() throws {
        let served = try ServedFolder(["a.bin": String(repeating: "0123456789", count: 100_000)])
        let answer = try served.get("/a.bin")
        #expect(answer.body.count == 1_000_000 && answer["Content-Type"] == "application/octet-stream")
    }

    @Test func oneConnectionTakesManyRequests() throws {
        let served = try ServedFolder(["a.txt": "first", "b.txt": "second"])
        let one = "GET /a.txt HTTP/1.1\r\nHost: localhost\r\n\r\nGET /b.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let answer = try served.exchange(one)
        #expect(answer["Connection"] == "keep-alive")
        #expect(answer.text.hasPrefix("firstHTTP/1.1 200 OK") && answer.text.hasSuffix("second"))
        let closed = try served.get("/a.txt", "Connection: close")
        #expect(closed["Connection"] == "close")
    }

    @Test func onlyReadingIsAllowed() throws {
        let served = try ServedFolder()
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"] {
            let answer = try served.get("/", method: method)
            #expect(answer.status == 405 && answer["Allow"] == "GET, HEAD")
        }
        #expect(try served.exchange("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nhi").status == 413)
    }

    @Test func aStrangeHostIsRefusedForPageAndStream() throws {
        let served = try ServedFolder()
        for path in ["/", "/.dateline/reload.js", "/.dateline/events"] {
            #expect(try served.get(path, host: "evil.example").status == 421)
        }
    }

    @Test func withoutASiteThereIsAPageThatWaitsForOne() throws {
        let served = try ServedFolder()
        try served.archive.remove("output/.dateline-files")
        let answer = try served.get("/index.html")
        #expect(answer.status == 503 && answer.text.contains("isn't built yet") && answer.text.contains("reload.js"))
        #expect(!answer.text.contains("Front"))
    }

    @Test func aRequestSeesOneBuild() throws {
        let served = try ServedFolder(["a.txt": "old"])
        let root = try #require(SiteRoot(served.archive.path + "/output"))
        try served.archive.file("new/a.txt", "new").file("new/.dateline-files", "")
        #expect(rename(served.archive.path + "/output", served.archive.path + "/old") == 0)
        #expect(rename(served.archive.path + "/new", served.archive.path + "/output") == 0)
        guard case .file(let file) = root.place([Array("a.txt".utf8)]) else { throw POSIXError(.ENOENT) }
        #expect(file.all() == Array("old".utf8))
        #expect(try served.get("/a.txt").text == "new")
    }
}
