import Accessioning
import ArchiveModel
import Cataloguing
import Presswork

/// Seeds → site: the six hops, in their order.
struct Build: Sendable {
    let setup: Setup
    let workers: Workers

    /// What a build did.
    struct Report: Sendable {
        let accession: Accession
        let fileCount: Int
        let findings: [Finding]
    }

    /// Throws when nothing was published; then the old site stands as it was.
    func run(force: Bool, isStrict: Bool) async throws(BuildFailure) -> Report {
        let proof = try await proof()
        try refuse(proof.findings, isStrict: isStrict)
        let output = try BuildFailure.wrapping("output.refused") { () throws(SystemError) in
            let path = setup.root.resolve(setup.configuration.output)
            try OutputOverlap.refuse(path, seedFolder, setup.root.resolve(setup.configuration.templates))
            return try OutputFolder(path, force: force)
        }
        do {
            let filled = try await fill(output, with: proof)
            let findings = proof.findings + filled.findings
            try refuse(findings, isStrict: isStrict)
            let files = proof.permalinks + filled.value
            try BuildFailure.wrapping("file.system") { () throws(SystemError) in try output.publish(files) }
            return Report(accession: proof.accession, fileCount: files.count, findings: findings)
        } catch {
            output.abandon()
            throw error
        }
    }

    /// All findings of a build and what it would press, without writing anything.
    func check() async throws(BuildFailure) -> Outcome<Proof> {
        let proof = try await proof()
        let pages = proof.press.plan.pages
        let pressed = await workers.map(pages.count) { index in
            let pressed = proof.press(pages[index])
            return (findings: pressed.findings, images: pressed.value.images)
        }
        let shown = Set(pressed.flatMap(\.images))
        let names = AuthorityFindings.of(proof.catalogue, authorities: setup.authorities)
        return Outcome(proof, proof.findings + named(names + pressed.flatMap(\.findings) + proof.images.unused(shown)))
    }

    /// Hops one and two alone. Throws when there is no seed at all.
    func accession() async throws(BuildFailure) -> Outcome<Accession> {
        let taken: Outcome<Accession>
        do { taken = try await Accession.take(setup, workers) } catch {
            guard error.isMissing, error.path == seedFolder else { throw BuildFailure(error, "file.system") }
            let finding = Finding(
                .error, "seeds.missing", "no such folder", at: SourceLocation(path: seedFolder),
                suggestion: "put .txt, .md or .markdown files into it, or name another folder with --source")
            throw BuildFailure([finding])
        }
        guard taken.value.seedCount == 0 else { return taken }
        let finding = Finding(
            .error, "seeds.none", "no seeds here", at: SourceLocation(path: seedFolder),
            suggestion: "put .txt, .md or .markdown files into it")
        throw BuildFailure(taken.findings + [finding])
    }

    /// All that can be known before a page is pressed.
    private func proof() async throws(BuildFailure) -> Proof {
        let templates = TemplateFolder.read(
            setup.root.resolve(setup.configuration.templates), setup.configuration.language)
        guard let folder = templates.value else { throw BuildFailure(templates.findings) }
        let accession = try await accession()
        try refuseEmpty(accession)
        let catalogue = Cataloguer(
            authorities: setup.authorities, language: setup.configuration.language
        ).catalogue(accession.value.articles)
        let logo = Logo.read(setup, assets: folder.assets)
        let press = Press(
            catalogue.value, setup.configuration, folder.words, folder.templates, logo: logo.value?.site,
            images: accession.value.images)
        let texts = ArticleTexts(
            folder: SeedFolder(seedFolder), catalogue: catalogue.value, fileNames: accession.value.fileNames)
        let findings =
            templates.findings + logo.findings + accession.findings + named(catalogue.findings + press.findings)
        return Proof(
            accession: accession.value, catalogue: catalogue.value, press: press, texts: texts,
            assets: folder.assets(with: logo.value?.file, besides: press.plan),
            images: ImageCopies(folder: SeedFolder(seedFolder), images: accession.value.images), findings: findings)
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

    /// Presses every page and writes it as it is made; then the images that they show and the search's index of them all.
    /// Gives the addresses that only now are known.
    private func fill(_ output: OutputFolder, with proof: Proof) async throws(BuildFailure) -> Outcome<[Permalink]> {
        try BuildFailure.wrapping("file.system") { () throws(SystemError) in
            let folders = setup.configuration.hasSearch ? SearchIndex.folders : []
            try output.makeFolders(for: proof.permalinks + folders)
            for asset in proof.assets { try output.write(asset) }
        }
        let pages = proof.press.plan.pages
        let filling = SearchFilling(output: output, workers: workers)
        let results = await workers.map(pages.count) { index -> Result<PagePressed, SystemError> in
            let pressed = proof.pressForSearch(pages[index])
            do throws(SystemError) {
                try output.write(pressed.value.file)
                let files = try filling.write(pressed.value.search)
                return .success(PagePressed(pressed, files: files))
            } catch { return .failure(error) }
        }
        do {
            var made: [PagePressed] = []
            for result in results { made.append(try result.get()) }
            let shown = Set(made.flatMap(\.images))
            let images = try proof.images.write(shown, to: output)
            var files = images.value + made.flatMap(\.files)
            if setup.configuration.hasSearch { files += try await filling.index(made, proof) }
            return Outcome(files, named(made.flatMap(\.findings) + images.findings + proof.images.unused(shown)))
        } catch { throw BuildFailure(error, "file.system") }
    }

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
        let isFatal = findings.contains { finding in
            isStrict ? finding.severity < .note : BuildFailure.isFatal(finding)
        }
        if isFatal { throw BuildFailure(findings) }
    }
}
