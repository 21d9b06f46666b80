/// One file that may be an article.
package struct SeedFile: Sendable {
    package let name: FileName

    package init(name: FileName) { self.name = name }

    /// Path below the folder of seeds, as findings and pages print it.
    package var path: String { name.text }

    private static let endings = [".txt", ".md", ".markdown"]

    /// By its ending, in any case; a README tells people about the folder and is no article.
    static func isSeed(_ name: FileName) -> Bool {
        let file = self.file(name)
        guard let ending = endings.first(where: file.hasSuffix) else { return false }
        return file.utf8.count > ending.utf8.count && !isReadMe(name)
    }

    /// `README`, with one ending or none.
    static func isReadMe(_ name: FileName) -> Bool {
        let parts = file(name).split(separator: ".", omittingEmptySubsequences: false)
        return parts.first == "readme" && parts.count <= 2
    }

    private static func file(_ name: FileName) -> String { (name.text.split(separator: "/").last ?? "").lowercased() }
}
