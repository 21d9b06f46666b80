/// Says whether a client's copy is still the file's content (RFC 9110, section 8.8.3). Strong: made of what the file system
/// changes with the content.
struct EntityTag: Equatable {
    /// With its quotation marks.
    let text: String

    /// `site` is the state of the preview, for pages that name it.
    init(_ file: OpenFile, site: String? = nil) {
        let parts = [file.inode, UInt64(file.count), file.seconds, file.nanoseconds].map { String($0, radix: 16) }
        text = "\"" + (parts + [site].compactMap { $0 }).joined(separator: "-") + "\""
    }

    /// Whether an If-None-Match header names it. Weak tags count too: they say no less here.
    func matches(_ header: String?) -> Bool {
        guard let header else { return false }
        let tags = header.split(separator: ",").map(\.trimmed)
        return tags.contains { $0 == "*" || $0 == text || $0 == "W/" + text }
    }

    /// Whether a range may be sent: the client has the rest of this very content, or says nothing.
    func allowsRange(_ ifRange: String?) -> Bool { ifRange.map { $0.trimmed == text } ?? true }
}
