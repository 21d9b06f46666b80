/// What we understand a seed to be. It holds what the catalogue needs and where the text stands, not the text.
///
/// It never changes; it is a class because lists hand it on by the thousand, and copying fifty references costs more
/// than one.
package final class Article: Sendable {
    /// Path below the folder of seeds.
    package let source: String
    /// As `CapturedSource.digest`.
    package let digest: UInt64
    /// Words of the text as printed, by white space.
    package let wordCount: Int
    /// First words of the running text, plain, at most about 240 scalars; empty when there are none.
    package let lead: String
    package let headline: Headline
    package let authors: Inferred<[Attribution]>
    package let dating: Dating
    package let setting: Setting
    package let provenance: Provenance
    /// What only an editor can say.
    package let editorial: Editorial
    package let body: ArticleBody

    package init(
        source: String, digest: UInt64, wordCount: Int, lead: String, headline: Headline,
        authors: Inferred<[Attribution]>, dating: Dating, setting: Setting, provenance: Provenance,
        editorial: Editorial, body: ArticleBody
    ) {
        self.source = source
        self.digest = digest
        self.wordCount = wordCount
        self.lead = lead
        self.headline = headline
        self.authors = authors
        self.dating = dating
        self.setting = setting
        self.provenance = provenance
        self.editorial = editorial
        self.body = body
    }

    /// Unique in the archive, and kept as long as the seed keeps its path.
    package var id: String { SeedIdentity.of(source) }
}

extension Article {
    /// The lines an article opens with.
    package struct Headline: Sendable {
        /// Without kicker and site debris. A conjectured one is a working title from the lead.
        package let title: Inferred<String>
        package let kicker: Inferred<String>
        package let standfirst: Inferred<String>

        package init(title: Inferred<String>, kicker: Inferred<String>, standfirst: Inferred<String>) {
            self.title = title
            self.kicker = kicker
            self.standfirst = standfirst
        }
    }

    /// When.
    package struct Dating: Sendable {
        package let published: Inferred<PublicationDate>
        package let updated: Inferred<PublicationDate>

        package init(published: Inferred<PublicationDate>, updated: Inferred<PublicationDate>) {
            self.published = published
            self.updated = updated
        }
    }

    /// Where, and in which language.
    package struct Setting: Sendable {
        /// "Aralsk, Kazakhstan", as printed but for capitals.
        package let datelinePlace: Inferred<String>
        /// What the piece is about, most important first.
        package let regions: Inferred<[RegionCode]>
        /// What it also deals with, most important first; none of `regions`.
        package let regionsAlso: Inferred<[RegionCode]>
        package let language: Inferred<LanguageTag>

        package init(
            datelinePlace: Inferred<String>, regions: Inferred<[RegionCode]>, regionsAlso: Inferred<[RegionCode]>,
            language: Inferred<LanguageTag>
        ) {
            self.datelinePlace = datelinePlace
            self.regions = regions
            self.regionsAlso = regionsAlso
            self.language = language
        }
    }

    /// Where the text came from, as far as it says so.
    package struct Provenance: Sendable {
        package let publication: Inferred<String>
        package let issue: Inferred<String>
        /// As printed behind "Source:"; it need not be the publication.
        package let source: Inferred<String>
        package let translated: Inferred<Bool>
        package let translator: Inferred<String>

        package init(
            publication: Inferred<String>, issue: Inferred<String>, source: Inferred<String>,
            translated: Inferred<Bool>, translator: Inferred<String>
        ) {
            self.publication = publication
            self.issue = issue
            self.source = source
            self.translated = translated
            self.translator = translator
        }
    }
}
