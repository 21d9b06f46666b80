import ArchiveModel

/// Addresses of the site's own pages.
enum SitePath {
    static let front = Permalink("index.html")
    static let about = Permalink("about.html")
    static let search = Permalink("search.html")
    static let notFound = Permalink("404.html")
    static let robots = Permalink("robots.txt")
    static let authors = Permalink("authors/index.html")
    static let dates = Permalink("dates/index.html")
    static let regions = Permalink("regions/index.html")
    static let undated = Permalink("undated/index.html")
    static let indices = Permalink("indices/index.html")
    static let theme = Permalink("assets/theme.css")
    static let feed = Permalink("feed.xml")

    static func taxonomy(_ taxonomy: Taxonomy) -> Permalink { Permalink("\(taxonomy.folder)/index.html") }

    static func sitemap(part: Int) -> Permalink {
        Permalink(part == 0 ? "sitemap.xml" : "sitemap-\(part).xml")
    }

    /// `regions/kazakhstan.html` → `regions/kazakhstan.xml`.
    static func feed(of page: Permalink) -> Permalink {
        Permalink(String(page.path.dropLast(".html".count)) + ".xml")
    }

    /// `2021/03/x.html` → `2021/03/x.parallel.html`: no article is called so, for slugs hold no full stop.
    static func parallel(to translation: Permalink) -> Permalink {
        Permalink(String(translation.path.dropLast(".html".count)) + ".parallel.html")
    }

    /// `2021/index.html` → `2021/page-2.html`; `authors/x.html` → `authors/x/page-2.html`.
    static func part(_ part: Int, of first: Permalink) -> Permalink {
        part == 1 ? first : Permalink(name(ofPart: part, of: first.path))
    }

    /// The same, percent-encoded, for a link.
    static func address(ofPart part: Int, of first: Permalink) -> String {
        part == 1 ? first.escaped : name(ofPart: part, of: first.escaped)
    }

    private static func name(ofPart part: Int, of first: String) -> String {
        let isIndex = first.hasSuffix("index.html")
        let end = first.utf8.index(first.endIndex, offsetBy: isIndex ? -"index.html".utf8.count : -".html".utf8.count)
        // Room for all of it at once: lists print such names by the thousand.
        var name = ""
        name.reserveCapacity(first.utf8.count + 24)
        name += first[..<end]
        name += isIndex ? "page-" : "/page-"
        name += String(part)
        name += ".html"
        return name
    }
}
