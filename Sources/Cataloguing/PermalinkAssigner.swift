import ArchiveModel

/// Gives every article an address that no other has, even where case or Unicode form is not told apart.
///
/// The earliest article keeps the plain slug, and the first in path order of one day's, for what arrives later is mostly of
/// a later day. The others carry the seed's own name as well, which moves none of them when one more arrives.
struct PermalinkAssigner {
    func assign(_ articles: [Article]) -> Outcome<[Permalink]> {
        var taken: [String: String] = [:]
        var permalinks = [Permalink?](repeating: nil, count: articles.count)
        var findings: [Finding] = []
        // The editor's own slugs come first, so that no inferred one takes their place.
        for index in claimOrder(articles) {
            let article = articles[index]
            let folder = folder(of: article)
            let slug = slug(of: article)
            var path = folder + slug
            if let other = taken[path] {
                let own = free(slug, folder, article, taken)
                findings.append(collision(article, with: other, slug: own))
                path = folder + own
            } else if ReservedSlug.contains(slug) {
                path = folder + free(slug, folder, article, taken)
            }
            taken[path] = article.source
            permalinks[index] = Permalink(path + ".html")
        }
        return Outcome(permalinks.compactMap { $0 }, findings)
    }

    /// What an article is filed as whose own slug is not to be had.
    private func free(_ wanted: String, _ folder: String, _ article: Article, _ taken: [String: String]) -> String {
        let slug = cut(wanted, and: fileSlug(article))
        let isFree = !ReservedSlug.contains(slug) && taken[folder + slug] == nil
        return isFree ? slug : cut(wanted, and: digest(article.source))
    }

    private func claimOrder(_ articles: [Article]) -> [Int] {
        let days = articles.map { $0.dating.published.value?.filingDay }
        return articles.indices.sorted { left, right in
            let leftIsSupplied = articles[left].editorial.slug != nil
            if leftIsSupplied != (articles[right].editorial.slug != nil) { return leftIsSupplied }
            if let first = days[left], let second = days[right], first != second { return first < second }
            if (days[left] == nil) != (days[right] == nil) { return days[right] == nil }
            return CodePointOrder.precedes(articles[left].source, articles[right].source)
        }
    }

    private func folder(of article: Article) -> String {
        guard let date = article.dating.published.value, let year = date.filingYear else { return "undated/" }
        return date.filingMonth.map { "\(YearFolder.path(year))/\(YearFolder.month($0))/" }
            ?? "\(YearFolder.path(year))/"
    }

    private func slug(of article: Article) -> String {
        for text in [article.editorial.slug, article.headline.title.value] {
            if let slug = text.map(Slug.make), !slug.isEmpty { return slug }
        }
        return fileSlug(article)
    }

    private func fileSlug(_ article: Article) -> String {
        let slug = Slug.make(String(article.id.split(separator: "/").last ?? ""))
        return slug.isEmpty ? digest(article.source) : slug
    }

    /// A whole slug with a whole suffix stays below the 240 bytes that every file system takes.
    private func cut(_ slug: String, and suffix: String) -> String { slug.isEmpty ? suffix : slug + "-" + suffix }

    private func digest(_ text: String) -> String { "x" + FNV.hex(text) }

    private func collision(_ article: Article, with other: String, slug: String) -> Finding {
        Finding(
            .note, "permalink.collision", "the same address as \(other); this one is filed as '\(slug)'",
            at: SourceLocation(path: article.source), suggestion: "give it a slug of its own")
    }
}
