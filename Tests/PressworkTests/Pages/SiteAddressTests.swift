import ArchiveModel
import Testing

@testable import Presswork

@Test func partsOfABaseAddress() {
    #expect(SiteAddress.host(of: "https://user@Host.Example:8080/archive/") == "host.example")
    #expect(SiteAddress.pathOfBase("https://host.example/archive/") == "/archive/")
    #expect(SiteAddress.pathOfBase("https://host.example") == "/")
}

@Test func laterPartsOfAListHaveAddressesOfTheirOwn() {
    #expect(SitePath.part(1, of: Permalink("2021/index.html")).path == "2021/index.html")
    #expect(SitePath.part(2, of: Permalink("2021/index.html")).path == "2021/page-2.html")
    #expect(SitePath.part(3, of: Permalink("authors/x.html")).path == "authors/x/page-3.html")
    #expect(SitePath.feed(of: Permalink("regions/kazakhstan.html")).path == "regions/kazakhstan.xml")
}
