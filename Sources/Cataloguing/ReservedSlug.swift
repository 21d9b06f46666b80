/// Slugs that no article and no author may have.
enum ReservedSlug {
    static func contains(_ slug: String) -> Bool {
        slug.isEmpty || slug == "index" || slug == "404" || isNumbered(slug, "page-") || isNumbered(slug, "day-")
            || isDevice(slug)
    }

    /// `page-2` and so on are the later parts of a list, `day-09` is a day of its month.
    private static func isNumbered(_ slug: String, _ start: String) -> Bool {
        slug.hasPrefix(start) && slug.utf8.dropFirst(start.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Names that Windows keeps for devices, with any ending.
    private static func isDevice(_ slug: String) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(slug) { return true }
        guard slug.utf8.count == 4, let last = slug.utf8.last else { return false }
        return (slug.hasPrefix("com") || slug.hasPrefix("lpt")) && (0x31...0x39).contains(last)
    }
}
