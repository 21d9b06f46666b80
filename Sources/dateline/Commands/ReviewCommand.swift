import Accessioning
import ArchiveModel
import ArgumentParser

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Write open questions as a table; take it back with answers.",
        discussion: """
            Writes a CSV with a row for each value that an editor should look at. Open it in a spreadsheet, fill in \
            'answer' and, if you like, 'note', save it as CSV, and take it back with --take. Each answer then stands in \
            <name>.meta.yml beside its seed, and wins over all that is inferred. Seeds are never changed.

            An answer is the right value, 'ok' or a tick where ours is right, or 'unknown' or '?' where nobody knows. Dates \
            are written as 2021-03-12, 2021-03 or 2021. Several authors or regions have a semicolon between them; an \
            author's kind and role stand behind a bar: Jane Roe | hydrologist; Press Office | organisation. A row \
            without an answer changes nothing. The note is kept as the ground of the value.

            With --take, commas, semicolons or tabs may separate the cells, columns may stand in any order, and rows may be \
            missing. If any answer can't be taken, all findings are printed and nothing is written.

            Ends with 0, with 1 when nothing was written, with 2 on wrong usage, and with 3 when some seeds were held back, \
            so that their questions are missing.
            """)

    @OptionGroup var site: SiteOptions

    @Option(
        name: .shortAndLong, help: ArgumentHelp("File for the table (default: standard output).", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a table that is there, with the answers in it.")
    var force = false

    @Option(
        help: ArgumentHelp("Ask for this field alone, such as date or authors; may be given again.", valueName: "field")
    )
    var field: [ReviewedField] = []

    @Option(
        help: ArgumentHelp(
            "Only conflicting, ambiguous, unrecognised, unknown or conjectured values; may be given again.",
            valueName: "kind"))
    var question: [OpenQuestion.Kind] = []

    @Option(help: ArgumentHelp("Take answers from this file.", valueName: "file"))
    var take: String?

    @Option(
        help: ArgumentHelp("Encoding of that file, where it can't be found out.", valueName: "encoding"))
    var encoding: SheetEncoding?

    @Flag(help: "With --take: check the answers, write nothing.")
    var dryRun = false

    mutating func validate() throws {
        if output == "" { throw ValidationError("--output is empty.") }
        if take == "" { throw ValidationError("--take is empty.") }
        if take != nil, output != nil || !field.isEmpty || !question.isEmpty || force {
            throw ValidationError(
                "--take reads a table; --output, --force, --field and --question are for writing one.")
        }
        if take == nil, encoding != nil || dryRun {
            throw ValidationError("--encoding and --dry-run go with --take.")
        }
    }

    func run() async throws {
        let reporter = Reporter(site: site, format: .text, threshold: .warning)
        var site = site
        // A draft's values are asked for too: it is to be published one day.
        site.drafts = true
        let setup = Setup.read(site)
        guard let values = setup.value else { throw reporter.fail(setup.findings) }
        let taken: Outcome<Accession>
        do { taken = try await Build.accession(values, jobs: site.jobs) } catch {
            throw reporter.fail(setup.findings + error.findings)
        }
        if let take { return try takeBack(values.root.resolve(take), values, taken.value, reporter) }
        let asked = OpenQuestions.of(taken.value.articles, authorities: values.authorities).filter(isAsked)
        try write(ReviewSheet.text(asked), values.root, reporter)
        reporter.tell(setup.findings + taken.findings.filter { $0.severity == .error })
        if !taken.value.heldBack.isEmpty { throw ExitStatus.heldBack }
    }

    private func isAsked(_ asked: OpenQuestion) -> Bool {
        (field.isEmpty || field.contains(asked.field)) && (question.isEmpty || question.contains(asked.kind))
    }

    private func write(_ text: String, _ root: Root, _ reporter: Reporter) throws {
        guard let output else { return try StandardStream.output.put(text) }
        let path = root.resolve(output)
        do throws(SystemError) { try SheetFile.write(Array(text.utf8), to: path, force: force) } catch {
            let finding = Finding(
                .error, "review.output", error.reason, at: SourceLocation(path: path),
                suggestion: error.isPresent ? "it may hold answers; --force writes over it" : nil)
            throw reporter.fail([finding])
        }
    }

    private func takeBack(_ path: String, _ setup: Setup, _ accession: Accession, _ reporter: Reporter) throws {
        let bytes: [UInt8]
        do throws(SystemError) { bytes = try FileBytes.read(path) } catch {
            let finding = Finding(
                .error, "file.unreadable", "can't be read: \(error.reason)", at: SourceLocation(path: path))
            throw reporter.fail([finding])
        }
        let sheet = SheetDecoder.decode(bytes, encoding, path: path)
        guard let table = sheet.value else { throw reporter.fail(sheet.findings) }
        let report = AnswerTaking(setup: setup, accession: accession).take(table, path: path, isTrial: dryRun)
        guard let done = report.value else { throw reporter.fail(sheet.findings + report.findings) }
        reporter.tell(sheet.findings + report.findings)
        StandardStream.output.write((dryRun ? "Nothing written: " : "") + done.text)
    }
}

extension ReviewedField: ExpressibleByArgument {}
extension OpenQuestion.Kind: ExpressibleByArgument {}
