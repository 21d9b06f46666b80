import Foundation

/// Places that tests need.
package enum Repository {
    /// The package's root.
    package static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The tool, which stands beside the bundle of tests.
    package static let tool: String = {
        let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent().path + "/dateline"
    }()

    package static let fixtures = root + "/Tests/DatelineTests/Fixtures"

    /// Material that isn't part of the package: `DATELINE_SHARED`, or `shared` beside the root; nil where it is not.
    package static let shared: String? = {
        let named = ProcessInfo.processInfo.environment["DATELINE_SHARED"]
        let path = named ?? URL(fileURLWithPath: root).deletingLastPathComponent().path + "/shared"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    /// Whether `script(1)`, which runs a program on a terminal, is there and gets one: some containers have none.
    package static let hasTerminal =
        (try? ToolProcess.run("/usr/bin/script", ["-qec", "true", "/dev/null"], in: "/", environment: [:]))?.exitCode
        == 0

    package static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
