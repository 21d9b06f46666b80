import ArchiveModel

/// What an editor says of one article, in front matter or in a file beside the seed.
package struct SuppliedMetadata: Sendable {
    /// All of them `.supplied`.
    package var claims = Claims()
    package var editorial = Editorial()

    package init() {}

    /// `stronger` wins wherever both speak.
    package func overridden(by stronger: SuppliedMetadata) -> SuppliedMetadata {
        var merged = stronger
        merged.claims.append(claims)
        merged.editorial = editorial.overridden(by: stronger.editorial)
        return merged
    }
}

extension Editorial {
    func overridden(by stronger: Editorial) -> Editorial {
        var merged = stronger
        merged.slug = stronger.slug ?? slug
        merged.translationOf = stronger.translationOf ?? translationOf
        merged.sourceURL = stronger.sourceURL ?? sourceURL
        merged.archivedAt = stronger.archivedAt ?? archivedAt
        merged.captured = stronger.captured ?? captured
        merged.rights = stronger.rights ?? rights
        merged.status = stronger.status ?? status
        merged.isDraft = stronger.isDraft || isDraft
        merged.aliases = aliases + stronger.aliases
        merged.tags = tags + stronger.tags.filter { !tags.contains($0) }
        merged.notes = notes + stronger.notes
        merged.advisories = advisories + stronger.advisories
        return merged
    }
}
