import ArgumentParser

/// The tool: one subcommand a file, in `Commands`.
@main
struct Dateline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Turns a folder of captured articles into a browsable archive.",
        version: Version.current,
        subcommands: [BuildCommand.self, CheckCommand.self, ExplainCommand.self, ListCommand.self])

    /// Usage errors end with 2, as grep and its kin do; ArgumentParser would take 64.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let status as ExitStatus {
            exit(withError: status.code)
        } catch {
            if exitCode(for: error) == .validationFailure {
                StandardStream.error.write(fullMessage(for: error) + "\n")
                exit(withError: ExitCode(2))
            }
            exit(withError: error)
        }
    }
}
