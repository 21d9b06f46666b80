import ArchiveModel
import Testing

@testable import Presswork

/// A page shows what lies among the seeds, and fetches nothing from elsewhere.
@Suite struct ImageTests {
    private let harbour = SeedImage(path: "harbour.jpg", width: 300, height: 200)

    private func pressed(_ text: String) -> Outcome<PressedText> {
        press(
            text,
            image: { path in
                switch path {
                case "harbour.jpg": .shown(harbour, address: "../images/harbour.jpg")
                case "map.svg": .refused(.svg)
                case "broken.png": .refused(.unreadable)
                default: .unknown
                }
            })
    }

    private func page(_ text: String) -> String { String(decoding: pressed(text).value.html, as: UTF8.self) }

    private let image =
        "<img src=\"../images/harbour.jpg\" width=\"300\" height=\"200\" loading=\"lazy\" decoding=\"async\""

    @Test func anImageKeepsItsPlaceWhileItLoads() {
        #expect(page("![a&b](harbour.jpg)") == "<p>\(image) alt=\"a&amp;b\"></p>\n")
        #expect(page("See ![b](harbour.jpg \"T\").") == "<p>See \(image) title=\"T\" alt=\"b\">.</p>\n")
        #expect(pressed("![](harbour.jpg)").value.images == [harbour])
    }

    @Test func anImageAloneWithATitleHasACaption() {
        #expect(
            page("![b](harbour.jpg \"Low <tide>\")")
                == "<figure>\(image) alt=\"b\"><figcaption dir=\"auto\">Low &lt;tide&gt;</figcaption></figure>\n")
    }

    @Test func anImageOfAnotherSiteIsALink() {
        let outcome = pressed("![A *b*](http://x.example/i.png \"T\")")
        #expect(
            String(decoding: outcome.value.html, as: UTF8.self)
                == "<p><a href=\"http://x.example/i.png\" rel=\"external nofollow\" title=\"T\">Image: A b</a></p>\n")
        #expect(
            outcome.findings.map(\.message) == [
                "'http://x.example/i.png' is an image of another site, and is linked"
            ])
    }

    @Test(arguments: [
        ("map.svg", "'map.svg' is not shown, for an SVG may hold scripts"),
        ("broken.png", "'broken.png' is no PNG, JPEG, GIF or WebP image"),
        ("none.png", "no image in the archive is known as 'none.png'"),
        ("javascript:x", "image with the scheme 'javascript' is printed as text"),
        ("data:image/png;base64,AA", "image with the scheme 'data' is printed as text"),
    ])
    func whatCannotBeShownIsNamed(address: String, message: String) {
        let outcome = pressed("![a](\(address) \"T\")")
        #expect(String(decoding: outcome.value.html, as: UTF8.self) == "<p>Image: a</p>\n")
        #expect(outcome.findings.map(\.message) == [message])
    }

    @Test func aPathOutOfTheFolderLeadsNowhere() {
        let links = ImageLinks(images: SeedImages(shown: [harbour]))
        let page = PlannedPage(page: .front, permalink: Permalink("a/b.html"))
        guard case .shown(_, let address) = links.resolve("../harbour.jpg", from: "x/a.txt", on: page) else {
            return #expect(Bool(false))
        }
        #expect(address == "../images/harbour.jpg")
        guard case .unknown = links.resolve("../../harbour.jpg", from: "x/a.txt", on: page) else {
            return #expect(Bool(false))
        }
    }
}
