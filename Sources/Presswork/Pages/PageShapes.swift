/// What templates may print. Every record of a page is one of these, and a name that is not here is an error when the
/// templates are loaded.
package enum PageShapes {
    package static let link = Shape("link", [.text("label"), .text("link"), .flag("is_current")])

    package static let site = Shape(
        "site", [.text("title"), .text("tagline"), .text("footer"), .text("publisher"), .text("generator")])

    /// A name of a list row or a byline.
    package static let author = Shape(
        "author", [.text("name"), .text("link"), .text("role"), .flag("is_organisation"), .text("heading")])

    package static let row = Shape(
        "row",
        [
            .text("title"), .text("link"), .text("kicker"), .text("language"), .text("direction"), .text("date"),
            .text("machine_date"), .flag("date_is_inferred"), .flag("has_authors"), .list("authors", author),
            .text("more_authors"), .flag("has_regions"), .list("regions", link), .text("lead"), .flag("is_also"),
            .flag("is_conjectured"),
        ])

    package static let group = Shape(
        "group", [.text("label"), .text("link"), .text("anchor"), .list("rows", row)])

    /// One term of an index; `children` nest the region tree. `share` is its count in hundredths of the largest one's,
    /// 0–100, for a bar beside it.
    package static let term = Shape(
        "term",
        [
            .text("label"), .text("link"), .text("count"), .text("share"), .text("also"), .text("see"), .text("note"),
            .flag("has_children"), .children("children"),
        ])

    package static let termGroup = Shape("term_group", [.text("label"), .text("anchor"), .list("terms", term)])

    package static let pagination = Shape(
        "pagination",
        [.text("previous"), .text("next"), .text("range"), .list("parts", link)])

    private static let common: [Field] = [
        .text("page_title"), .text("description"), .text("language"), .text("direction"), .text("root"),
        .text("canonical"), .text("feed"), .text("feed_title"), .flag("has_own_feed"), .flag("is_unlisted"),
        .record("site", site), .list("navigation", link), .flag("has_breadcrumbs"), .list("breadcrumbs", link),
    ]

    package static let front = Shape(
        "front",
        common + [
            .text("heading"), .text("articles"), .text("authors"), .text("regions"), .text("years"),
            .flag("has_year_terms"), .list("year_terms", term), .flag("has_region_terms"), .list("region_terms", term),
            .flag("has_author_terms"), .list("author_terms", term), .flag("has_rows"), .list("rows", row),
            .text("undated"), .text("undated_link"),
        ])

    package static let index = Shape(
        "index",
        common + [
            .text("heading"), .text("kind"), .text("summary"), .flag("has_variants"), .list("variants", Shape.word),
            .list("identifiers", identifier), .flag("has_terms"), .list("terms", term), .flag("has_term_groups"),
            .list("term_groups", termGroup), .list("groups", group), .record("pagination", pagination), .html("text"),
        ])

    package static let identifier = Shape("identifier", [.text("scheme"), .text("value")])

    package static let rejected = Shape(
        "rejected",
        [.text("value"), .text("certainty"), .text("rule"), .text("quote"), .text("line"), .text("note")])

    /// `anchor` is the field's id on the page; it holds a `_`, which no id of an article's own headings does.
    package static let evidence = Shape(
        "evidence",
        [
            .text("field"), .text("anchor"), .text("value"), .text("certainty"), .flag("is_inferred"), .text("rule"),
            .text("quote"), .text("line"),
            .text("note"), .flag("has_rejected"), .list("rejected", rejected),
        ])

    package static let version = Shape(
        "version", [.text("title"), .text("link"), .text("language"), .text("direction"), .text("label")])

    package static let article = Shape("article", common + articleFields)

    private static let articleFields: [Field] = [
        .text("title"), .flag("title_is_conjectured"), .text("kicker"), .text("standfirst"),
        .text("text_language"), .text("text_direction"), .text("language_name"), .flag("language_is_inferred"),
        .flag("has_authors"), .list("authors", author), .flag("authors_are_inferred"),
        .text("date"), .text("machine_date"), .text("edtf"), .text("date_certainty"), .flag("date_is_inferred"),
        .text("updated"), .text("machine_updated"), .text("place"), .flag("place_is_inferred"),
        .flag("has_regions"), .list("regions", link), .flag("regions_are_inferred"), .flag("has_regions_also"),
        .list("regions_also", link), .flag("regions_also_are_inferred"), .text("publication"),
        .flag("publication_is_inferred"), .text("issue"), .text("printed_source"), .flag("is_translated"),
        .text("translator"), .text("source_url"), .text("archived_at"), .text("captured"), .text("rights"),
        .text("status"), .flag("has_tags"), .list("tags", Shape.word), .flag("has_advisories"),
        .list("advisories", Shape.word), .flag("has_notes"), .list("notes", Shape.word), .flag("has_versions"),
        .list("versions", version),
        .html("body"), .text("words"), .text("source"), .list("citation", Shape.word), .text("citation_date"),
        .html("json_ld"),
        .flag("has_evidence"),
        .list("evidence", evidence), .flag("has_neighbours"), .record("earlier", row), .record("later", row),
        .flag("has_related"),
        .list("related", row),
    ]

    /// Which template is printed with which shape.
    package static let roots: [String: Shape] = ["front": front, "article": article, "index": index]
}
