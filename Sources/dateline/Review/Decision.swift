/// One answer that is to be written.
struct Decision: Sendable {
    /// The seed's path without its ending: `<stem>.meta.yml` takes it.
    let stem: String
    let field: ReviewedField
    let value: SuppliedValue
    /// On one line; empty where there is none.
    let note: String
    let row: AnswerRow
}
