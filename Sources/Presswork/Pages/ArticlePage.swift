import ArchiveModel

/// One article with all that is known of it.
struct ArticlePage {
    let furniture: Furniture
    let rows: RowRecord
    let evidence: EvidenceRecords
    let translations: TranslationLinks
    let terms: TermLinks
    let neighbours: Neighbours
    private let citation: Citation
    private let linkedData: LinkedData

    init(
        furniture: Furniture, rows: RowRecord, evidence: EvidenceRecords, translations: TranslationLinks,
        terms: TermLinks, neighbours: Neighbours
    ) {
        self.furniture = furniture
        self.rows = rows
        self.evidence = evidence
        self.translations = translations
        self.terms = terms
        self.neighbours = neighbours
        citation = Citation(archive: furniture.configuration.title, words: furniture.words)
        linkedData = LinkedData(configuration: furniture.configuration, catalogue: furniture.catalogue)
    }

    /// `article` is the one at `index`, with its grounds; `body` is the pressed text, `notes` are the editor's.
    func record(_ index: Int, _ article: Article, body: PressedText, notes: [UInt8], _ page: PlannedPage) -> Record {
        let listed = furniture.catalogue.entries[index]
        let entry = CatalogueEntry(
            article: article, permalink: listed.permalink, authors: listed.authors, related: listed.related)
        let title = rows.title(article)
        let description = article.headline.standfirst.value ?? article.lead
        var draft = RecordDraft(
            PageShapes.article,
            furniture.common(page, title: title, description: description, breadcrumbs: breadcrumbs(index)))
        head(index, entry, title, in: &draft)
        facts(index, entry, in: &draft)
        editorial(index, article, notes, in: &draft)
        versions(index, in: &draft)
        text(article, body, in: &draft)
        tail(index, entry, title, page, in: &draft)
        return draft.record()
    }

    private func text(_ article: Article, _ body: PressedText, in draft: inout RecordDraft) {
        let contents = ContentsList.records(body.headings, wordCount: article.wordCount)
        draft.set("has_contents", .flag(!contents.isEmpty))
        draft.set("contents", .list(contents))
        draft.set("body", .html(body.html))
    }

    private var words: InterfaceWords { furniture.words }
    private var language: LanguageTag { words.language }

    private func breadcrumbs(_ index: Int) -> [Record] {
        furniture.dateCrumbs.path(year: furniture.filing.year(index), month: furniture.filing.month(index))
    }

    private func head(_ index: Int, _ entry: CatalogueEntry, _ title: String, in draft: inout RecordDraft) {
        let article = entry.article
        let tag = article.setting.language.value
        let authors = rows.authors(entry)
        draft.set("title", .text(title))
        draft.set(
            "title_is_conjectured",
            .flag(article.headline.title.value == nil || article.headline.title.certainty >= .conjectured))
        draft.set("kicker", .optional(article.headline.kicker.value))
        draft.set("kicker_link", terms.link(.kickers, index))
        draft.set("standfirst", .optional(article.headline.standfirst.value))
        draft.set("text_language", .text(tag?.rawValue ?? language.rawValue))
        draft.set("text_direction", .text(tag?.isRightToLeft == true ? "rtl" : "ltr"))
        draft.set("language_name", .optional(tag.map(words.name(of:))))
        draft.set("language_link", terms.link(.languages, index))
        draft.set("language_is_inferred", isInferred(article.setting.language))
        draft.set("has_authors", .flag(!authors.isEmpty))
        draft.set("authors", .list(authors))
        draft.set("authors_are_inferred", isInferred(article.authors))
    }

    private func isInferred<Content>(_ value: Inferred<Content>) -> Value {
        .flag(value.certainty == .conjectured)
    }

    private func facts(_ index: Int, _ entry: CatalogueEntry, in draft: inout RecordDraft) {
        let article = entry.article
        let published = article.dating.published
        let date = rows.date(index)
        let updated = article.dating.updated.value
        let about = rows.links(to: article.setting.regions.value ?? [])
        let also = rows.links(to: article.setting.regionsAlso.value ?? [])
        draft.set("date", .text(date.words))
        draft.set("machine_date", .optional(date.machine))
        draft.set("edtf", .optional(published.value?.edtf))
        draft.set("date_certainty", .text(published.certainty.rawValue))
        draft.set("date_is_inferred", isInferred(published))
        draft.set("updated", .optional(updated?.words(in: language)))
        draft.set("machine_updated", .optional(DatePrinting.machine(updated)))
        draft.set("place", .optional(article.setting.datelinePlace.value))
        draft.set("place_is_inferred", isInferred(article.setting.datelinePlace))
        draft.set("has_regions", .flag(!about.isEmpty))
        draft.set("regions", .list(about))
        draft.set("regions_are_inferred", isInferred(article.setting.regions))
        draft.set("has_regions_also", .flag(!also.isEmpty))
        draft.set("regions_also", .list(also))
        draft.set("regions_also_are_inferred", isInferred(article.setting.regionsAlso))
        draft.set("publication", .optional(article.provenance.publication.value))
        draft.set("publication_link", terms.link(.publications, index))
        draft.set("publication_is_inferred", isInferred(article.provenance.publication))
        draft.set("issue", .optional(article.provenance.issue.value))
        draft.set("issue_line", .optional(article.provenance.issue.value.map { words.fill(.issueOf, ["issue": $0]) }))
        draft.set("printed_source", .optional(article.provenance.source.value))
        draft.set("is_translated", .flag(article.provenance.translated.value == true))
        draft.set("translator", .optional(article.provenance.translator.value))
    }

    private func editorial(_ index: Int, _ article: Article, _ notes: [UInt8], in draft: inout RecordDraft) {
        let editorial = article.editorial
        draft.set("source_url", .optional(editorial.sourceURL))
        draft.set("archived_at", .optional(editorial.archivedAt))
        draft.set("captured", .optional(editorial.captured?.words(in: language)))
        draft.set("rights", .optional(editorial.rights))
        draft.set("status", .optional(editorial.status))
        draft.set("has_tags", .flag(!editorial.tags.isEmpty))
        draft.set("tags", .list(terms.tags(index)))
        draft.set("has_advisories", .flag(!editorial.advisories.isEmpty))
        draft.set("advisories", .words(editorial.advisories))
        draft.set("has_notes", .flag(!editorial.notes.isEmpty))
        draft.set("notes", .words(editorial.notes))
        draft.set("notes_text", notes.isEmpty ? .absent : .html(notes))
    }

    private func versions(_ index: Int, in draft: inout RecordDraft) {
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
        draft.set("own_address", address(of: own))
        draft.set("has_versions", .flag(!versions.isEmpty))
        draft.set("versions", .list(versions))
    }

    /// For programs: absolute where the site's own address is known, else relative.
    private func address(of permalink: Permalink) -> Value {
        furniture.configuration.baseURL.map { .text($0 + SiteAddress.path(of: permalink)) } ?? .link(to: permalink)
    }

    private func tail(
        _ index: Int, _ entry: CatalogueEntry, _ title: String, _ page: PlannedPage, in draft: inout RecordDraft
    ) {
        let neighbours = neighbours.records(of: index)
        let article = entry.article
        let date = rows.date(index)
        let records = evidence.records(article, date: date.words)
        draft.set("length", .text(words.count(.words, article.wordCount)))
        draft.set("source", .text(article.source))
        draft.set("citation", .words(citation.parts(article, title: title, date: date.words)))
        draft.set("citation_date", .optional(citation.date(article, machine: date.machine)))
        // As people read it: an address in Cyrillic letters would be percent signs.
        draft.set("permalink", .text((furniture.configuration.baseURL ?? "") + entry.permalink.path))
        draft.set("own_link", .link(to: entry.permalink))
        draft.set("json_ld", linkedData.article(entry, title: title))
        draft.set("has_day", .flag(LinkedData.day(of: article) != nil))
        draft.set("has_evidence", .flag(!records.isEmpty))
        draft.set("evidence", .list(records))
        draft.set("has_neighbours", .flag(!neighbours.isEmpty))
        draft.set("neighbours", .list(neighbours))
        draft.set("has_related", .flag(!entry.related.isEmpty))
        draft.set("related", .list(entry.related.map(rows.record)))
    }
}
