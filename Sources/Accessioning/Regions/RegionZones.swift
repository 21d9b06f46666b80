/// The parts of a text where a name says more: headline, dateline, lead.
struct RegionZones {
    enum Zone { case title, dateline, lead, body }

    let title: Range<Int>?
    let dateline: Range<Int>?
    /// The bytes that follow headline and dateline: about two sentences.
    let lead: Range<Int>

    static let leadLength = 320

    /// Ranges are bytes of the seed; `start` is where its text begins.
    init(title: Range<Int>?, dateline: Range<Int>?, start: Int) {
        self.title = title
        self.dateline = dateline
        let begin = max(start, dateline?.upperBound ?? title?.upperBound ?? start)
        lead = begin..<begin + Self.leadLength
    }

    func zone(of mention: RegionMention) -> Zone {
        let at = mention.source.lowerBound
        if let title, title.contains(at) { return .title }
        if let dateline, dateline.contains(at) { return .dateline }
        return lead.contains(at) ? .lead : .body
    }
}
