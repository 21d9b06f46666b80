/// One file that may be an article.
package struct SeedFile: Sendable {
    package let name: FileName

    package init(name: FileName) { self.name = name }

    /// Path below the folder of seeds, as findings and pages print it.
    package var path: String { name.text }

    private static let endings = [".txt", ".md", ".markdown"].map { Array($0.utf8) }
    private static let readMe = Array("readme".utf8)

    /// By its ending, in any case; a README tells people about the folder and is no article.
    static func isSeed(_ name: FileName) -> Bool {
        let file = file(name)
        guard let ending = endings.first(where: { ends(file, with: $0) }) else { return false }
        return file.count > ending.count && !isReadMe(name)
    }

    /// `README`, with one ending or none.
    static func isReadMe(_ name: FileName) -> Bool {
        let file = file(name)
        guard file.count >= readMe.count, matches(file.prefix(readMe.count), readMe) else { return false }
        let rest = file.dropFirst(readMe.count)
        return rest.isEmpty || rest.first == UInt8(ascii: ".") && !rest.dropFirst().contains(UInt8(ascii: "."))
    }

    private static func file(_ name: FileName) -> ArraySlice<UInt8> {
        let start = name.bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        return name.bytes[start...]
    }

    private static func ends(_ file: ArraySlice<UInt8>, with ending: [UInt8]) -> Bool {
        file.count >= ending.count && matches(file.suffix(ending.count), ending)
    }

    /// `small` has no capitals.
    private static func matches(_ bytes: ArraySlice<UInt8>, _ small: [UInt8]) -> Bool {
        zip(bytes, small).allSatisfy { byte, letter in
            byte == letter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == letter
        }
    }
}
