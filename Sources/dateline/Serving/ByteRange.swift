/// Part of a file, as the Range header asks for it (RFC 9110, section 14).
enum ByteRange: Equatable {
    /// No range, one in a unit or form that nobody knows, or several: all is sent.
    case whole
    case part(Range<Int>)
    /// It begins behind the end.
    case unsatisfiable

    /// `count` is the file's length in bytes.
    init(_ header: String?, count: Int) {
        guard let header, header.lowercased().hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let parts = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            self = .whole
            return
        }
        let first = parts[0].trimmed
        let last = parts[1].trimmed
        switch (Self.number(first), Self.number(last)) {
        case (nil, let tail?) where first.isEmpty:
            self = tail == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - tail)..<count)
        case (let start?, nil) where last.isEmpty:
            self = start < count ? .part(start..<count) : .unsatisfiable
        case (let start?, let end?) where start <= end:
            self = start < count ? .part(start..<(min(end, count - 1) + 1)) : .unsatisfiable
        default: self = .whole
        }
    }

    /// Digits alone; nil too when they are more than a number holds.
    private static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
    }
}
