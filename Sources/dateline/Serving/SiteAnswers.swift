import ArchiveModel

/// A request → the file it asks for, or why not.
struct SiteAnswers: Sendable {
    let preview: Preview
    let hosts: HostCheck

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        guard hosts.allows(request.host) else { return .plain(.misdirectedRequest) }
        guard ["GET", "HEAD"].contains(request.method) else {
            return .plain(.methodNotAllowed, [("Allow", "GET, HEAD")])
        }
        guard !request.hasBody else { return .plain(.contentTooLarge) }
        if RequestPath.path(request.target).elementsEqual(ReloadTag.address) {
            let type = MediaType.of(ReloadTag.address)
            return HTTPResponse(status: .ok, fields: [("Content-Type", type)], body: .bytes(ReloadTag.script))
        }
        do throws(HTTPStatus) { return try self.answer(request, at: RequestPath(request.target)) } catch {
            return error == .notFound ? missing(isDeep: true) : .plain(error)
        }
    }

    /// The path below the folder that the site will stand in counts before the path itself.
    private func answer(_ request: HTTPRequest, at path: RequestPath) -> HTTPResponse {
        let paths = [preview.base.flatMap(path.below), path].compactMap { $0 }
        // What isn't there may have gone with the old site, which is removed when the new one has taken its place.
        for _ in 0..<Self.looks {
            guard let files = files() else { break }
            for path in paths {
                if let response = files.response(to: request, at: path) { return response }
            }
            if files.root.identity == SiteRoot(preview.output)?.identity { break }
        }
        return missing(isDeep: path.names.count > 1 || path.isFolder)
    }

    /// Builds that may come while a request is answered.
    private static let looks = 4

    private func missing(isDeep: Bool) -> HTTPResponse {
        files()?.missing(isDeep: isDeep) ?? UnbuiltPage.response(site: preview.state.site)
    }

    /// The site as it is now. The state is taken before it: the other way round a page could miss a change that comes
    /// between the two.
    private func files() -> SiteFiles? {
        let state = preview.state.site
        return SiteRoot(preview.output).map { SiteFiles(root: $0, site: state) }
    }
}
