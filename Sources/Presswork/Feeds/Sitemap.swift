import ArchiveModel

/// `sitemap.xml`, for which the site's own address must be known.
struct Sitemap {
    /// Addresses in one file; the protocol allows 50,000.
    static let most = 45_000

    let listed: [PlannedPage]
    let baseURL: String

    /// `part` 0 holds all addresses, or those of the other parts when there are too many for one file.
    func bytes(part: Int) -> [UInt8] {
        let parts = (listed.count + Self.most - 1) / Self.most
        if part == 0, parts > 1 { return index(parts: parts) }
        let start = max(0, part - 1) * Self.most
        var xml = XMLText()
        xml.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.markup("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in listed.dropFirst(start).prefix(Self.most) {
            xml.markup("<url><loc>")
            xml.text(baseURL + SiteAddress.path(of: page.permalink))
            xml.markup("</loc></url>\n")
        }
        xml.markup("</urlset>\n")
        return xml.bytes
    }

    private func index(parts: Int) -> [UInt8] {
        var xml = XMLText()
        xml.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for part in 1...parts {
            xml.markup("<sitemap><loc>")
            xml.text(baseURL + SitePath.sitemap(part: part).escaped)
            xml.markup("</loc></sitemap>\n")
        }
        xml.markup("</sitemapindex>\n")
        return xml.bytes
    }
}
