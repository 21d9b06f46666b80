import Accessioning
import ArchiveModel
import ArgumentParser
import CSystem
import Glibc

/// The tool: one subcommand a file, in `Commands`.
@main
struct Dateline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dateline",
        abstract: "Turns a folder of captured articles into a browsable archive.",
        version: Version.current,
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, ExplainCommand.self, ListCommand.self,
            ReviewCommand.self,
        ])

    /// Usage errors end with 2, as grep and its kin do; ArgumentParser would take 64.
    static func main() async {
        if CommandLine.arguments.dropFirst().first == ParserWorker.word {
            exit(withError: ExitCode(ParserWorker.run()))
        }
        system_heap_grows_in_large_steps()
        StandardStream.holdPlaces()
        do {
            try checkSpelling()
            if let word = CommandLine.arguments.dropFirst().first { try checkName(word) }
            var command = try parsed()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let status as ExitStatus {
            exit(withError: status.code)
        } catch {
            if exitCode(for: error) == .validationFailure {
                // It repeats words that a shell may have made of the names of captured files.
                StandardStream.error.write(TerminalText.safeLines(fullMessage(for: error)) + "\n")
                exit(withError: ExitCode(2))
            }
            exit(withError: error)
        }
    }

    /// ArgumentParser makes all commands ready before it looks at the words, in as much time as it takes to read a hundred
    /// articles back. Where the first word names a command, that one is asked alone; what it refuses is told as the whole
    /// of them tells it, and so is its help.
    private static func parsed() throws -> any ParsableCommand {
        let words = CommandLine.arguments.dropFirst()
        for command in configuration.subcommands where command.configuration.commandName == words.first {
            if let parsed = try? command.parseAsRoot(Array(words.dropFirst())), type(of: parsed) == command {
                return parsed
            }
        }
        return try parseAsRoot()
    }

    /// Swift reads what is not UTF-8 as something else: a folder of that name would be passed over, or another one made.
    private static func checkSpelling() throws {
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let word = CommandLine.unsafeArgv[index], String(validatingCString: word) == nil else { continue }
            let shown = FileName(Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))).text
            throw ValidationError("'\(shown)' is not UTF-8; rename what it names.")
        }
    }

    /// ArgumentParser would call a misspelt command an unexpected argument.
    private static func checkName(_ word: String) throws {
        // No key path: one into a metatype brings the compiler of Swift 6.3.1 down.
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        if word.hasPrefix("-") || word == "help" || names.contains(word) { return }
        let nearest = NearestWord.of(word, among: names).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("No command is called '\(TerminalText.safe(word))'\(nearest)")
    }
}
