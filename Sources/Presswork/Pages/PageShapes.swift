import ArchiveModel

/// What templates may print. Every record of a page is one of these, and a name that is not here is an error when the
/// templates are loaded.
package enum PageShapes {
    /// `has_next`: another one follows, in a list that is set as one line.
    package static let link = Shape(
        "link", [.text("label"), .text("link"), .flag("is_current"), .flag("has_next")])

    package static let site = Shape(
        "site",
        [
            .text("title"), .text("tagline"), .html("footer"), .text("publisher"), .text("generator"),
            .record("logo", logo), .text("image"), .flag("has_theme"),
        ])

    /// `address` starts at the site's root; `width` and `height` are pixels.
    package static let logo = Shape("logo", [.text("address"), .text("width"), .text("height")])

    /// A heading of a text, with those of the next level below it.
    package static let heading = Shape(
        "heading", [.text("label"), .text("link"), .flag("has_children"), .children("children")])

    package static let neighbour = Shape(
        "neighbour", [.text("title"), .text("link"), .text("language"), .text("direction"), .text("date")])

    /// What stands before and after an article in one list. Without a year there is no earlier and no later.
    package static let neighbours = Shape(
        "neighbours",
        [
            .text("label"), .text("link"), .flag("is_undated"), .record("earlier", neighbour),
            .record("later", neighbour),
        ])

    /// A name of a list row or a byline.
    package static let author = Shape(
        "author",
        [
            .text("name"), .text("link"), .text("role"), .flag("is_organisation"), .text("heading"), .flag("has_next"),
            .flag("is_translator"),
        ])

    package static let row = Shape(
        "row",
        [
            .text("title"), .text("link"), .text("kicker"), .text("language"), .text("direction"), .text("date"),
            .text("machine_date"), .flag("date_is_inferred"), .flag("has_authors"), .list("authors", author),
            .text("more_authors"), .flag("has_regions"), .list("regions", link), .text("more_regions"), .text("lead"),
            .flag("is_also"),
            .flag("is_conjectured"), .flag("is_own"),
        ])

    package static let group = Shape(
        "group", [.text("label"), .text("link"), .text("anchor"), .list("rows", row)])

    /// One term of an index; `children` nest the region tree. `share` is its count in hundredths of the largest one's,
    /// 0–100, for a bar beside it.
    package static let term = Shape(
        "term",
        [
            .text("label"), .text("language"), .text("link"), .text("count"), .text("share"), .text("also"),
            .text("see"), .text("note"), .flag("has_children"), .children("children"),
        ])

    package static let termGroup = Shape("term_group", [.text("label"), .text("anchor"), .list("terms", term)])

    /// Links to the letters of one script.
    package static let letterRow = Shape("letter_row", [.list("letters", link)])

    /// One thing that a fact names; `note` is set behind it.
    /// `bar` is the width in pixels of what draws the count.
    package static let factItem = Shape(
        "fact_item", [.text("label"), .text("language"), .text("link"), .text("count"), .text("note"), .text("bar")])

    /// One line of a record card: what it says, and of what. `items` are `first` and `rest`; `more` says how many rest.
    package static let fact = Shape(
        "fact",
        [.text("label"), .list("items", factItem), .list("first", factItem), .list("rest", factItem), .text("more")])

    package static let pagination = Shape(
        "pagination",
        [.text("previous"), .text("next"), .text("range"), .list("parts", link)])

    /// `{{words.by_year}}`: every page has all words of the interface.
    package static let words = Shape("words", InterfaceWord.allCases.map { .text($0.rawValue) })

    /// `search` is the way to the page that searches, absent where the archive has none.
    private static let common: [Field] = [
        .text("page_title"), .text("description"), .text("language"), .text("direction"), .text("root"),
        .text("canonical"), .text("locale"), .text("feed"), .text("feed_title"), .flag("has_own_feed"),
        .flag("is_unlisted"),
        .shared("site", site), .list("navigation", link), .flag("has_breadcrumbs"), .list("breadcrumbs", link),
        .shared("words", words), .text("search"),
    ]

    package static let front = Shape(
        "front",
        common + [
            .text("heading"), .text("summary"), .text("articles"), .text("years"),
            .record("histogram", histogram), .record("world", map), .record("inset", map), .flag("has_region_terms"),
            .list("region_terms", term), .text("region_terms_shown"),
            .flag("has_author_terms"), .list("author_terms", term), .text("author_terms_shown"),
            .flag("has_index_terms"),
            .list("index_terms", term), .flag("has_rows"), .list("rows", row),
            .text("undated"), .text("undated_link"),
        ])

    package static let index = Shape(
        "index",
        common + [
            .text("heading"), .text("heading_language"), .text("second_heading"), .text("kind"), .text("summary"),
            .record("place", place), .record("strip", yearStrip), .flag("has_facts"), .list("facts", fact),
            .list("calendar", calendarYear), .flag("has_terms"), .list("terms", term), .flag("has_letters"),
            .list("letter_rows", letterRow),
            .list("term_groups", termGroup), .list("groups", group), .record("pagination", pagination), .html("text"),
        ])

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
        "version",
        [
            .text("title"), .text("link"), .text("language"), .text("direction"), .text("label"), .text("address"),
            .text("beside"), .text("beside_label"),
        ])

    /// `address` is for programs; `beside` leads to both texts side by side.
    package static let article = Shape("article", common + articleFields)

    private static let articleFields: [Field] = [
        .text("title"), .flag("title_is_conjectured"), .text("kicker"), .text("kicker_link"), .text("standfirst"),
        .text("text_language"), .text("text_direction"), .text("language_name"), .text("language_link"),
        .flag("language_is_inferred"),
        .flag("has_authors"), .list("authors", author), .flag("authors_are_inferred"),
        .text("date"), .text("machine_date"), .text("edtf"), .text("date_certainty"), .flag("date_is_inferred"),
        .text("updated"), .text("machine_updated"), .text("place"), .flag("place_is_inferred"),
        .flag("has_regions"), .list("regions", link), .flag("regions_are_inferred"), .flag("has_regions_also"),
        .list("regions_also", link), .flag("regions_also_are_inferred"), .text("publication"),
        .text("publication_link"),
        .flag("publication_is_inferred"), .text("issue"), .text("issue_line"), .text("printed_source"),
        .flag("is_translated"),
        .text("translator"), .text("source_url"), .text("archived_at"), .text("captured"), .text("rights"),
        .text("status"), .flag("has_tags"), .list("tags", link), .flag("has_advisories"),
        .list("advisories", Shape.word), .flag("has_notes"), .list("notes", Shape.word), .html("notes_text"),
        .text("own_address"),
        .flag("has_versions"),
        .list("versions", version),
        .flag("has_contents"), .list("contents", heading), .html("body"), .text("length"), .text("source"),
        .list("citation", Shape.word), .text("citation_date"), .text("permalink"), .text("own_link"),
        .html("json_ld"), .flag("has_day"),
        .flag("has_evidence"),
        .list("evidence", evidence), .flag("has_neighbours"), .list("neighbours", neighbours),
        .flag("has_related"),
        .list("related", row),
    ]

    /// `script_words` is JSON: what the script says, in the page's language.
    package static let search = Shape(
        "search",
        common + [.text("heading"), .text("script_words"), .text("first_year"), .text("last_year")])

    package static let parallel = Shape(
        "parallel",
        common + [.text("title"), .record("original", side), .record("translation", side), .list("blocks", block)])

    /// One of two texts that stand beside one another.
    package static let side = Shape(
        "side",
        [.text("title"), .text("link"), .text("language"), .text("direction"), .text("label"), .text("date")])

    package static let block = Shape("block", [.html("original_text"), .html("translated_text")])

    /// The page for an address that isn't there.
    package static let missing = Shape(
        "missing", common + [.text("heading"), .text("help"), .list("ways", link)])

    /// Which template is printed with which shape.
    package static let roots: [String: Shape] = [
        "front": front, "article": article, "index": index, "missing": missing, "parallel": parallel,
        "search": search,
    ]
}
