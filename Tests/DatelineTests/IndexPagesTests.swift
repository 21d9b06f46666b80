import ArchiveTesting
import Foundation
import Testing

/// Indices and crossings as a reader meets them.
@Suite struct IndexPagesTests {
    /// An article every year from 2010 on by Jane Roe, the odd ones on Kyrgyzstan; and one on Kyrgyzstan by Ann Poe.
    private func archive(_ count: Int, configuration: String = "title: T\n") throws -> Archive {
        let archive = try Archive().file("dateline.yml", configuration)
        for number in 0..<count {
            try archive.seed(
                "a\(number).txt",
                """
                ---
                title: Piece \(number)
                authors: Jane Roe
                date: \(2010 + number / 2)-03-0\(1 + number % 9)
                regions: \(number % 2 == 0 ? "KG" : "FR")
                tags: [Water, water, Canals]
                kicker: \(number == 0 ? "NEWS" : "News")
                publication: The Courier
                ---
                Text.

                """)
        }
        try archive.seed("b.txt", "---\ntitle: B\nauthors: Ann Poe\ndate: 2010\nregions: KG\n---\nText.\n")
        #expect(try archive.run("build").exitCode == 0)
        return archive
    }

    @Test func whatAnAuthorWroteAboutACountryInAYearIsThreeClicksFromTheFrontPage() throws {
        let archive = try archive(6)
        #expect(try archive.text("output/index.html").contains(#"href="authors/jane-roe.html""#))
        #expect(
            try archive.text("output/authors/jane-roe.html").contains(#"href="../authors/jane-roe/kyrgyzstan.html""#))
        let crossing = try archive.text("output/authors/jane-roe/kyrgyzstan.html")
        #expect(crossing.contains(##"href="../../authors/jane-roe/kyrgyzstan.html#year_2011""##))
        #expect(crossing.contains(#"id="year_2011""#) && crossing.contains("Piece 2") && !crossing.contains("Piece 3"))
    }

    @Test func everyCountryThatAnAuthorWritesAboutOftenIsLinkedHoweverMany() throws {
        let codes =
            ("AF AM AU AT AZ BE BD BG BR CA CL CN CO CU CZ DK EG ES ET FI FR GE GR HU ID IE IN IQ IR IS IT JP KE KG KZ LT"
            + " MA MN MX NL NO NZ PE PK PL PT RO RU").split(separator: " ")
        let archive = try Archive()
        for (number, code) in codes.enumerated() {
            for (part, author) in [("a", "Jane Roe"), ("b", "Jane Roe"), ("c", "Ann Poe")] {
                try archive.seed(
                    "\(code)\(part).txt",
                    "---\ntitle: \(code) \(part)\nauthors: \(author)\ndate: \(1950 + number)\nregions: \(code)\n---\nText.\n"
                )
            }
        }
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/authors/jane-roe.html")
        let linked = page.components(separatedBy: "href=\"../authors/jane-roe/").count - 1
        #expect(linked >= codes.count, "\(linked)")
    }

    @Test func theWordsOfAnArticleLeadToTheirPages() throws {
        let page = try archive(2).text("output/2010/03/piece-0.html")
        for target in ["kickers/news", "publications/the-courier", "tags/water", "tags/canals"] {
            #expect(page.contains(#"href="../../\#(target)"#), "\(target)")
        }
        #expect(page.components(separatedBy: "tags/water.html").count == 2)
    }

    @Test func anIndexWithoutATermHasNoPage() throws {
        let archive = try Archive().seed("a.txt", "A Plain Title\n\nBy Jane Roe\n\nText here about wells.\n")
        #expect(try archive.run("build").exitCode == 0)
        #expect(!archive.exists("output/tags") && !archive.exists("output/kickers"))
        let indices = try archive.text("output/indices/index.html")
        #expect(indices.contains("../authors/index.html") && !indices.contains("../tags/index.html"))
        #expect(!indices.contains("../dates/index.html\"><bdi"))
    }

    @Test func aYearOfALongListIsFoundOnItsPage() throws {
        let archive = try archive(9, configuration: "title: T\npage_size: 2\n")
        let page = try archive.text("output/authors/jane-roe.html")
        // Only of 2010 is there an article by somebody else, so that only it is crossed.
        #expect(page.contains(##"href="../authors/jane-roe.html#year_2014""##))
        #expect(page.contains(#"href="../authors/jane-roe/2010.html""#))
        let term = try archive.text("output/tags/water.html")
        #expect(term.contains(##"href="../tags/water/page-4.html#year_2010""##))
        #expect(try archive.text("output/tags/water/page-4.html").contains(#"id="year_2010""#))
    }

    @Test func aCountryWrittenAboutOnceLeadsToTheArticle() throws {
        let archive = try archive(2)
        let seed = "---\ntitle: C\nauthors: Ann Poe\ndate: 2011\nregions: FR\n---\nText.\n"
        try archive.seed("c.txt", seed)
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/authors/ann-poe.html")
        #expect(page.contains(#"<a href="../2011/c.html"><bdi>France</bdi></a>"#))
    }

    /// Whether the archive has another article about the country or not.
    @Test func countriesOfOneArticleStandTogether() throws {
        let archive = try archive(2)
        let seed = "---\ntitle: C\nauthors: Ann Poe\ndate: 2011\nregions: [FR, PE]\n---\nText.\n"
        try archive.seed("c.txt", seed)
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/authors/ann-poe.html")
        #expect(page.contains(#"<a href="../2011/c.html"><bdi>Peru</bdi></a>"#))
        #expect(!page.contains("<dt>Writes about</dt>"))
    }

    @Test func ofManyRolesTheFirstAreShownAndTheRestAreOneClickAway() throws {
        let archive = try Archive()
        for number in 1...9 {
            try archive.seed(
                "\(number).txt",
                "---\ntitle: N\ndate: \(2000 + number)\nauthors: {name: Jane Roe, role: Role \(number)}\n---\nText.\n")
        }
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/authors/jane-roe.html")
        let parts = page.components(separatedBy: "<summary>and 4 others</summary>")
        #expect(parts.count == 2)
        #expect(parts[0].components(separatedBy: "<bdi>Role ").count == 6)
        #expect(parts[1].components(separatedBy: "<bdi>Role ").count == 5)
    }

    @Test func areasStandApartFromCountries() throws {
        let archive = try Archive()
        for (number, code) in ["KZ", "KZ", "KG", "KG", "KZ"].enumerated() {
            try archive.seed(
                "\(number).txt",
                "---\ntitle: N\ndate: 2001\nauthors: \(number < 4 ? "Jane Roe" : "Ann Poe")\nregions: \(code)\n---\nT.\n"
            )
        }
        try archive.seed("f.txt", "---\ntitle: F\ndate: 2001\nauthors: Jane Roe\nregions: FR\n---\nT.\n")
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/authors/jane-roe.html")
        let parts = page.components(separatedBy: "<dt>Areas</dt>")
        #expect(parts.count == 2)
        #expect(parts[1].contains("<bdi>Central Asia</bdi>") && !parts[0].contains("<bdi>Central Asia</bdi>"))
    }

    @Test func aRegionsPageSaysWhatElseARowIsAbout() throws {
        let archive = try Archive()
        for name in ["a", "b"] {
            try archive.seed("\(name).txt", "---\ntitle: \(name)\ndate: 2001\nregions: [IQ, DE]\n---\nT.\n")
        }
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/regions/iraq.html")
        #expect(page.contains(#"<span class="word">also</span> <a href="../regions/germany.html">Germany</a>"#))
    }

    @Test func theFrontPageSaysOfHowManyItShowsTheFirst() throws {
        let archive = try Archive()
        for number in 1...13 {
            try archive.seed(
                "\(number).txt", "---\ntitle: N\ndate: 2001\nauthors: Jane Roe\(number)x\n---\nT.\n")
        }
        #expect(try archive.run("build").exitCode == 0)
        #expect(try archive.text("output/index.html").contains(#"<a href="authors/index.html">12 of 13 authors</a>"#))
    }

    @Test func theDaysOfAMonthNameIt() throws {
        let archive = try Archive().seed("a.txt", "---\ntitle: A\ndate: 2001-05-27\n---\nT.\n")
        #expect(try archive.run("build").exitCode == 0)
        #expect(try archive.text("output/2001/05/index.html").contains(">27 May</a></h2>"))
    }

    @Test func theSummaryNamesTheYears() throws {
        #expect(try archive(4).text("output/tags/canals.html").contains("4 articles, 2010–2011"))
    }

    @Test func anUndatedArchiveHasIndicesWithoutYears() throws {
        let archive = try Archive()
        for name in ["a", "b"] {
            try archive.seed("\(name).txt", "---\ntitle: \(name)\ntags: x\nauthors: Jane Roe\n---\nT.\n")
        }
        #expect(try archive.run("build").exitCode == 0)
        let page = try archive.text("output/authors/jane-roe.html")
        #expect(page.contains("2 articles<") && !page.contains("year_") && page.contains("<h2>Undated</h2>"))
    }
}
