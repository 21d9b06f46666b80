/// What is sent back.
struct HTTPResponse {
    enum Body {
        case bytes([UInt8])
        /// `range` of an open file.
        case file(OpenFile, Range<Int>)

        var count: Int {
            switch self {
            case .bytes(let bytes): bytes.count
            case .file(_, let range): range.count
            }
        }
    }

    let status: HTTPStatus
    /// Names and values, in the order they are sent in; what every answer has comes by itself.
    var fields: [(name: String, value: String)] = []
    var body: Body = .bytes([])

    /// A status and its words, for requests that ask for no page.
    static func plain(_ status: HTTPStatus, _ fields: [(name: String, value: String)] = []) -> HTTPResponse {
        let text = "\(status.rawValue) \(status.words)\n"
        return HTTPResponse(
            status: status, fields: [("Content-Type", "text/plain; charset=utf-8")] + fields,
            body: .bytes(Array(text.utf8)))
    }

    /// Up to and with the empty line. `now` is seconds since 1970.
    func head(keepsAlive: Bool, now: Int) -> [UInt8] {
        var text = "HTTP/1.1 \(status.rawValue) \(status.words)\r\nDate: \(HTTPDate.text(now))\r\n"
        for field in fields { text += "\(field.name): \(field.value)\r\n" }
        // A copy may be kept; it is asked about each time. No other site may read this one through a reader's browser.
        text += "Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n"
        text += "Cross-Origin-Resource-Policy: same-origin\r\n"
        if status != .notModified { text += "Content-Length: \(body.count)\r\n" }
        text += keepsAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n"
        return Array(text.utf8)
    }
}
