/// What is served while there is no site: a page that waits for one.
enum UnbuiltPage {
    static func response(site: String) -> HTTPResponse {
        let page = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Not built yet</title><meta name="color-scheme" content="light dark"></head>
            <body><p>The archive isn't built yet. This page shows it when it is.</p></body>
            </html>

            """
        return HTTPResponse(
            status: .unavailable, fields: [("Content-Type", MediaType.page), ("Retry-After", "1")],
            body: .bytes(ReloadTag.insert(into: Array(page.utf8), site: site)))
    }
}
