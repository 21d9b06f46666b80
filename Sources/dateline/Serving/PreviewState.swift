import ArchiveModel

/// What the pages that are open have to know.
struct PreviewState: Sendable {
    /// Names the site that is served; another one means that a page is out of date.
    var site: String
    /// Whether the last build published anything.
    var isPublished: Bool
    /// Errors of the last build, in their order.
    var errors: [Finding]

    /// For the script in the pages: one line of JSON.
    var json: String {
        var object = JSONObject()
        object.add("site", site)
        object.add("published", isPublished)
        object.add("errors", errors.prefix(Self.most).map(Self.json))
        object.add("more", max(0, errors.count - Self.most))
        return object.text
    }

    /// Errors that a page shows.
    private static let most = 50

    private static func json(_ finding: Finding) -> JSONObject {
        var object = JSONObject()
        object.add("place", finding.location?.shown)
        object.add("message", finding.message)
        object.add("line", finding.location.flatMap { $0.line > 0 ? $0.line : nil })
        object.add("column", finding.location.flatMap { $0.column > 0 ? $0.column : nil })
        object.add("length", finding.length)
        object.add("excerpt", finding.excerpt)
        object.add("suggestion", finding.suggestion)
        return object
    }
}
