import ArchiveModel

/// The catalogue as `dateline list` prints it.
struct ArticleListing {
    let catalogue: Catalogue

    /// One object a line, in date order. Keys and their order are a contract: scripts rely on them.
    var jsonl: String { catalogue.entries.map { json($0) + "\n" }.joined() }

    private func json(_ entry: CatalogueEntry) -> String {
        let article = entry.article
        let published = article.dating.published
        var object = JSONObject()
        object.add("id", article.id)
        object.add("source", article.source)
        // A working title is ours, not the text's.
        object.add("title", article.headline.title.certainty == .conjectured ? nil : article.headline.title.value)
        object.add("kicker", article.headline.kicker.value)
        object.add("authors", authors(entry))
        object.add("date", published.value?.edtf)
        object.add("date_basis", basis(published))
        object.add("updated", article.dating.updated.value?.edtf)
        object.add("dateline_place", article.setting.datelinePlace.value)
        object.add("regions", (article.setting.regions.value ?? []).map(\.rawValue))
        object.add("regions_also", (article.setting.regionsAlso.value ?? []).map(\.rawValue))
        object.add("lang", article.setting.language.value?.rawValue)
        object.add("translated", article.provenance.translated.value ?? false)
        object.add("publication", article.provenance.publication.value)
        object.add("issue", article.provenance.issue.value)
        object.add("permalink", entry.permalink.path)
        return object.text
    }

    private func authors(_ entry: CatalogueEntry) -> [JSONObject] {
        zip(entry.article.authors.value ?? [], entry.authors).map { attribution, position in
            var object = JSONObject()
            object.add("name", attribution.name)
            object.add("kind", attribution.kind.rawValue)
            object.add("role", attribution.role)
            object.add("record", catalogue.authors[position].record.slug)
            return object
        }
    }

    private func basis(_ date: Inferred<PublicationDate>) -> String? {
        date.evidence.map { evidence in evidence.rule + (evidence.note.map { ": " + $0 } ?? "") }
    }

    /// A line an article for people: date, title, authors, regions, source.
    var text: String {
        catalogue.entries.map { entry in
            let article = entry.article
            let title = article.headline.title.value ?? "untitled"
            let authors = (article.authors.value ?? []).map(\.name).joined(separator: ", ")
            let regions = (article.setting.regions.value ?? []).map(\.rawValue).joined(separator: " ")
            let columns = [
                padded(article.dating.published.value?.edtf ?? "undated", 14), padded(regions, 6), title, authors,
                article.source,
            ]
            return TerminalText.safe(columns.filter { !$0.isEmpty }.joined(separator: "  ")) + "\n"
        }.joined()
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
