import ArchiveModel

/// What is still to be put by of a site that is published already.
final class Aftermath: Sendable {
    private let knowledge: NewKnowledge
    private let published: PublishedSite
    /// Nil where none is kept.
    private let cache: BuildCache?
    private let parsers: ParserPool
    /// Those that the same build would have again.
    private let findings: [Finding]

    init(
        _ knowledge: NewKnowledge, _ published: PublishedSite, _ cache: BuildCache?, _ parsers: ParserPool,
        findings: [Finding]
    ) {
        self.knowledge = knowledge
        self.published = published
        self.cache = cache
        self.parsers = parsers
        self.findings = findings
    }

    /// To be called once. A cache that can't be written is a finding: the site stands all the same, and nothing is left
    /// standing.
    func putBy() -> Outcome<StandingMatter?> {
        guard let cache else { return Outcome(nil) }
        do throws(SystemError) {
            let saved = try cache.save(knowledge.site(published, findings: findings, cache))
            return Outcome(
                StandingMatter(
                    cache: saved, parsers: parsers, setup: knowledge.setup, preparation: knowledge.preparation,
                    proof: knowledge.proof))
        } catch { return Outcome(nil, [BuildCache.unusable(error.path + ": " + error.reason)]) }
    }
}
