import Foundation

/// Runs programs to their end, with nothing of the caller's environment but the search path.
enum ToolProcess {
    /// Seconds until a program that goes on is stopped.
    private static let deadline = 60.0

    static func run(
        _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
    ) throws -> Run {
        let output = try Capture()
        let errors = try Capture()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.handle
        process.standardError = errors.handle
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let isOverdue = ended.wait(timeout: .now() + deadline) == .timedOut
        if isOverdue {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
        }
        let status = process.terminationStatus
        return Run(
            exitCode: process.terminationReason == .exit ? status : 128 + status, output: try output.text(),
            errors: try errors.text(), isOverdue: isOverdue)
    }

    /// A file that takes what a program prints: a pipe that nobody reads would stop it.
    private final class Capture {
        let handle: FileHandle
        private let path: String

        init() throws {
            path = FileManager.default.temporaryDirectory.path + "/dateline-capture-" + UUID().uuidString
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func text() throws -> String {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        }
    }
}
