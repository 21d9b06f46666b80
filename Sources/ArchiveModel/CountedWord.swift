/// What the interface counts, each by its key in `templates/strings/*.yml`; a counted word has a text for every plural
/// form of its language.
package enum CountedWord: String, Sendable, CaseIterable {
    case articles = "articles_count"
    case articlesWithoutYear = "articles_without_year"
    case articlesUndated = "articles_undated"
    case articlesAlso = "articles_also"
    case also = "also_count"
    case authors = "authors_count"
    case kickers = "kickers_count"
    case publications = "publications_count"
    case languages = "languages_count"
    case tags = "tags_count"
    case countries = "countries_count"
    case found = "found_count"
    case foundPartly = "found_partly_count"
    case undatedLeftOut = "undated_left_out_count"
    case others = "others_count"
    case words = "words_count"
    case articlesApproximate = "articles_approximate"
}
