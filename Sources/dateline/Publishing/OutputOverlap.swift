import ArchiveModel

/// Keeps the site apart from what it is made of: a site among the seeds would be read as seeds by the next build, and
/// seeds within the site would be moved with it.
enum OutputOverlap {
    /// Throws when one folder stands in the other.
    static func refuse(_ output: String, _ seeds: String, _ templates: String) throws(SystemError) {
        let site = RealPath.of(output)
        for (folder, noun) in [(seeds, "seeds"), (templates, "templates")] {
            let source = RealPath.of(folder)
            if RealPath.stands(site, in: source) {
                throw SystemError(path: output, refusing: "it stands in the folder of \(noun)")
            }
            if RealPath.stands(source, in: site) {
                throw SystemError(path: output, refusing: "the folder of \(noun) stands in it")
            }
        }
    }
}
