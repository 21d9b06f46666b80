import ArchiveModel

/// What an editor says of one article, in front matter or in a file beside the seed.
package struct SuppliedMetadata: Sendable {
    /// All of them `.supplied`.
    package var claims = Claims()
    package var editorial = Editorial()
    /// What the editor says is not known, with the place where that is said.
    var unknown: [MetadataKey: Evidence] = [:]
    /// Keys that were given a value.
    var given: Set<MetadataKey> = []

    package init() {}

    /// `stronger` wins wherever both speak.
    package func overridden(by stronger: SuppliedMetadata) -> SuppliedMetadata {
        var merged = stronger
        merged.claims.append(claims)
        for (key, evidence) in unknown where stronger.unknown[key] == nil && !stronger.given.contains(key) {
            merged.unknown[key] = evidence
        }
        merged.given.formUnion(given)
        merged.editorial = editorial.overridden(by: stronger.editorial)
        return merged
    }

    /// The value of `key`, where `claims` are all there are: the editor's before those of the rules.
    func decide<Value>(_ key: MetadataKey, _ claims: [Claim<Value>]) -> Inferred<Value> {
        if let evidence = unknown[key] { return Inferred(unknownBy: evidence, beating: claims) }
        return Inferred(claims)
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
