/// What only an editor can say of an article: front matter and `<name>.meta.yml`.
package struct Editorial: Sendable {
    /// The word the address ends in, before it is made safe.
    package var slug: String?
    package var aliases: [String] = []
    package var tags: [String] = []
    /// Path of the seed this is a translation of, as written.
    package var translationOf: String?
    /// Where the text was captured; http and https only.
    package var sourceURL: String?
    /// A copy kept elsewhere; http and https only.
    package var archivedAt: String?
    /// When it was captured.
    package var captured: PublicationDate?
    package var rights: String?
    /// The editor's notes, shown apart from the text.
    package var notes: [String] = []
    /// What a reader should know before reading.
    package var advisories: [String] = []
    /// "corrected", "retracted": a word, as written.
    package var status: String?
    package var isDraft = false

    package init() {}
}
