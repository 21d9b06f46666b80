import ArchiveModel

/// One article with all that is known of it.
struct ArticlePage {
    let furniture: Furniture
    let rows: RowRecord
    let evidence: EvidenceRecords
    let translations: TranslationLinks
    let terms: TermLinks

    /// `body` is the pressed text.
    func record(_ index: Int, body: PressedText, _ page: PlannedPage) -> Record {
        let entry = furniture.catalogue.entries[index]
        let article = entry.article
        let title = rows.title(article)
        let description = article.headline.standfirst.value ?? article.lead
        var draft = RecordDraft(PageShapes.article)
        draft.set(furniture.common(page, title: title, description: description, breadcrumbs: breadcrumbs(index)))
        draft.set(head(index, entry, title))
        draft.set(facts(index, entry))
        draft.set(editorial(index, article))
        draft.set(text(article, body))
        draft.set(versions(index))
        draft.set(tail(index, entry, title, page))
        return draft.record()
    }

    private func text(_ article: Article, _ body: PressedText) -> Values {
        let contents = ContentsList.records(body.headings, wordCount: article.wordCount)
        return [
            ("has_contents", .flag(!contents.isEmpty)), ("contents", .list(contents)), ("body", .html(body.html)),
        ]
    }

    private typealias Values = [(key: String, value: Value)]

    private var words: InterfaceWords { furniture.words }
    private var language: LanguageTag { words.language }

    private func breadcrumbs(_ index: Int) -> [Record] {
        furniture.dateCrumbs.path(year: furniture.filing.year(index), month: furniture.filing.month(index))
    }

    private func head(_ index: Int, _ entry: CatalogueEntry, _ title: String) -> Values {
        let article = entry.article
        let tag = article.setting.language.value
        let authors = rows.authors(entry)
        return [
            ("title", .text(title)),
            (
                "title_is_conjectured",
                .flag(article.headline.title.value == nil || article.headline.title.certainty >= .conjectured)
            ),
            ("kicker", .optional(article.headline.kicker.value)),
            ("kicker_link", terms.link(.kickers, index)),
            ("standfirst", .optional(article.headline.standfirst.value)),
            ("text_language", .text(tag?.rawValue ?? language.rawValue)),
            ("text_direction", .text(tag?.isRightToLeft == true ? "rtl" : "ltr")),
            ("language_name", .optional(tag.map(words.name(of:)))),
            ("language_link", terms.link(.languages, index)),
            ("language_is_inferred", isInferred(article.setting.language)), ("has_authors", .flag(!authors.isEmpty)),
            ("authors", .list(authors)), ("authors_are_inferred", isInferred(article.authors)),
        ]
    }

    private func isInferred<Content>(_ value: Inferred<Content>) -> Value {
        .flag(value.certainty == .conjectured)
    }

    private func facts(_ index: Int, _ entry: CatalogueEntry) -> Values {
        let article = entry.article
        let published = article.dating.published
        let updated = article.dating.updated.value
        let about = rows.links(to: article.setting.regions.value ?? [])
        let also = rows.links(to: article.setting.regionsAlso.value ?? [])
        return [
            ("date", .text(DatePrinting.words(published.value, words))),
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
            ("publication_link", terms.link(.publications, index)),
            ("publication_is_inferred", isInferred(article.provenance.publication)),
            ("issue", .optional(article.provenance.issue.value)),
            (
                "issue_line",
                .optional(article.provenance.issue.value.map { words.fill(.issueOf, ["issue": $0]) })
            ),
            ("printed_source", .optional(article.provenance.source.value)),
            ("is_translated", .flag(article.provenance.translated.value == true)),
            ("translator", .optional(article.provenance.translator.value)),
        ]
    }

    private func editorial(_ index: Int, _ article: Article) -> Values {
        let editorial = article.editorial
        return [
            ("source_url", .optional(editorial.sourceURL)), ("archived_at", .optional(editorial.archivedAt)),
            ("captured", .optional(editorial.captured?.words(in: language))), ("rights", .optional(editorial.rights)),
            ("status", .optional(editorial.status)), ("has_tags", .flag(!editorial.tags.isEmpty)),
            ("tags", .list(terms.tags(index))), ("has_advisories", .flag(!editorial.advisories.isEmpty)),
            ("advisories", .words(editorial.advisories)), ("has_notes", .flag(!editorial.notes.isEmpty)),
            ("notes", .words(editorial.notes)),
        ]
    }

    private func versions(_ index: Int) -> Values {
        let versions = translations.versions(of: index).map { position, isOriginal in
            let entry = furniture.catalogue.entries[position]
            let tag = entry.article.setting.language.value ?? language
            let name = words.name(of: tag)
            let label = words.fill(isOriginal ? .originalIn : .translationInto, ["language": name])
            let pair = translations.pair(index, position)
            let beside = pair.map { SitePath.parallel(to: furniture.catalogue.entries[$0.translation].permalink) }
            return Record(
                PageShapes.version,
                [
                    "title": .text(rows.title(entry.article)),
                    "link": .link(to: entry.permalink), "language": .text(tag.rawValue),
                    "direction": .text(tag.isRightToLeft ? "rtl" : "ltr"), "label": .text(label),
                    "address": address(of: entry.permalink),
                    "beside": .optionalLink(to: beside),
                    "beside_label": .text(
                        words.fill(isOriginal ? .besideOriginal : .besideTranslation, ["language": name])),
                ])
        }
        let own = furniture.catalogue.entries[index].permalink
        return [
            ("own_address", address(of: own)), ("has_versions", .flag(!versions.isEmpty)),
            ("versions", .list(versions)),
        ]
    }

    /// For programs: absolute where the site's own address is known, else relative.
    private func address(of permalink: Permalink) -> Value {
        furniture.configuration.baseURL.map { .text($0 + SiteAddress.path(of: permalink)) } ?? .link(to: permalink)
    }

    private func tail(_ index: Int, _ entry: CatalogueEntry, _ title: String, _ page: PlannedPage) -> Values {
        let neighbours = Neighbours(furniture: furniture, rows: rows).records(of: index)
        let article = entry.article
        let citation = Citation(archive: furniture.configuration.title, words: words)
        let records = evidence.records(article)
        let linkedData = LinkedData(configuration: furniture.configuration, catalogue: furniture.catalogue)
        return [
            ("length", .text(words.count(.words, article.wordCount))), ("source", .text(article.source)),
            ("citation", .words(citation.parts(article, title: title))),
            ("citation_date", .optional(citation.date(article))),
            // As people read it: an address in Cyrillic letters would be percent signs.
            ("permalink", .text((furniture.configuration.baseURL ?? "") + entry.permalink.path)),
            ("own_link", .link(to: entry.permalink)),
            ("json_ld", linkedData.article(entry, title: title)),
            ("has_day", .flag(LinkedData.day(of: article) != nil)),
            ("has_evidence", .flag(!records.isEmpty)),
            ("evidence", .list(records)),
            ("has_neighbours", .flag(!neighbours.isEmpty)), ("neighbours", .list(neighbours)),
            ("has_related", .flag(!entry.related.isEmpty)),
            ("related", .list(entry.related.map(rows.record))),
        ]
    }
}
