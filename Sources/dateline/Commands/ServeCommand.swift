import ArchiveModel
import ArgumentParser

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Build the site, show it in a browser, and build again at each change.",
        discussion: """
            Serves the site to this machine alone. Whatever it is made of is watched: seeds, templates, configuration, \
            authorities. After a change the site is built again and the pages that are open are loaded again. Errors are \
            shown over the page, and the last good site stays. What is published holds nothing of all this. With --drafts \
            the site goes into .dateline/drafts, so that no draft is published; --output names another place.

            Ends with 0 on Ctrl-C, with 1 when it can't begin, and with 2 on wrong usage.
            """)

    @OptionGroup var site: SiteOptions

    @OptionGroup var options: BuildOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Port (default: \(ListeningAddress.usualPort), or the next free one).", valueName: "number"))
    var port: UInt16?

    @Option(help: ArgumentHelp("Address to listen on; 0.0.0.0 lets other machines read too.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(help: "Open the site in a browser.")
    var open = false

    mutating func validate() throws {
        guard ListeningAddress(host: host, port: 0) != nil else {
            throw ValidationError("--host is an address such as 127.0.0.1 or ::1, not '\(TerminalText.safe(host))'.")
        }
    }

    func run() async throws {
        let reporter = options.reporter(site)
        do throws(BuildFailure) {
            let watch = try BuildFailure.wrapping("serve.watch") { () throws(SystemError) in try SourceWatch() }
            let (socket, address) = try PortChoice.listen(host: host, wanted: port)
            await PreviewRun(site: site, options: options, watch: watch).run(socket, address, opensBrowser: open)
            throw BuildFailure([Finding(.error, "serve.threads", "the system has no thread left for the preview")])
        } catch { throw reporter.fail(error.findings) }
    }
}
