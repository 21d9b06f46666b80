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
    /// Markdown for the foot of every page.
    package var footer: String?
    /// Colour of links and marks, on light paper and on dark; nil where the style sheet's own stays.
    package var accent: Colour?
    package var accentDark: Colour?
    package var logo: LogoFile?
    /// What the masthead leads to; nil for the indices that there are.
    package var navigation: [NavigationEntry]?
    package var publisher: String?
    /// Folder of seeds, of templates, and of the finished site, relative to the root.
    package var source = "seeds"
    package var templates = "templates"
    package var output = "output"
    package var authorities = "authorities.yml"
    package var includesDrafts = false
    /// Whether the site has a page to search it and the index for that.
    package var hasSearch = true
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

extension SiteConfiguration {
    /// A picture for the masthead, and where it is named.
    package struct LogoFile: Sendable {
        /// Relative to the root, or below the folder of templates.
        package let path: String
        package let location: SourceLocation

        package init(path: String, location: SourceLocation) {
            self.path = path
            self.location = location
        }
    }

    /// One entry of the masthead's navigation, and where it is written.
    package struct NavigationEntry: Sendable {
        package enum Aim: Sendable, Hashable {
            /// One of the site's own: "dates", "regions".
            case index(String)
            /// A web address, or the path of one of the site's pages.
            case link(label: String, target: String)
        }

        package let aim: Aim
        package let location: SourceLocation

        package init(_ aim: Aim, at location: SourceLocation) {
            self.aim = aim
            self.location = location
        }
    }
}
