import ArgumentParser

/// What every command takes.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder that all other paths start from.", valueName: "folder"))
    var root = "."

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Configuration (default: dateline.yml, if it is there).", valueName: "file"))
    var config: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Folder of seeds (default: seeds).", valueName: "folder"))
    var source: String?

    @Flag(name: [.customShort("D"), .long], help: "Take articles marked as drafts too.")
    var drafts = false

    @Option(name: .shortAndLong, help: ArgumentHelp("Workers (default: one a core).", valueName: "count"))
    var jobs: Int?

    @Flag(help: "No colours; NO_COLOR does the same.")
    var noColor = false

    mutating func validate() throws {
        // An unset variable in a script; it must not come to mean the working folder.
        for (flag, path) in [("--root", root), ("--config", config), ("--source", source)] where path == "" {
            throw ValidationError("\(flag) is empty.")
        }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 256.") }
    }
}
