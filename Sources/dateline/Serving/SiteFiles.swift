/// The files of one site, as answers. All that an answer takes is of the same build.
struct SiteFiles {
    let root: SiteRoot
    /// The state that pages are told they were served in.
    let site: String

    /// Nil when there is no such file.
    func response(to request: HTTPRequest, at path: RequestPath) -> HTTPResponse? {
        switch root.place(path.names) {
        case .file(let file):
            return path.isFolder ? nil : response(to: request, file, MediaType.of(path.names.last ?? []))
        case .folder:
            guard case .file(let file) = root.place(path.names + [Array("index.html".utf8)]) else { return nil }
            return path.isFolder ? response(to: request, file, MediaType.page) : redirect(request.target)
        case nil: return nil
        }
    }

    /// The site's own page for what isn't there. `isDeep` when it stands in for a page below a folder.
    func missing(isDeep: Bool) -> HTTPResponse {
        guard case .file(let file) = root.place([Array("404.html".utf8)]), let bytes = file.all() else {
            return .plain(.notFound)
        }
        let page = ReloadTag.insert(into: isDeep ? ReloadTag.rooted(bytes) : bytes, site: site)
        return HTTPResponse(status: .notFound, fields: [("Content-Type", MediaType.page)], body: .bytes(page))
    }

    private func response(to request: HTTPRequest, _ file: OpenFile, _ type: String) -> HTTPResponse? {
        let isPage = type == MediaType.page
        let tag = EntityTag(file, site: isPage ? site : nil)
        if tag.matches(request.field("if-none-match")) {
            return HTTPResponse(status: .notModified, fields: [("ETag", tag.text)])
        }
        var body = HTTPResponse.Body.file(file, 0..<file.count)
        if isPage {
            guard let bytes = file.all() else { return nil }
            body = .bytes(ReloadTag.insert(into: bytes, site: site))
        }
        let fields = [("Content-Type", type), ("ETag", tag.text), ("Accept-Ranges", "bytes")]
        let wanted = tag.allowsRange(request.field("if-range")) ? request.field("range") : nil
        switch ByteRange(wanted, count: body.count) {
        case .whole: return HTTPResponse(status: .ok, fields: fields, body: body)
        case .part(let range):
            let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)"
            return HTTPResponse(
                status: .partialContent, fields: fields + [("Content-Range", place)], body: body.part(range))
        case .unsatisfiable: return .plain(.rangeNotSatisfiable, [("Content-Range", "bytes */\(body.count)")])
        }
    }

    /// To the same address with a slash, so that the page's relative links hold.
    private func redirect(_ target: [UInt8]) -> HTTPResponse {
        let path = RequestPath.path(target)
        let address = path + [UInt8(ascii: "/")] + target[path.endIndex...]
        // Bytes that no address has would end the header or mean something else in it.
        guard address.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return missing(isDeep: true) }
        return .plain(.movedPermanently, [("Location", String(decoding: address, as: UTF8.self))])
    }
}

extension HTTPResponse.Body {
    /// `range` stands within it.
    fileprivate func part(_ range: Range<Int>) -> HTTPResponse.Body {
        switch self {
        case .bytes(let bytes): .bytes(Array(bytes[range.clamped(to: bytes.indices)]))
        case .file(let file, _): .file(file, range)
        }
    }
}
