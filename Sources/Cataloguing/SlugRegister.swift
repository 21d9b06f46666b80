import ArchiveModel

/// Slugs of one folder of the site: each is given once.
struct SlugRegister {
    private var taken: Set<String> = []

    /// The heading's slug; with a fingerprint of the heading where that is taken or empty, so that the address depends
    /// on the heading alone as far as it can.
    mutating func claim(_ heading: String) -> String {
        let plain = Slug.make(heading)
        var slug = plain
        if ReservedSlug.contains(slug) || taken.contains(slug) {
            slug = (plain.isEmpty ? "" : plain + "-") + "x" + FNV.hex(heading)
        }
        while taken.contains(slug) { slug += "x" }
        taken.insert(slug)
        return slug
    }
}
