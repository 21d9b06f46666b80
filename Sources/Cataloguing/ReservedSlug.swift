import ArchiveModel

/// Slugs that no article and no author may have.
enum ReservedSlug {
    static func contains(_ slug: String) -> Bool {
        slug.isEmpty || slug == "index" || slug == "404" || isNumbered(slug, "page-") || isNumbered(slug, "day-")
            || DeviceName.isOne(slug[...])
    }

    /// `page-2` and so on are the later parts of a list, `day-09` is a day of its month.
    private static func isNumbered(_ slug: String, _ start: String) -> Bool {
        slug.hasPrefix(start) && slug.utf8.dropFirst(start.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
    }
}
