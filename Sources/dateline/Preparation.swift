import Accessioning
import ArchiveModel
import Presswork

/// All that a site is made from, but for what the seeds say: read and checked before any of them is.
struct Preparation: Sendable {
    let folder: TemplateFolder
    let logo: Logo?
    let inputs: SeedInputs
    let findings: [Finding]
    /// Of the program, the configuration, the templates and the logo; nil when the program doesn't know itself.
    let site: Fingerprint?

    init(_ setup: Setup, _ inputs: SeedInputs, _ templates: Outcome<TemplateFolder>) {
        folder = templates.value
        self.inputs = inputs
        let logo = Logo.read(setup, assets: templates.value.assets)
        self.logo = logo.value
        findings = templates.findings + logo.findings
        var site = Fingerprinter()
        site.add(setup.written)
        site.add(folder.written)
        // A path of the logo's own, or none; what it shows is among the files.
        site.add(logo.value?.site.permalink.path)
        site.add(logo.value?.site.size?.width ?? 0)
        site.add(logo.value?.site.size?.height ?? 0)
        self.site = ProgramIdentity.fingerprint.map { program in
            site.add(program)
            return site.fingerprint
        }
    }

    /// Of everything that a build is made from, by the stamps of files. Nil where a change of a seed might not show.
    func fingerprint(_ setup: Setup) -> Fingerprint? {
        guard let site, inputs.isSettled else { return nil }
        var maker = Fingerprinter()
        maker.add(site)
        maker.add(setup.writtenAuthorities)
        maker.add(logo?.file?.bytes ?? [])
        var findings = StoreWriter()
        findings.list(self.findings)
        maker.add(findings.bytes)
        inputs.add(to: &maker)
        return maker.fingerprint
    }
}
