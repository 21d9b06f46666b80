/// What `dateline.yml` and the command line say.
package struct SiteConfiguration: Sendable {
    package var title = "Archive"
    package var tagline: String?
    /// Language of the interface.
    package var language = LanguageTag("en")
    /// Absolute, http or https, ends in `/`; nil when the site's host is not known.
    package var baseURL: String?
    /// The `authority,date` part of the feeds' `tag:` addresses (RFC 4151); it must never change.
    package var tagAuthority: String?
    /// Markdown for the page about the archive.
    package var about: String?
    package var footer: String?
    package var publisher: String?
    /// Folder of seeds, of templates, and of the finished site, relative to the root.
    package var source = "seeds"
    package var templates = "templates"
    package var output = "output"
    package var authorities = "authorities.yml"
    package var includesDrafts = false
    /// Articles on one page of an index, 1–1000.
    package var pageSize = 50
    /// Entries in one feed, 1–1000.
    package var feedSize = 25
    /// How 05/11/2015 is read.
    package var dayMonthOrder = DayMonthOrder.archive

    package enum DayMonthOrder: String, Sendable, CaseIterable {
        case dayFirst = "day-first"
        case monthFirst = "month-first"
        /// As the archive's dates with a day over 12 have it.
        case archive
    }

    package init() {}
}
