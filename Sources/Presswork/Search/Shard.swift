import ArchiveModel

/// One file of the index: a script that hands its content to the one function that the site's own script defines. A page
/// opened from a disk may load scripts, and nothing else.
struct Shard {
    private var bytes: [UInt8]
    private let name: String

    /// `name` is the path below `search/`, without its ending: letters, digits, hyphens and slashes.
    init(_ name: String) {
        self.name = name
        bytes = Array("datelineShard(\"\(name)\",".utf8)
    }

    mutating func append(_ write: (inout [UInt8]) -> Void) { write(&bytes) }

    consuming func file() -> OutputFile {
        bytes += ")\n".utf8
        return OutputFile(permalink: Shard.permalink(name), bytes: bytes)
    }

    /// What a file of the index hands to the function; nil for none.
    static func content(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")), bytes.suffix(2) == Array(")\n".utf8) else {
            return nil
        }
        return bytes[(comma + 1)..<(bytes.count - 2)]
    }

    static func path(_ name: String) -> String { "search/\(name).js" }

    static func permalink(_ name: String) -> Permalink { Permalink(path(name)) }
}
