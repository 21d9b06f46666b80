import ArchiveModel
import Testing

@testable import Presswork

/// The pages of one list stand below its first.
@Suite struct SitePathTests {
    @Test func partsAreNumberedBesideAnIndexAndBelowAnyOtherPage() {
        #expect(SitePath.part(2, of: Permalink("2021/index.html")).path == "2021/page-2.html")
        #expect(SitePath.part(12, of: Permalink("authors/roe.html")).path == "authors/roe/page-12.html")
        #expect(SitePath.part(1, of: Permalink("authors/roe.html")).path == "authors/roe.html")
    }

    @Test(arguments: ["2021/index.html", "authors/roe.html", "authors/иванов.html", "tags/a b/index.html"])
    func aLinkLeadsToThePart(_ path: String) {
        for part in 1...3 {
            let first = Permalink(path)
            #expect(SitePath.address(ofPart: part, of: first) == SitePath.part(part, of: first).escaped)
        }
    }
}
