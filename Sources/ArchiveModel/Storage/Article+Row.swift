extension Article {
    /// Of what other pages than its own may say of it: its values and how certain they are, without the text, the
    /// evidence, and the claims they beat.
    package var rowFingerprint: Fingerprint {
        var writer = StoreWriter()
        writer.text(lead)
        addFiling(to: &writer)
        return Fingerprint(of: writer.bytes)
    }

    /// Whether the two have all values in common that a catalogue and the plan of a site are made from. It may be false
    /// for articles that would be filed alike; never the other way round.
    package func isFiled(as other: Article) -> Bool {
        var own = StoreWriter()
        var others = StoreWriter()
        addFiling(to: &own)
        other.addFiling(to: &others)
        return own.bytes == others.bytes
    }

    /// All values but the lead.
    private func addFiling(to writer: inout StoreWriter) {
        writer.text(source)
        for text in [headline.title, headline.kicker, headline.standfirst] { writer.stated(text) }
        writer.stated(authors)
        for date in [dating.published, dating.updated] { writer.stated(date) }
        writer.stated(setting.datelinePlace)
        writer.stated(setting.regions)
        writer.stated(setting.regionsAlso)
        writer.stated(setting.language)
        for text in [provenance.publication, provenance.issue, provenance.source, provenance.translator] {
            writer.stated(text)
        }
        writer.stated(provenance.translated)
        writer.value(editorial)
    }
}

extension StoreWriter {
    fileprivate mutating func stated(_ value: Inferred<some Stored>) {
        self.value(value.certainty)
        optional(value.value)
    }
}
