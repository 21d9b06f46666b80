import ArchiveModel

/// `robots.txt` (RFC 9309): everything may be read, and the sitemap is there.
enum RobotsFile {
    static func bytes(_ configuration: SiteConfiguration) -> [UInt8] {
        var text = "User-agent: *\nAllow: /\n"
        if let base = configuration.baseURL { text += "\nSitemap: \(base)sitemap.xml\n" }
        return Array(text.utf8)
    }
}
