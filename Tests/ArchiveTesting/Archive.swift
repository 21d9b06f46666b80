import Foundation

/// An archive in a temporary folder of its own, which goes when the value goes.
///
///     let archive = try Archive().seed("wells.txt", "The Wells\n\nBy Jane Roe\n").file("dateline.yml", "title: Wells")
///     let run = try archive.run("build")
///     #expect(run.exitCode == 0)
package final class Archive {
    package let path: String

    package init() throws {
        path = FileManager.default.temporaryDirectory.path + "/dateline-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // A test may have taken the right to look into its folders away.
        _ = try? ToolProcess.run("/bin/chmod", ["-R", "u+rwX", path], in: "/", environment: [:])
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes `seeds/<name>`.
    @discardableResult package func seed(_ name: String, _ text: String) throws -> Archive {
        try file("seeds/" + name, text)
    }

    /// Writes `templates/<name>.mustache`.
    @discardableResult package func template(_ name: String, _ text: String) throws -> Archive {
        try file("templates/\(name).mustache", text)
    }

    /// Writes a file below the root, with the folders it needs.
    @discardableResult package func file(_ name: String, _ text: String) throws -> Archive {
        try file(name, bytes: Array(text.utf8))
    }

    @discardableResult package func file(_ name: String, bytes: [UInt8]) throws -> Archive {
        try folder(String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)]))
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
        return self
    }

    @discardableResult package func folder(_ name: String) throws -> Archive {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
        return self
    }

    @discardableResult package func link(_ name: String, to target: String) throws -> Archive {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
        return self
    }

    @discardableResult package func remove(_ name: String) throws -> Archive {
        try FileManager.default.removeItem(atPath: path + "/" + name)
        return self
    }

    /// Copies what is in a folder; what isn't there is left out.
    @discardableResult package func copy(_ names: [String], from folder: String) throws -> Archive {
        for name in names where FileManager.default.fileExists(atPath: folder + "/" + name) {
            try FileManager.default.copyItem(atPath: folder + "/" + name, toPath: path + "/" + name)
        }
        return self
    }

    /// Runs the built tool in the archive's root. `through` is a command that runs it with other rights or settings.
    package func run(
        _ command: String, _ flags: String..., arguments: [String] = [], environment: [String: String] = [:],
        through: [String] = []
    ) throws -> Run {
        let words = through + [Repository.tool, command] + flags + arguments
        return try ToolProcess.run("/usr/bin/env", words, in: path, environment: environment)
    }

    /// All files below a folder of the archive.
    package func tree(_ folder: String = "output") throws -> FolderTree { try FolderTree(path + "/" + folder) }

    package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    package func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }
}
