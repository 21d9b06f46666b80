import ArchiveModel
import Cataloguing

/// What a build leaves standing for the next one of the same process, so that this need not read it back or make it anew;
/// as printers keep type that they will print from again.
///
/// Nothing of it is taken because it is there: each part only where the next build would make the same.
struct StandingMatter: Sendable {
    /// As the build left it.
    let cache: BuildCache
    let parsers: ParserPool
    let setup: Setup
    let preparation: Preparation
    let proof: Proof

    /// The catalogue with articles of now, and what was found when it was made; nil where any of them would be filed
    /// otherwise than the one in whose place it comes.
    func catalogue(_ articles: [Article], _ setup: Setup) -> Outcome<Catalogue>? {
        guard setup.writtenAuthorities == self.setup.writtenAuthorities,
            setup.configuration.language == self.setup.configuration.language
        else { return nil }
        return proof.catalogue.replacing(proof.accession.articles, by: articles).map {
            Outcome($0, proof.catalogueFindings)
        }
    }

    /// The last proof where configuration, templates and logo are the same.
    func proof(of preparation: Preparation) -> Proof? {
        preparation.site != nil && preparation.site == self.preparation.site ? proof : nil
    }
}
