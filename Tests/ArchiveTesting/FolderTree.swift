import Foundation

/// The files below a folder with their bytes; links are told by where they lead.
package struct FolderTree: Equatable, Sendable {
    /// By path below the folder.
    package private(set) var files: [String: [UInt8]] = [:]

    package init(_ folder: String) throws {
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let path = folder + "/" + name
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
                files[name] = Array("-> \(target)".utf8)
                continue
            }
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            }
        }
    }

    package var names: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    package func text(_ name: String) -> String? { files[name].map { String(decoding: $0, as: UTF8.self) } }

    /// Without files whose path begins with any of `prefixes`.
    package func without(_ prefixes: String...) -> FolderTree {
        var tree = self
        tree.files = files.filter { file in !prefixes.contains { file.key.hasPrefix($0) } }
        return tree
    }

    /// Where this tree first differs from the expected one, for people; nil where it doesn't.
    package func difference(from expected: FolderTree) -> String? {
        var told: [String] = []
        for name in Set(names + expected.names).sorted() where files[name] != expected.files[name] {
            switch (text(name), expected.text(name)) {
            case (let made?, let wanted?): told.append(name + "\n" + TextDifference.first(made, wanted))
            case (nil, _): told.append("\(name): missing")
            case (_, nil): told.append("\(name): not expected")
            }
        }
        if told.isEmpty { return nil }
        let rest = told.count > 5 ? "\n… and \(told.count - 5) more" : ""
        return told.prefix(5).joined(separator: "\n") + rest
    }
}
