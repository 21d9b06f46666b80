import ArchiveModel
import Synchronization

/// What is still to be put by of a site that is published already.
final class Aftermath: Sendable {
    private let knowledge: NewKnowledge
    private let published: PublishedSite
    /// Nil where no cache is kept, and when it has been put by: whoever has it too would make a copy of it.
    private let draft: Mutex<TableDraft?>
    private let cache: BuildCache?
    private let parsers: ParserPool

    init(
        _ knowledge: NewKnowledge, _ draft: TableDraft?, _ published: PublishedSite, _ cache: BuildCache?,
        _ parsers: ParserPool
    ) {
        self.knowledge = knowledge
        self.draft = Mutex(draft)
        self.published = published
        self.cache = cache
        self.parsers = parsers
    }

    /// To be called once. A cache that can't be written is a finding: the site stands all the same. Gives what was put by;
    /// nil where nothing was.
    func putBy() -> Outcome<KnownSite?> {
        guard let cache, var draft = draft.withLock({ $0.take() }) else { return Outcome(nil) }
        do throws(SystemError) {
            return Outcome(try cache.save(&draft, knowledge.files(cache), published))
        } catch { return Outcome(nil, [BuildCache.unusable(error.path + ": " + error.reason)]) }
    }

    /// What stands for the next build of this process. `site` is what was put by.
    func matter(_ site: KnownSite) -> StandingMatter? {
        guard let cache = try? cache?.standing(site) else { return nil }
        return StandingMatter(
            cache: cache, parsers: parsers, setup: knowledge.setup, preparation: knowledge.preparation,
            proof: knowledge.proof)
    }
}
