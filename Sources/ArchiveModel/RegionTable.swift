import Embedded

/// An embedded table of tab-separated cells, after its header line.
package enum RegionTable {
    /// The table's bytes as they lie in the program, which they live as long as; empty where there is no such table.
    package static func bytes(of name: String) -> UnsafeBufferPointer<UInt8> {
        guard let file = embedded_table(name) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
    }

    /// The header's cells, then every row's; a row may be shorter than the header.
    package static func rows(of name: String) -> [[String]] {
        bytes(of: name).split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
