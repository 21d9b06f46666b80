/// The path that a request names below the site, decoded and free of all that could lead elsewhere.
struct RequestPath: Sendable, Equatable {
    /// Names without slashes, dots at their beginning or control characters; empty for the site's own folder.
    let names: [[UInt8]]
    /// The address ends in a slash: a folder is meant.
    let isFolder: Bool

    /// `target` begins with a slash. Throws the status to answer with: nothing is mended, for what is mended in one place
    /// and not in another is a way in.
    init(_ target: [UInt8]) throws(HTTPStatus) {
        let path = Self.path(target)
        guard path.first == UInt8(ascii: "/") else { throw .badRequest }
        var parts = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        isFolder = parts.last?.isEmpty ?? true
        if isFolder, !parts.isEmpty { parts.removeLast() }
        var names: [[UInt8]] = []
        for part in parts {
            let name = try Self.decoded(part)
            // What begins with a dot is hidden: the list of files, a repository, `.` and `..`.
            guard let first = name.first, first != UInt8(ascii: "."), name.count <= 255,
                !name.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 < 0x20 || $0 == 0x7F }
                )
            else { throw .notFound }
            names.append(name)
        }
        self.names = names
    }

    private init(names: [[UInt8]], isFolder: Bool) {
        self.names = names
        self.isFolder = isFolder
    }

    /// The path within the folder that `prefix` names; nil when it stands elsewhere.
    func below(_ prefix: RequestPath) -> RequestPath? {
        guard names.starts(with: prefix.names) else { return nil }
        return RequestPath(names: Array(names.dropFirst(prefix.names.count)), isFolder: isFolder)
    }

    /// Without the question behind it.
    static func path(_ target: [UInt8]) -> ArraySlice<UInt8> { target.prefix { $0 != UInt8(ascii: "?") } }

    /// Percent codes become bytes. A zero, a broken code or a fragment is no address.
    private static func decoded(_ part: ArraySlice<UInt8>) throws(HTTPStatus) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                if byte == UInt8(ascii: "#") || byte == 0 { throw .badRequest }
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hex), let low = rest.popFirst().flatMap(hex), high + low > 0
            else { throw .badRequest }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
