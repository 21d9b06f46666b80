import ArchiveModel

/// A line that holds credits and nothing else: "By X | 3 March 2015", "Text: X · Photos: Y", "Published: 2016-11-16".
struct CreditLine: Sendable {
    enum Credit: Sendable {
        case title(Range<Int>)
        case authors(NameList)
        case published(PublicationDate)
        case firstPublished(PublicationDate)
        case updated(PublicationDate)
        case publication(String)
        case issue(String)
        /// Where the capture was taken from.
        case source(String)
        case place(String)
        /// Another hand, or how long the text is: nothing the head prints.
        case photographer
        /// What the author named beside it is: "Staff Reporter".
        case role(String)
        case translator(NameList)
        case kicker(String)

        fileprivate var isOtherHand: Bool { if case .photographer = self { true } else { false } }
    }

    let credits: [Credit]

    var namesSomebody: Bool { CreditLine.names(somebody: credits) }

    private static func names(somebody credits: [Credit]) -> Bool {
        credits.contains { if case .authors(let names) = $0 { !names.names.isEmpty } else { false } }
    }

    /// "4 May 2008", and nothing beside it.
    var isDay: Bool {
        credits.allSatisfy { credit in
            switch credit {
            case .published, .updated, .firstPublished: true
            default: false
            }
        }
    }

    /// "Photo: Bo Ek", and nothing beside it.
    var isOtherHand: Bool { credits.allSatisfy(\.isOtherHand) }

    /// "At-Bashy, 4 May 2008", as a letter has it.
    var isPlaceAndDay: Bool {
        var hasPlace = false
        for credit in credits {
            switch credit {
            case .place: hasPlace = true
            case .published(let date) where date.filingYear != nil: continue
            default: return false
            }
        }
        return hasPlace
    }

    /// Nil unless every part of the line is a credit. `hasHeadline`: a line above is the headline, so that "De" and
    /// "Video:" can't open one. `hasByline`: a name stands above, so that "Bahir Dar, 20 May 2012" is a place.
    init?(_ line: PrintedLine, in frame: ArticleFrame, hasHeadline: Bool, hasByline: Bool = false) {
        guard line.hasKey else { return nil }
        let inner = CreditLine.withoutParentheses(line.inner, frame.bytes)
        if let (kind, rest, hasColon) = CreditSegment.labelled(inner, in: frame, hasHeadline: hasHeadline),
            case .title = kind, hasColon, !rest.isEmpty
        {
            // "Subject: Mines; Copper" are a library's headings. A title may hold any separator.
            let isTopics = line.key.hasPrefix("subject") && frame.bytes[rest].contains(UInt8(ascii: ";"))
            credits = [isTopics ? .photographer : .title(rest)]
            return
        }
        // A span of days may have the dash that parts credits.
        if let date = DateWords.wholeDate(inner, in: frame), date.precision == .interval,
            HeadDateRule.isShort(date)
        {
            credits = [.published(date)]
            return
        }
        let parts = frame.parts(of: inner)
        guard parts.count <= 6, parts.allSatisfy({ $0.count <= 240 }) else { return nil }
        // One day in two calendars: "14 Muharram 1440 / 24 September 2018".
        if parts.count == 2, DateWords.hasDigit(parts[0], in: frame), DateWords.hasDigit(parts[1], in: frame),
            frame.dates(in: inner).count == 1, let date = DateWords.wholeDate(inner, in: frame), date.exactDay != nil
        {
            credits = [.published(date)]
            return
        }
        let reader = CreditReader(frame: frame, hasHeadline: hasHeadline, hasByline: hasByline, line: line)
        if frame.bytes[inner].first == UInt8(ascii: "|"), let row = reader.row(parts) {
            credits = row
            return
        }
        var credits: [Credit] = []
        var unlabelled: [Range<Int>] = []
        for part in parts {
            let found = reader.credits(in: part)
            if found.isEmpty { unlabelled.append(part) }
            credits += found
        }
        guard !credits.isEmpty else { return nil }
        // "NEW YORK, March 11 - " and more is the dateline of a text.
        if parts.count > 1, credits.contains(where: { if case .place = $0 { true } else { false } }) { return nil }
        // Beside a photographer stands an agency.
        if credits.allSatisfy(\.isOtherHand) { unlabelled = [] }
        // "fieldnotes.example · Ann Lee · 4 May 2015": the site beside its author.
        if unlabelled.count > 1 {
            unlabelled.removeAll { OrganisationName.isAddress(frame.plain($0)[...]) }
        }
        // "1 284" beside a sign counts readers.
        unlabelled.removeAll {
            frame.bytes[$0].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
        }
        let isNamed = CreditLine.names(somebody: credits)
        for part in unlabelled {
            guard let credit = reader.bareCredit(in: part, beside: credits, hasLabelledAuthors: isNamed) else {
                return nil
            }
            credits.append(credit)
        }
        self.credits = CreditLine.withoutBodies(credits)
    }

    /// "Ann Lee · Harbour News · 3 May 2015": beside a person a body is where that person works.
    private static func withoutBodies(_ credits: [Credit]) -> [Credit] {
        func kinds(_ credit: Credit) -> [Attribution.Kind] {
            if case .authors(let names) = credit { names.names.map(\.kind) } else { [] }
        }
        guard credits.contains(where: { kinds($0).contains(.person) }) else { return credits }
        return credits.filter { kinds($0).isEmpty || kinds($0).contains(.person) }
    }

    private static func withoutParentheses(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        guard range.count > 2 else { return range }
        let pair = (bytes[range.lowerBound], bytes[range.upperBound - 1])
        guard pair == (UInt8(ascii: "("), UInt8(ascii: ")")) || pair == (UInt8(ascii: "["), UInt8(ascii: "]")) else {
            return range
        }
        return PrintedLine.trimmed(range.lowerBound + 1..<range.upperBound - 1, bytes)
    }
}
