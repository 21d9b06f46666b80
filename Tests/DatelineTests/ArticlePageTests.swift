import ArchiveTesting
import Foundation
import Testing

/// Pages of articles as a reader meets them.
@Suite struct ArticlePageTests {
    private func page(_ seed: String, language: String = "en") throws -> String {
        let archive = try Archive().file("dateline.yml", "title: T\nlanguage: \(language)\n").seed("a.txt", seed)
        #expect(try archive.run("build").exitCode == 0)
        let address = try archive.tree().files.keys.first { $0.hasPrefix("undated/") && !$0.hasSuffix("index.html") }
        return try archive.text("output/" + (address ?? ""))
    }

    @Test(arguments: [
        ("en", "Author", "Region", "unknown"), ("ru", "Автор", "Регион", "неизвестно"),
        ("ar", "كاتب", "المنطقة", "غير معروف"),
    ])
    func theRecordSaysThatNeitherAuthorNorRegionIsKnown(
        language: String, author: String, region: String, unknown: String
    ) throws {
        let page = try page("---\ntitle: A\n---\nNothing is told here.\n", language: language)
        for label in [author, region] {
            #expect(page.contains("<dt>\(label)</dt>\n<dd class=\"word\">\(unknown)</dd>"), "\(label)")
        }
        #expect(page.contains("<dt id=\"evidence_about_region\">\(region)</dt>"))
        #expect(!page.contains("\(unknown)</bdi>"))
    }

    @Test func aNoteMayBeMarkdownOfSeveralParagraphs() throws {
        let page = try page(
            """
            ---
            title: A
            notes:
              - |
                First *part*, see [there](https://there.example/).

                Second part.
              - Another <b>note</b>.
            ---
            Text.

            """)
        #expect(page.contains("<p>First <em>part</em>, see <a href=\"https://there.example/\""))
        #expect(page.contains("<p>Second part.</p>\n<p>Another &lt;b&gt;note&lt;/b&gt;.</p>"))
    }

    @Test func aNoteLeadsToAnotherArticle() throws {
        let archive = try Archive().seed("a.txt", "---\ntitle: A\nnotes: See [B](b.txt).\n---\nText.\n")
            .seed("b.txt", "---\ntitle: B\n---\nText.\n")
        #expect(try archive.run("build").exitCode == 0)
        #expect(try archive.text("output/undated/a.html").contains("<p>See <a href=\"../undated/b.html\">B</a>.</p>"))
        try archive.seed("b.txt", "---\ntitle: B\nslug: c\n---\nText.\n")
        #expect(try archive.run("build").exitCode == 0)
        #expect(try archive.text("output/undated/a.html").contains("href=\"../undated/c.html\""))
    }

    @Test func whatIsWrongWithANoteIsToldOfTheNote() throws {
        let archive = try Archive().seed(
            "a.txt", "---\ntitle: A\nnotes: See [B](javascript:alert(1)).\n---\nText.\n")
        let run = try archive.run("check")
        #expect(run.output.contains("seeds/a.txt: note: in the editor's note 1: "), "\(run.output)")
    }

    @Test func commasBetweenRegionsStandOutsideTheirLinks() throws {
        let page = try page("---\ntitle: A\nregions: [KZ, KG]\n---\nText.\n")
        #expect(page.contains("Kazakhstan</a>, <a href"))
    }
}
