import Accessioning
import ArgumentParser

/// What the commands take that build a site.
struct BuildOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("Folder for the site (default: output).", valueName: "folder"))
    var output: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Address the site is served at, for feeds and the sitemap.", valueName: "address"))
    var baseUrl: String?

    @Flag(help: "Publish nothing if there is any error or warning.")
    var strict = false

    @Flag(help: "Add the site to a folder that holds other files already.")
    var force = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Print notes too, and what each stage took.")
    var verbose = false

    @Option(help: "How findings are printed: text, json or github.")
    var format: FindingFormat = .text

    mutating func validate() throws {
        if output == "" { throw ValidationError("--output is empty.") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose ask for opposite things.") }
        if let baseUrl, BaseURL.normalized(baseUrl) == nil {
            throw ValidationError("--base-url is an http or https address, not '\(TerminalText.safe(baseUrl))'.")
        }
    }

    /// Tells what was asked for, on standard error.
    func reporter(_ site: SiteOptions) -> Reporter {
        Reporter(site: site, format: format, threshold: quiet ? .error : verbose ? .note : .warning)
    }
}
