import Accessioning
import ArchiveModel
import ArgumentParser
import Cataloguing

struct ListCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Print the articles in date order.",
        discussion: "With --format jsonl one JSON object a line, whose keys are a contract for scripts.")

    @OptionGroup var site: SiteOptions

    @Option(help: "text or jsonl.")
    var format: Format = .text

    func run() async throws {
        let reporter = Reporter(site: site, format: .text, threshold: .warning)
        let setup = Setup.read(site)
        guard let values = setup.value else { throw reporter.fail(setup.findings) }
        let taken: Outcome<Accession>
        do { taken = try await Build(setup: values, workers: Workers(jobs: site.jobs)).accession() } catch {
            throw reporter.fail(setup.findings + error.findings)
        }
        let catalogue = Cataloguer(
            authorities: values.authorities, language: values.configuration.language
        ).catalogue(taken.value.articles).value
        let listing = ArticleListing(catalogue: catalogue)
        StandardStream.output.write(format == .jsonl ? listing.jsonl : listing.text)
        reporter.tell(setup.findings + taken.findings)
        if taken.findings.contains(where: { $0.severity == .error }) { throw ExitStatus.heldBack }
    }
}
