import Foundation

/// The tool at work in an archive until it is told to end; it is killed with the value.
package final class RunningTool {
    private let process = Process()
    private let path: String
    private let ended = DispatchSemaphore(value: 0)

    package init(_ arguments: [String], in folder: String) throws {
        path = FileManager.default.temporaryDirectory.path + "/dateline-running-" + UUID().uuidString
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        process.executableURL = URL(fileURLWithPath: Repository.tool)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// What it has printed so far, on both streams.
    package var printed: String {
        (try? Data(contentsOf: URL(fileURLWithPath: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// All that it has printed when a text is among it; nil when that doesn't come within a minute.
    package func wait(for text: String, times: Int = 1) async -> String? {
        for _ in 0..<1200 {
            let printed = printed
            if printed.components(separatedBy: text).count > times { return printed }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return nil
    }

    /// Sends a signal and gives the status that the tool ended with; nil when it hasn't after half a minute.
    package func end(with signal: Int32) -> Int32? {
        kill(process.processIdentifier, signal)
        guard ended.wait(timeout: .now() + 30) == .success, process.terminationReason == .exit else { return nil }
        return process.terminationStatus
    }
}
