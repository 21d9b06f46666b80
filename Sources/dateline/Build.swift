import Accessioning
import ArchiveModel
import Cataloguing
import Presswork

/// Seeds → site: the six hops, in their order.
struct Build: Sendable {
    let setup: Setup
    let workers: Workers
    /// What an earlier build of this process left; nil for the first one.
    private let standing: StandingMatter?
    private let parsers: ParserPool

    init(setup: Setup, workers: Workers, standing: StandingMatter? = nil) {
        self.setup = setup
        self.workers = workers
        self.standing = standing
        // One that could start no process may start some now.
        parsers = standing.flatMap { $0.parsers.findings.isEmpty ? $0.parsers : nil } ?? ParserPool()
    }

    /// What a build did.
    struct Report: Sendable {
        let counts: AccessionCounts
        let fileCount: Int
        /// Files that the old site did not have byte for byte.
        let writtenCount: Int
        let findings: [Finding]
        /// Nil where nothing had to be done.
        var aftermath: Aftermath?
    }

    /// Throws when nothing was published; then the old site stands as it was.
    func run(force: Bool, isStrict: Bool) async throws(BuildFailure) -> Report {
        async let cached = BuildCache.open(root: setup.root.path, output: outputPath, standing: standing?.cache)
        let preparation = try await prepare()
        let cache = await cached
        let opened = try open(force)
        var output = opened
        workers.progress?.claimStaging()
        do {
            if let report = await unchanged(preparation, output, cache.value),
                !isRefused(report.findings, isStrict: isStrict)
            {
                output.abandon()
                return report
            }
            async let ready: Void? = cache.value?.prepare()
            let accession = try await accession(preparation.inputs, cache.value)
            // Beside the catalogue, which keeps one core at work.
            async let old = opened.surveyed(keepsPages(preparation, cache.value) ? cache.value : nil, workers)
            async let mayReuse = opened.mayReuse(cache.value)
            let proof = try await proof(preparation, accession, cache.value)
            async let folders = proof.folders
            await ready
            try refuse(cache.findings + proof.findings, isStrict: isStrict)
            output = await output.taking(from: old).reusing(cache.value, mayReuse: mayReuse)
            let filled = try await fill(output, await folders, with: proof, cache.value)
            let lasting = proof.findings + named(filled.findings)
            try refuse(cache.findings + lasting, isStrict: isStrict)
            workers.progress?.begin(.publish)
            let known = NewKnowledge(setup: setup, preparation: preparation, proof: proof, filled: filled)
            async let draft = cache.value.map { known.draft(findings: lasting, $0) }
            let published = try await publish(filled, to: output, cache.value)
            return await Report(
                counts: proof.accession.counts, fileCount: filled.files.count,
                writtenCount: filled.files.count { !$0.isKept },
                findings: cache.findings + lasting + parsers.findings,
                aftermath: Aftermath(known, draft, published, cache.value, parsers))
        } catch {
            output.abandon()
            throw error
        }
    }

    /// What a build leaves standing, of a site that is up to date; nil where it isn't.
    func matter() async -> StandingMatter? {
        guard let cache = BuildCache.open(root: setup.root.path, output: outputPath).value else { return nil }
        guard let preparation = try? await prepare(), let inputs = cache.known.inputs,
            preparation.fingerprint(setup) == inputs, let proof = try? await proof(preparation, cache),
            let held = try? cache.holding(proof.accession.known.seeds)
        else {
            cache.rest()
            return nil
        }
        return StandingMatter(cache: held, parsers: parsers, setup: setup, preparation: preparation, proof: proof)
    }

    /// All findings of a build and what it would press, without writing anything.
    func check() async throws(BuildFailure) -> Outcome<Proof> {
        let proof = try await proof(try await prepare(), nil)
        let pages = proof.press.plan.pages
        workers.progress?.begin(.press, of: pages.count)
        let pressed = await workers.map(pages.count, waits: true) { index in
            let pressed = proof.press(pages[index])
            return (findings: pressed.findings, images: pressed.value.images)
        }
        let shown = Set(pressed.flatMap(\.images))
        let names = AuthorityFindings.of(proof.catalogue, authorities: setup.authorities)
        return Outcome(
            proof,
            proof.findings + named(names + pressed.flatMap(\.findings) + proof.images.unused(shown)) + parsers.findings)
    }

    /// Hops one and two alone; of all seeds, or of the one whose path is `wanted`. Throws when there is no seed at all.
    func accession(of wanted: String? = nil) async throws(BuildFailure) -> Outcome<Accession> {
        try await accession(try await seedInputs(), nil, wanted)
    }

    private func accession(
        _ inputs: SeedInputs, _ cache: BuildCache?, _ wanted: String? = nil
    ) async throws(BuildFailure) -> Outcome<Accession> {
        let taken = await Accession.take(setup, inputs, workers, cache: cache, wanted: wanted)
        guard taken.value.seedCount == 0 else { return taken }
        let finding = Finding(
            .error, "seeds.none", "no seeds here", at: SourceLocation(path: seedFolder),
            suggestion: "put .txt, .md or .markdown files into it")
        throw BuildFailure(taken.findings + [finding])
    }

    private func seedInputs() async throws(BuildFailure) -> SeedInputs {
        do { return try await SeedInputs.take(seedFolder, workers) } catch {
            guard error.isMissing, error.path == seedFolder else { throw BuildFailure(error, "file.system") }
            let finding = Finding(
                .error, "seeds.missing", "no such folder", at: SourceLocation(path: seedFolder),
                suggestion: "put .txt, .md or .markdown files into it, or name another folder with --source")
            throw BuildFailure([finding])
        }
    }

    /// All but the seeds themselves.
    private func prepare() async throws(BuildFailure) -> Preparation {
        let templates = TemplateFolder.read(
            setup.root.resolve(setup.configuration.templates), setup.configuration.language,
            standing: standing?.preparation.folder)
        guard let folder = templates.value else { throw BuildFailure(templates.findings) }
        return Preparation(setup, try await seedInputs(), Outcome(folder, templates.findings))
    }

    private func open(_ force: Bool) throws(BuildFailure) -> OutputFolder {
        try BuildFailure.wrapping("output.refused") { () throws(SystemError) in
            try OutputOverlap.refuse(outputPath, seedFolder, setup.root.resolve(setup.configuration.templates))
            return try OutputFolder(outputPath, force: force)
        }
    }

    /// What the last build told, where nothing it was made from has changed since, nor anything that it made.
    private func unchanged(_ preparation: Preparation, _ output: OutputFolder, _ cache: BuildCache?) async -> Report? {
        guard let known = cache?.known, let inputs = known.inputs, preparation.fingerprint(setup) == inputs,
            await output.isIntact(known.files, workers)
        else { return nil }
        return Report(
            counts: known.counts, fileCount: known.siteFileCount, writtenCount: 0, findings: known.findings)
    }

    /// Whether most files may be the old site's: nothing has changed that goes into every page.
    private func keepsPages(_ preparation: Preparation, _ cache: BuildCache?) -> Bool {
        preparation.site != nil && cache?.known.catalogue?.site == preparation.site
    }

    /// All that can be known before a page is pressed.
    private func proof(_ preparation: Preparation, _ cache: BuildCache?) async throws(BuildFailure) -> Proof {
        try await proof(preparation, try await accession(preparation.inputs, cache), cache)
    }

    private func proof(
        _ preparation: Preparation, _ accession: Outcome<Accession>, _ cache: BuildCache?
    ) async throws(BuildFailure) -> Proof {
        try refuseEmpty(accession)
        workers.progress?.begin(.catalogue)
        let key = accession.value.known.catalogueKey(setup)
        let kept = standing?.catalogue(accession.value.articles, setup)
        let recalled = kept == nil ? cache?.catalogue(key, of: accession.value.articles) : nil
        let catalogue: Outcome<Catalogue>
        if let known = kept ?? recalled?.catalogue {
            catalogue = known
        } else {
            catalogue = await self.catalogue(accession.value.articles)
        }
        let numbers = recalled?.numbers ?? catalogue.value.numbers(of: accession.value.articles)
        let last = kept == nil ? nil : standing?.proof(of: preparation)
        let folder = preparation.folder
        let press = Press(
            catalogue.value, setup.configuration, folder.words, folder.templates, logo: preparation.logo?.site,
            images: accession.value.images, parsing: parsers.parsing, standing: last?.press)
        let keys = accession.value.known.keys(
            press, numbers, site: preparation.site,
            stamps: cache === standing?.cache && last != nil
                ? last?.keys?.stamps : recalled.flatMap { $0.site == preparation.site ? $0.stamps : nil })
        let texts = ArticleTexts(
            reader: accession.value.reader, catalogue: catalogue.value, fileNames: accession.value.fileNames)
        return Proof(
            accession: accession.value, catalogue: catalogue.value, numbers: numbers, catalogueKey: key,
            catalogueFindings: catalogue.findings, press: press,
            keys: cache == nil ? nil : keys, texts: texts,
            grounds: ArticleGrounds(
                catalogue: catalogue.value, accession: accession.value, numbers: numbers, cache: cache),
            assets: folder.assets(with: preparation.logo?.file, besides: press.plan),
            images: ImageCopies(inputs: preparation.inputs, images: accession.value.images),
            findings: preparation.findings + accession.findings + named(catalogue.findings + press.findings))
    }

    private func catalogue(_ articles: [Article]) async -> Outcome<Catalogue> {
        await Cataloguer(authorities: setup.authorities, language: setup.configuration.language).catalogue(articles)
    }

    /// A site without an article would take the place of one that has some.
    private func refuseEmpty(_ accession: Outcome<Accession>) throws(BuildFailure) {
        guard accession.value.articles.isEmpty else { return }
        let isDraft = accession.value.heldBack.isEmpty
        let finding = Finding(
            .error, "seeds.none-published",
            isDraft ? "every seed is a draft" : "every seed is held back", at: SourceLocation(path: seedFolder),
            suggestion: isDraft ? "--drafts takes them too" : nil)
        throw BuildFailure(accession.findings + [finding])
    }

    private func fill(
        _ output: OutputFolder, _ folders: [String], with proof: Proof, _ cache: BuildCache?
    ) async throws(BuildFailure) -> FilledSite {
        let filling = SiteFilling(
            proof: proof, folders: folders, output: output, workers: workers, cache: cache,
            hasSearch: setup.configuration.hasSearch)
        do { return try await filling.fill() } catch { throw BuildFailure(error, "file.system") }
    }

    private func publish(
        _ filled: FilledSite, to output: OutputFolder, _ cache: BuildCache?
    ) async throws(BuildFailure) -> PublishedSite {
        do { return try await output.publish(filled.files, cache, workers) } catch {
            throw BuildFailure(error, "file.system")
        }
    }

    private var outputPath: String { setup.root.resolve(setup.configuration.output) }
    private var seedFolder: String { setup.root.resolve(setup.configuration.source) }

    /// Findings of later hops name seeds by their path in the folder; people need the path to it.
    private func named(_ findings: [Finding]) -> [Finding] {
        findings.map { finding in
            let isElsewhere =
                finding.code.hasPrefix("template.") || finding.code.hasPrefix("navigation.")
                || finding.location?.path == "dateline.yml"
            return isElsewhere ? finding : finding.relocated(below: seedFolder)
        }
    }

    /// A held-back seed is no reason to publish nothing, unless `--strict` says so; a failing machine is.
    private func refuse(_ findings: [Finding], isStrict: Bool) throws(BuildFailure) {
        if isRefused(findings, isStrict: isStrict) { throw BuildFailure(findings) }
    }

    private func isRefused(_ findings: [Finding], isStrict: Bool) -> Bool {
        findings.contains { isStrict ? $0.severity < .note : BuildFailure.isFatal($0) }
    }
}
