/// The words and sentences of the interface, each by its key in `templates/strings/*.yml`; templates print them as
/// `{{words.by_year}}`.
package enum InterfaceWord: String, Sendable, CaseIterable {
    case listSeparator = "list_separator"
    case thousands
    case skip
    case archive
    case dates
    case regions
    case authors
    case about
    case aboutArchive = "about_archive"
    case feed
    case followByFeed = "follow_by_feed"
    case filedUnder = "filed_under"
    case index
    case byYear = "by_year"
    case byRegion = "by_region"
    case byAuthor = "by_author"
    case latest
    case letters
    case see
    case alsoPrintedAs = "also_printed_as"
    case author
    case organisation
    case country
    case region
    case area
    case areas
    case year
    case month
    case date
    case undated
    case undatedLowercase = "undated_lowercase"
    case monthAndYear = "month_and_year"
    case monthNotKnown = "month_not_known"
    case alsoDealing = "also_dealing"
    case mainlyAbout = "mainly_about"
    case alsoAbout = "also_about"
    case andAlso = "and_also"
    case everyYearKnown = "every_year_known"
    case indices
    case allIndices = "all_indices"
    case kickers
    case publications
    /// `languages` in the files are their names.
    case languagesIndex = "languages_index"
    case tag
    case articlesAndYears = "articles_and_years"
    case describedAs = "described_as"
    case writesAbout = "writes_about"
    case onceAbout = "once_about"
    case publishedIn = "published_in"
    case identifiers
    case authorAndRegion = "author_and_region"
    case authorAndYear = "author_and_year"
    case regionAndYear = "region_and_year"
    case shownOf = "shown_of"
    case pagesOfList = "pages_of_list"
    case page
    case headingAndPage = "heading_and_page"
    case pageRange = "page_range"
    case previous
    case next
    case workingTitle = "working_title"
    case inferred
    case marked
    case beforeYouRead = "before_you_read"
    case editorsNotes = "editors_notes"
    case record
    case howWeKnow = "how_we_know"
    case whereFrom = "where_from"
    case certainties
    case citeThis = "cite_this"
    case related
    case byDate = "by_date"
    case earlierAndLater = "earlier_and_later"
    case moreBy = "more_by"
    case moreOn = "more_on"
    case contents
    case sideBySide = "side_by_side"
    case sideBySideOf = "side_by_side_of"
    case sideBySideHelp = "side_by_side_help"
    case besideOriginal = "beside_original"
    case besideTranslation = "beside_translation"
    case valuesKnown = "values_known"
    case frontPage = "front_page"
    case image
    case table
    case notes
    case note
    case backToText = "back_to_text"
    case taskDone = "task_done"
    case taskOpen = "task_open"
    case earlier
    case later
    case updated
    case aboutRegion = "about_region"
    case alsoDealsWith = "also_deals_with"
    case publication
    case issue
    case issueOf = "issue_of"
    case source
    case language
    case translated
    case translator
    case translatedBy = "translated_by"
    case translatorUnnamed = "translator_unnamed"
    case versions
    case originalIn = "original_in"
    case translationInto = "translation_into"
    case capturedFrom = "captured_from"
    case translationBy = "translation_by"
    case copyElsewhere = "copy_elsewhere"
    case rights
    case tags
    case length
    case seed
    case quoted
    case title
    case kicker
    case standfirst
    case place
    case rule
    case line
    case beaten
    case stated
    case supplied
    case conjectured
    case unknown
    case yes
    case no
    case aboutNamed = "about_named"
    case holdings
    case archiveOf = "archive_of"
    case articlesAbout = "articles_about"
    case notFound = "not_found"
    case noSuchPage = "no_such_page"
    case noSuchPageHelp = "no_such_page_help"
    case articlesAndApproximate = "articles_and_approximate"
    case articlesByYear = "articles_by_year"
    case articlesByMonth = "articles_by_month"
    case articlesByShade = "articles_by_shade"
    case bordersNote = "borders_note"
    case byMonth = "by_month"
    case day
    case dayNotKnown = "day_not_known"
    case mapOf = "map_of"
    case monthsShort = "months_short"
    case nameAndCount = "name_and_count"
    case neighbours
    case whoWrites = "who_writes"
    case worldMap = "world_map"
    case search
    case searchLabel = "search_label"
    case searchHint = "search_hint"
    case searchNoScript = "search_no_script"
    case searchFailed = "search_failed"
    case nothingFound = "nothing_found"
    case results
    case narrow
    case years
    case fromDate = "from_date"
    case toDate = "to_date"
    case datesHint = "dates_hint"
    case datesUnread = "dates_unread"
    case datesTurned = "dates_turned"
    case order
    case bestFirst = "best_first"
    case newestFirst = "newest_first"
    case oldestFirst = "oldest_first"
    case moreResults = "more_results"
    case moreTerms = "more_terms"
}
