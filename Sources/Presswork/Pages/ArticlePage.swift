import ArchiveModel

/// One article with all that is known of it.
struct ArticlePage {
    let furniture: Furniture
    let rows: RowRecord
    let evidence: EvidenceRecords
    let translations: TranslationLinks

    /// `body` is the pressed text.
    func record(_ index: Int, body: PressedText, _ page: PlannedPage) -> Record {
        let entry = furniture.catalogue.entries[index]
        let article = entry.article
        let title = rows.title(article)
        let description = article.headline.standfirst.value ?? article.lead
        let values =
            furniture.common(page, title: title, description: description, breadcrumbs: breadcrumbs(entry, page))
            + head(entry, title, page) + facts(entry, page) + editorial(article)
            + [("body", .html(body.html))]
            + versions(index, page) + tail(index, entry, title, page)
        return Record(PageShapes.article, pairs: values)
    }

    private typealias Values = [(key: String, value: Value)]

    private var language: LanguageTag { furniture.configuration.language }

    private func breadcrumbs(_ entry: CatalogueEntry, _ page: PlannedPage) -> [Record] {
        let home = furniture.crumb("Dates", SitePath.dates, from: page)
        guard let date = entry.article.dating.published.value, let year = date.filingYear,
            let term = furniture.catalogue.years.first(where: { $0.year == year })
        else { return [home, furniture.crumb("Undated", SitePath.undated, from: page)] }
        var crumbs = [home, furniture.crumb(String(year), term.permalink, from: page)]
        if let month = date.filingMonth, let monthTerm = term.months.first(where: { $0.month == month }) {
            crumbs.append(furniture.crumb(DatePrinting.month(month), monthTerm.permalink, from: page))
        }
        return crumbs
    }

    private func head(_ entry: CatalogueEntry, _ title: String, _ page: PlannedPage) -> Values {
        let article = entry.article
        let tag = article.setting.language.value
        let authors = rows.authors(entry, on: page)
        return [
            ("title", .text(title)),
            (
                "title_is_conjectured",
                .flag(article.headline.title.value == nil || article.headline.title.certainty >= .conjectured)
            ),
            ("kicker", .optional(article.headline.kicker.value)),
            ("standfirst", .optional(article.headline.standfirst.value)),
            ("text_language", .text(tag?.rawValue ?? language.rawValue)),
            ("text_direction", .text(tag?.isRightToLeft == true ? "rtl" : "ltr")),
            ("language_name", .optional(tag.map(LanguageName.of))),
            ("language_is_inferred", isInferred(article.setting.language)), ("has_authors", .flag(!authors.isEmpty)),
            ("authors", .list(authors)), ("authors_are_inferred", isInferred(article.authors)),
        ]
    }

    private func isInferred<Content>(_ value: Inferred<Content>) -> Value {
        .flag(value.certainty == .conjectured)
    }

    private func facts(_ entry: CatalogueEntry, _ page: PlannedPage) -> Values {
        let article = entry.article
        let published = article.dating.published
        let updated = article.dating.updated.value
        let about = rows.regions(article.setting.regions.value ?? [], on: page)
        let also = rows.regions(article.setting.regionsAlso.value ?? [], on: page)
        return [
            ("date", .text(DatePrinting.words(published.value, language))),
            ("machine_date", .optional(DatePrinting.machine(published.value))),
            ("edtf", .optional(published.value?.edtf)), ("date_certainty", .text(published.certainty.rawValue)),
            ("date_is_inferred", isInferred(published)),
            ("updated", .optional(updated?.words(in: language))),
            ("machine_updated", .optional(DatePrinting.machine(updated))),
            ("place", .optional(article.setting.datelinePlace.value)),
            ("place_is_inferred", isInferred(article.setting.datelinePlace)), ("has_regions", .flag(!about.isEmpty)),
            ("regions", .list(about)),
            ("regions_are_inferred", isInferred(article.setting.regions)),
            ("has_regions_also", .flag(!also.isEmpty)), ("regions_also", .list(also)),
            ("regions_also_are_inferred", isInferred(article.setting.regionsAlso)),
            ("publication", .optional(article.provenance.publication.value)),
            ("publication_is_inferred", isInferred(article.provenance.publication)),
            ("issue", .optional(article.provenance.issue.value)),
            ("printed_source", .optional(article.provenance.source.value)),
            ("is_translated", .flag(article.provenance.translated.value == true)),
            ("translator", .optional(article.provenance.translator.value)),
        ]
    }

    private func editorial(_ article: Article) -> Values {
        let editorial = article.editorial
        return [
            ("source_url", .optional(editorial.sourceURL)), ("archived_at", .optional(editorial.archivedAt)),
            ("captured", .optional(editorial.captured?.words(in: language))), ("rights", .optional(editorial.rights)),
            ("status", .optional(editorial.status)), ("has_tags", .flag(!editorial.tags.isEmpty)),
            ("tags", .words(editorial.tags)), ("has_advisories", .flag(!editorial.advisories.isEmpty)),
            ("advisories", .words(editorial.advisories)), ("has_notes", .flag(!editorial.notes.isEmpty)),
            ("notes", .words(editorial.notes)),
        ]
    }

    private func versions(_ index: Int, _ page: PlannedPage) -> Values {
        let versions = translations.versions(of: index).map { position, isOriginal in
            let entry = furniture.catalogue.entries[position]
            let tag = entry.article.setting.language.value ?? language
            let label = isOriginal ? "Original in \(LanguageName.of(tag))" : "Translation into \(LanguageName.of(tag))"
            return Record(
                PageShapes.version,
                [
                    "title": .text(rows.title(entry.article)),
                    "link": .text(page.permalink.link(to: entry.permalink)), "language": .text(tag.rawValue),
                    "direction": .text(tag.isRightToLeft ? "rtl" : "ltr"), "label": .text(label),
                ])
        }
        return [("has_versions", .flag(!versions.isEmpty)), ("versions", .list(versions))]
    }

    private func tail(_ index: Int, _ entry: CatalogueEntry, _ title: String, _ page: PlannedPage) -> Values {
        let last = furniture.catalogue.entries.count - 1
        let article = entry.article
        let citation = Citation(archive: furniture.configuration.title, language: language)
        let records = evidence.records(article)
        let linkedData = LinkedData(configuration: furniture.configuration, catalogue: furniture.catalogue)
        return [
            ("words", .text(Counting.words(article.wordCount))), ("source", .text(article.source)),
            ("citation", .words(citation.parts(article, title: title))),
            ("citation_date", .optional(citation.date(article))), ("json_ld", linkedData.article(entry, title: title)),
            ("has_evidence", .flag(!records.isEmpty)),
            ("evidence", .list(records)),
            ("has_neighbours", .flag(last > 0)),
            ("earlier", index > 0 ? .record(rows.record(index - 1, on: page)) : .absent),
            ("later", index < last ? .record(rows.record(index + 1, on: page)) : .absent),
            ("has_related", .flag(!entry.related.isEmpty)),
            ("related", .list(entry.related.map { rows.record($0, on: page) })),
        ]
    }
}
