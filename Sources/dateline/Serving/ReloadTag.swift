import Embedded

/// The script that loads a page again when the site has changed. It is put into pages as they are served, so that what is
/// published stays as it was built.
enum ReloadTag {
    /// No page is called so: what begins with a dot is never published.
    static let address = Array("/.dateline/reload.js".utf8)

    static var script: [UInt8] {
        let file = embedded_reload_script()
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }

    /// The page with the script before its `</body>`, or at its end. `site` is the state that it was served in.
    static func insert(into page: [UInt8], site: String) -> [UInt8] {
        let tag = Array("<script src=\"/.dateline/reload.js\" data-site=\"\(site)\" async></script>\n".utf8)
        let place = end(of: page) ?? page.endIndex
        return page[..<place] + tag + page[place...]
    }

    /// With the host's root as what relative links start from: an error page is served at any depth.
    static func rooted(_ page: [UInt8]) -> [UInt8] {
        let head = Array("<head>".utf8)
        guard let place = page.firstRange(of: head)?.upperBound else { return page }
        return page[..<place] + Array("<base href=\"/\">".utf8) + page[place...]
    }

    /// Where the last `</body>` begins.
    private static func end(of page: [UInt8]) -> Int? {
        let tag = Array("</body>".utf8)
        guard page.count >= tag.count else { return nil }
        return (0...(page.count - tag.count)).last {
            page[$0] == tag[0] && page[$0..<($0 + tag.count)].elementsEqual(tag)
        }
    }
}
