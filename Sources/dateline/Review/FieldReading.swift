import Accessioning
import ArchiveModel

/// One value of an article as an editor would write it, with its evidence and the claims it beat.
struct FieldReading: Sendable {
    let field: ReviewedField
    /// Nil where nothing says it and no editor has said that nobody knows.
    let value: SuppliedValue?
    let certainty: Certainty
    let evidence: Evidence?
    let rejected: [Claim<SuppliedValue>]
    /// Of a stated value, the stated claims that can't be true with it.
    let conflicts: [Claim<SuppliedValue>]

    init<Value>(
        _ field: ReviewedField, _ inferred: Inferred<Value>, agree: (Value, Value) -> Bool,
        _ made: (Value) -> SuppliedValue
    ) {
        self.field = field
        value = SuppliedValue.of(inferred, made)
        certainty = inferred.certainty
        evidence = inferred.evidence
        let turned = { (claim: Claim<Value>) in Claim(made(claim.value), claim.certainty, claim.evidence) }
        rejected = inferred.rejected.map(turned)
        guard let best = inferred.value, inferred.certainty == .stated else {
            conflicts = []
            return
        }
        conflicts = inferred.rejected.filter { $0.certainty == .stated && !agree(best, $0.value) }.map(turned)
    }

    /// All of an article's, in the order of `ReviewedField`.
    static func all(of article: Article) -> [FieldReading] {
        let setting = article.setting
        let provenance = article.provenance
        let sameNames = { (left: String, right: String) in NameKey(left) == NameKey(right) }
        let text = { SuppliedValue.text($0) }
        let date = { (date: PublicationDate) in SuppliedValue.text(date.edtf) }
        let codes = { (codes: [RegionCode]) in SuppliedValue.of(codes) }
        return [
            FieldReading(.title, article.headline.title, agree: sameNames, text),
            FieldReading(.authors, article.authors, agree: ClaimAgreement.agree) { .authors($0) },
            FieldReading(.date, article.dating.published, agree: ClaimAgreement.agree, date),
            FieldReading(.updated, article.dating.updated, agree: ClaimAgreement.agree, date),
            FieldReading(.datelinePlace, setting.datelinePlace, agree: sameNames, text),
            FieldReading(.regions, setting.regions, agree: ==, codes),
            FieldReading(.regionsAlso, setting.regionsAlso, agree: ==, codes),
            FieldReading(.lang, setting.language, agree: ==) { .text($0.rawValue) },
            FieldReading(.translated, provenance.translated, agree: ==) { .text($0 ? "true" : "false") },
            FieldReading(.translator, provenance.translator, agree: sameNames, text),
            FieldReading(.publication, provenance.publication, agree: sameNames, text),
            FieldReading(.issue, provenance.issue, agree: sameNames, text),
            FieldReading(.kicker, article.headline.kicker, agree: sameNames, text),
            FieldReading(.standfirst, article.headline.standfirst, agree: sameNames, text),
        ]
    }
}
