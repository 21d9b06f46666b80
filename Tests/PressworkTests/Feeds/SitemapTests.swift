import ArchiveModel
import Testing

@testable import Presswork

private func sitemap(_ paths: [String], part: Int = 0) -> String {
    let pages = paths.map { PlannedPage(page: .about, permalink: Permalink($0)) }
    return String(decoding: Sitemap(listed: pages, baseURL: "https://x.example/w/").bytes(part: part), as: UTF8.self)
}

@Test func aFoldersPageIsAddressedByTheFolder() {
    let xml = sitemap(["index.html", "2021/index.html", "2021/две.html"])
    let addresses = xml.split(separator: "\n").filter { $0.hasPrefix("<url>") }
    #expect(
        addresses == [
            "<url><loc>https://x.example/w/</loc></url>", "<url><loc>https://x.example/w/2021/</loc></url>",
            "<url><loc>https://x.example/w/2021/%D0%B4%D0%B2%D0%B5.html</loc></url>",
        ])
}

@Test func aSiteThatIsTooLargeForOneFileHasAnIndexOfParts() {
    let paths = (0..<(Sitemap.most + 1)).map { "\($0).html" }
    let index = sitemap(paths)
    #expect(index.contains("<loc>https://x.example/w/sitemap-1.xml</loc>") && !index.contains("sitemap-3.xml"))
    let last = sitemap(paths, part: 2)
    #expect(last.split(separator: "\n").filter { $0.hasPrefix("<url>") }.count == 1)
    #expect(last.contains("/\(Sitemap.most).html</loc>"))
}

@Test func robotsNameTheSitemapWhereThereIsOne() {
    var configuration = SiteConfiguration()
    #expect(String(decoding: RobotsFile.bytes(configuration), as: UTF8.self) == "User-agent: *\nAllow: /\n")
    configuration.baseURL = "https://x.example/"
    let named = "User-agent: *\nAllow: /\n\nSitemap: https://x.example/sitemap.xml\n"
    #expect(String(decoding: RobotsFile.bytes(configuration), as: UTF8.self) == named)
}
