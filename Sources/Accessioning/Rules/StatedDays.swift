import ArchiveModel

/// Takes back days that a line states and its surroundings give to something else: the copy, an event, a change.
struct StatedDays {
    let frame: ArticleFrame
    /// Somebody is named as the author; notices of events name nobody.
    let hasByline: Bool

    /// Claims of other rules, and those not stated, pass as they are.
    func sift(_ claims: inout Claims) {
        var kept: [Claim<PublicationDate>] = []
        for claim in claims.published {
            switch owner(of: claim) {
            case .text: kept.append(claim)
            case .change where claims.updated.isEmpty:
                let old = claim.evidence
                let evidence = Evidence(rule: "date.updated", quote: old.quote, location: old.location, note: old.note)
                claims.updated.append(Claim(claim.value, .stated, evidence))
            case .change, .other: continue
            }
        }
        claims.published = kept
    }

    /// The claims with the day below the headline first, where an unlabelled one stands above it: a page's own head
    /// prints the day on which it was looked at.
    func nearestFirst(_ claims: [Claim<PublicationDate>], titleRange: Range<Int>?) -> [Claim<PublicationDate>] {
        guard let title = titleRange, let first = claims.first, isAbove(first, title),
            let other = claims.firstIndex(where: {
                $0.value != first.value && StatedDays.isPrinted($0) && !isAbove($0, title)
            })
        else { return claims }
        var ordered = claims
        ordered.insert(ordered.remove(at: other), at: 0)
        return ordered
    }

    /// An unlabelled day above the headline.
    func isAbove(_ claim: Claim<PublicationDate>, _ title: Range<Int>) -> Bool {
        guard ["date.line", "date.head"].contains(claim.evidence.rule), let index = line(of: claim) else {
            return false
        }
        let range = frame.text.lines[index].range
        return range.upperBound <= title.lowerBound && !isLabelled(range)
    }

    /// A whole day on a line of its own, beside a name or behind a label.
    static func isPrinted(_ claim: Claim<PublicationDate>) -> Bool {
        claim.certainty == .stated && claim.value.exactDay != nil
            && ["date.line", "date.head", "date.first-published"].contains(claim.evidence.rule)
    }

    private enum Owner { case text, change, other }

    private func owner(of claim: Claim<PublicationDate>) -> Owner {
        guard claim.certainty == .stated, ["date.line", "date.head", "date.masthead"].contains(claim.evidence.rule),
            let index = line(of: claim)
        else { return .text }
        let range = frame.text.lines[index].range
        if isOfCopy(claim.value, range) { return .other }
        let isLabelled = isLabelled(range)
        if !isLabelled, EventBlock.hasHours(range, in: frame.bytes) { return .other }
        if !hasByline, EventBlock.isAround(index, in: frame.text) { return .other }
        if isLabelled { return .text }
        return isInList(index, claim.value) ? .other : labelled(above: index)
    }

    /// The line above or below is another day and no more: an archive by month, or two days of which nothing tells more.
    private func isInList(_ index: Int, _ date: PublicationDate) -> Bool {
        [index - 1, index + 1].contains { other in
            guard frame.text.lines.indices.contains(other) else { return false }
            let range = frame.text.lines[other].range
            guard range.count <= 40, DateWords.hasDigit(range, in: frame), !isLabelled(range) else { return false }
            let words = frame.plain(range)
            let bare = words.hasSuffix(")") ? words.lastIndex(of: "(").map { words[..<$0].utf8.count } : nil
            let whole = range.lowerBound..<range.lowerBound + min(range.count, bare ?? range.count)
            guard let day = DateWords.wholeDate(whole, in: frame), day != date else { return false }
            return day.precision == date.precision && !day.isUncertain
        }
    }

    /// Index in the text's lines.
    private func line(of claim: Claim<PublicationDate>) -> Int? {
        let lines = frame.text.lines
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].number < claim.evidence.location.line { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].number == claim.evidence.location.line ? low : nil
    }

    private func isLabelled(_ range: Range<Int>) -> Bool {
        range.count <= PrintedLine.longest
            && CreditSegment.labelled(
                PrintedLine(TextLine(number: 0, range: range), in: frame.bytes).inner, in: frame, hasHeadline: true)
                != nil
    }

    /// Every day of the line that is the claim's stands behind a word for copying.
    private func isOfCopy(_ date: PublicationDate, _ range: Range<Int>) -> Bool {
        guard range.count <= PrintedLine.longest else { return false }
        let same = frame.dates(in: range).filter { $0.date == date }
        let text = DateBytes(frame.bytes, range)
        return !same.isEmpty && same.allSatisfy { CaptureWords.stand(before: $0.range.lowerBound, in: text) }
    }

    /// What a line of a label alone says of the day below it: "Last updated", "Retrieved:", "Saved from" and an address.
    private func labelled(above index: Int) -> Owner {
        for above in (max(0, index - 2)..<index).reversed() {
            let range = frame.text.lines[above].range
            guard range.count <= 200 else { return .text }
            let line = PrintedLine(frame.text.lines[above], in: frame.bytes)
            if above == index - 1, SiteDebrisRule.isAddress(line) { continue }
            guard line.partCount <= 3, !DateWords.hasDigit(range, in: frame) else { return .text }
            if CaptureWords.open(line.inner, in: frame.bytes) { return .other }
            guard case .updated? = CreditKind.of(label: NameList.trimmed(line.key[...]).filter { $0 != ":" }) else {
                return .text
            }
            return .change
        }
        return .text
    }
}
