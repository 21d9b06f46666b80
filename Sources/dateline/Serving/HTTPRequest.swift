/// The head of a request, as RFC 9112 writes it.
struct HTTPRequest: Sendable, Equatable {
    let method: String
    /// As it was sent, without what an absolute address has before its path.
    let target: [UInt8]
    /// The Host header or the host of an absolute address.
    let host: String
    /// Whether the client may send another request on the same connection.
    let keepsAlive: Bool
    /// A body follows.
    let hasBody: Bool
    private let fields: [String: String]

    /// A header by its name in lower case; several of one name are joined by commas.
    func field(_ name: String) -> String? { fields[name] }

    /// `head` is all up to the empty line. Throws the status to answer with.
    init(_ head: ArraySlice<UInt8>) throws(HTTPStatus) {
        // A line feed alone, a carriage return alone or a zero is how two readers come to see two different requests.
        var lines = try Self.lines(head)
        guard !lines.isEmpty else { throw .badRequest }
        let words = lines.removeFirst().split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(Self.isToken) else { throw .badRequest }
        let version = String(decoding: words[2], as: UTF8.self)
        guard version.hasPrefix("HTTP/"), version.utf8.count == 8 else { throw .badRequest }
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .versionNotSupported }
        let fields = try Self.fields(lines)
        method = String(decoding: words[0], as: UTF8.self)
        (target, host) = try Self.address(words[1], fields["host"])
        hasBody = fields["transfer-encoding"] != nil || fields["content-length"].map { $0 != "0" } ?? false
        let wishes = (fields["connection"] ?? "").lowercased().split(separator: ",").map { $0.trimmed }
        keepsAlive = !hasBody && (version == "HTTP/1.1" ? !wishes.contains("close") : wishes.contains("keep-alive"))
        self.fields = fields
    }

    private static func lines(_ head: ArraySlice<UInt8>) throws(HTTPStatus) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = head.startIndex
        for index in head.indices where head[index] < 0x20 {
            switch head[index] {
            case 0x0A where index > start && head[index - 1] == 0x0D:
                lines.append(head[start..<(index - 1)])
                start = index + 1
            case 0x0D where index + 1 < head.endIndex && head[index + 1] == 0x0A: break
            case 0x09: break
            default: throw .badRequest
            }
        }
        guard start == head.endIndex else { throw .badRequest }
        return lines
    }

    private static func fields(_ lines: [ArraySlice<UInt8>]) throws(HTTPStatus) -> [String: String] {
        var fields: [String: String] = [:]
        for line in lines where !line.isEmpty {
            // A name has no space behind it, and a line that begins with one would go on with the line above.
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy(isToken)
            else { throw .badRequest }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
            if let earlier = fields[name] {
                if name == "host" || name == "content-length" { throw .badRequest }
                fields[name] = earlier + ", " + value
            } else {
                fields[name] = value
            }
        }
        return fields
    }

    /// `/path`, or `http://host/path`, whose host counts more than the header's.
    private static func address(
        _ target: ArraySlice<UInt8>, _ header: String?
    ) throws(HTTPStatus) -> (target: [UInt8], host: String) {
        guard let header else { throw .badRequest }
        if target.first == UInt8(ascii: "/") { return (Array(target), header) }
        let scheme = Array("http://".utf8)
        guard target.starts(with: scheme) else { throw .badRequest }
        let rest = target.dropFirst(scheme.count)
        let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        let path = slash == rest.endIndex ? [UInt8(ascii: "/")] : Array(rest[slash...])
        return (path, String(decoding: rest[..<slash], as: UTF8.self))
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

extension StringProtocol {
    /// Without the spaces and tabs at both ends.
    var trimmed: String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        var rest = self[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
