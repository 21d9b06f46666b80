import ArchiveModel

/// Reads the parts of a line of credits.
struct CreditReader {
    let frame: ArticleFrame
    let hasHeadline: Bool
    var hasByline = false
    /// The line that the parts are of, where it is read for all of them.
    var line: PrintedLine?

    /// Most lines have one part.
    private func words(of part: Range<Int>) -> String {
        if let line, part == line.inner { line.words } else { frame.plain(part) }
    }

    /// What a part says by its label, or by being a date; empty where it says nothing.
    func credits(in part: Range<Int>) -> [CreditLine.Credit] {
        frame.memo.part(part, hasHeadline: hasHeadline, hasByline: hasByline) { read(part) }
    }

    private func read(_ part: Range<Int>) -> [CreditLine.Credit] {
        if let (kind, rest, hasColon) = CreditSegment.labelled(part, in: frame, hasHeadline: hasHeadline) {
            let found = labelled(kind, rest, hasColon: hasColon)
            if found.isEmpty, kind == .author { return WordsAndPictures.credits(in: words(of: part)) }
            return found.isEmpty && kind == .translator ? translation(in: part, words(of: part)) : found
        }
        // Of so many bytes only a day with a name may be left; the sentences of a text are the ordinary case.
        if part.count > 200, MarkdownMarks.areNone(in: frame.bytes[part]) { return dateAndName(part) }
        let words = words(of: part)
        let surest = frame.memo.surest(part) { self.surest(part, words) }
        if !surest.isEmpty { return surest }
        if hasHeadline {
            let commissioned = Commission.credits(in: words, isLabelled: false)
            if !commissioned.isEmpty { return commissioned }
        }
        let others = frame.memo.others(part) { self.others(part, words) }
        return others.isEmpty ? dateAndName(part) : others
    }

    /// What a part without a label says wherever it stands.
    private func surest(_ part: Range<Int>, _ words: String) -> [CreditLine.Credit] {
        let translation = translation(in: part, words)
        if !translation.isEmpty { return translation }
        if let date = DateWords.wholeDate(part, in: frame) { return [.published(date)] }
        if let dated = DatedKicker.credits(in: part, words, of: frame) { return dated }
        if let paper = NamedPaper.name(words) { return [.publication(KickerRule.withoutCapitals(paper))] }
        return MastheadLine.credits(in: part, words, of: frame)
    }

    /// The same of what is less sure than that a text was written for a paper.
    private func others(_ part: Range<Int>, _ words: String) -> [CreditLine.Credit] {
        if isReadingTime(words) || isHour(part) { return [.photographer] }
        if let date = issueDate(part, words) { return [.published(date)] }
        let closing = ClosingVerb.credits(in: words)
        return closing.isEmpty ? WordsAndPictures.credits(in: words) : closing
    }

    /// A part that is a credit only beside another one: a name, or a kicker.
    /// `hasLabelledAuthors`: another part says by whom the text is.
    func bareCredit(
        in part: Range<Int>, beside credits: [CreditLine.Credit], hasLabelledAuthors: Bool
    ) -> CreditLine.Credit? {
        let words = words(of: part)
        if KickerWords.isKicker(CaseFold.folded(words)) { return .kicker(words) }
        if PublicationName.isPaper(words) { return .publication(words) }
        // "Water & Stone · No. 28": what has issues is a paper.
        if MastheadLine.isMasthead(credits) { return PublicationName.plausible(words).map { .publication($0) } }
        // Above the headline one word beside a day names the section: "15.06.2019 | Вода".
        if !hasHeadline, !words.utf8.contains(0x20), PersonName.isPlausible(words[...]) { return .kicker(words) }
        // "г. Чолпон-Ата" beside a day.
        for mark in ["г. ", "гор. ", "ш. ", "қ. "] where mark.opens(words) {
            let place = String(words.dropFirst(mark.count))
            if DatelinePlace.isPlausible(place) { return .place(place) }
        }
        if hasLabelledAuthors {
            // "By Ann Lee | Staff Reporter, OpenSite": whom a label names is all there is.
            if RoleWords.isRole(CaseFold.folded(words)), let role = words.split(separator: ",").first {
                return .role(String(role))
            }
            return words.partCount <= 5 ? .photographer : nil
        }
        let people = words.range(ofBytes: " on behalf of ").map { words[..<$0.lowerBound] } ?? words[...]
        guard let names = NameList(people, isLabelled: false), !names.names.isEmpty else { return nil }
        // One word may be a pen name; a list of them is a list of something else.
        guard names.names.count == 1 || names.names.allSatisfy({ $0.name.utf8.contains(0x20) }) else { return nil }
        // "Jul 19th 2023 | DAKAR" is where it was written.
        if !people.utf8.contains(0x20), CaseFold.isInCapitals(people) || KnownPlace.isNamed(people) {
            return hasHeadline && KnownPlace.isOne(people) ? .place(String(people)) : .photographer
        }
        // "16.04.2021 | Local | Ann Lee": what the text calls by a common word, and places, are sections.
        let isSection = names.names.contains {
            $0.kind == .person
                && (KnownPlace.isOne($0.name[...]) || CommonWords.make(up: $0.name[...], in: frame))
        }
        guard !isSection else { return .photographer }
        return .authors(names)
    }

    /// "El la angla tradukis X", for which no label is known.
    private func translation(in part: Range<Int>, _ words: String) -> [CreditLine.Credit] {
        guard part.count <= 160, let credit = TranslationCredit(words[...]) else { return [] }
        return [.translator(credit.names)]
    }

    private func labelled(_ kind: CreditKind, _ rest: Range<Int>, hasColon: Bool) -> [CreditLine.Credit] {
        switch kind {
        case .title: return []
        case .author: return authors(rest, hasColon: hasColon)
        case .dateline:
            if let date = date(rest) { return [.published(date)] }
            let words = frame.plain(rest)
            return DatelinePlace.isPlausible(words) ? [.place(words)] : dateAndName(rest)
        case .recipient: return hasColon && !rest.isEmpty ? [.photographer] : []
        case .published: return date(rest).map { [.published($0)] } ?? dateAndName(rest)
        case .firstPublished: return date(rest).map { [.firstPublished($0)] } ?? []
        case .updated: return date(rest).map { [.updated($0)] } ?? []
        case .translator:
            return NameList(frame.plain(rest)[...], isLabelled: hasColon).map { [.translator($0)] } ?? []
        case .photographer:
            guard hasHeadline || NameList(frame.plain(rest)[...], isLabelled: false) != nil else { return [] }
            return [.photographer]
        case .publication: return PublicationName.plausible(frame.plain(rest)).map { [.publication($0)] } ?? []
        // "Original: October 31, 2019"
        case .source where DateWords.wholeDate(rest, in: frame) != nil:
            return date(rest).map { [.firstPublished($0)] } ?? []
        case .source: return PublicationName.plausible(frame.plain(rest)).map { [.source($0)] } ?? []
        case .issue:
            let words = frame.plain(rest)
            return words.utf8.count <= 20 && words.contains(where: \.isNumber) ? [.issue(words)] : []
        case .kicker: return rest.isEmpty || rest.count > 60 ? [] : [.kicker(frame.plain(rest))]
        }
    }

    /// "3 March 2015 by Ann Lee", "Ann Lee, 3 March 2015"; not "New York, 3 March 2015".
    private func dateAndName(_ part: Range<Int>) -> [CreditLine.Credit] {
        guard hasHeadline, part.count <= 240, DateWords.hasDigit(part, in: frame),
            let date = frame.dates(in: part).first
        else { return [] }
        if DateWords.isFiller(part.lowerBound..<date.range.lowerBound, in: frame) {
            if let place = place(behind: date.range.upperBound..<part.upperBound) {
                return [.place(place), .published(date.date)]
            }
            let names = authors(behind: date.range.upperBound..<part.upperBound)
            return names.isEmpty ? [] : names + [.published(date.date)]
        }
        guard DateWords.isFiller(date.range.upperBound..<part.upperBound, in: frame) else { return [] }
        let printed = frame.plain(part.lowerBound..<date.range.lowerBound)
        let words = withoutLabel(withoutTrailingOn(printed[...]))
        if !hasByline, !NameWords.endsInState(words), let first = words.spaceSeparated.first,
            !NameWords.placeOpeners.contains(CaseFold.folded(first)),
            let names = NameList(words, isLabelled: false),
            names.names.allSatisfy({ $0.name.utf8.contains(0x20) || ChineseName.isOne($0.name[...]) }),
            !names.names.isEmpty, names.affiliation == nil, !KnownPlace.isOne(names.names[0].name[...])
        {
            return [.authors(names), .published(date.date)]
        }
        // "TASS, 3 May 2014" is an agency's day.
        let key = CaseFold.folded(words)
        if NameWords.agencies.contains(key) || NameWords.nobody.contains(key) { return [.published(date.date)] }
        // "Konservita la 3-an de julio" is no place.
        let place = Masthead.trimmed(withoutArticle(printed))
        guard DatelinePlace.isPlausible(String(place)) else { return [] }
        // "Viewed 3 May 2020" has no comma, and "Accessed: 3 May 2020" is a label that is not known.
        let last = withoutArticle(printed).last { $0 != " " } ?? " "
        guard last != ":", !last.isLetter || KnownPlace.isOne(place) else { return [] }
        return [.place(String(place)), .published(date.date)]
    }

    /// "Ann Lee Published" before a day.
    private func withoutLabel(_ words: Substring) -> Substring {
        guard let last = words.spaceSeparated.last, last.startIndex > words.startIndex, last.utf8.count >= 6,
            case .published? = CreditKind.of(label: CaseFold.folded(last)[...])
        else { return words }
        return NameList.trimmed(words[..<last.startIndex])
    }

    /// "Vieno, la" before "26-an de decembro 2019", "Berlin, den" before "3. Mai 2014".
    private func withoutArticle(_ words: String) -> Substring {
        guard let last = words.spaceSeparated.last, ["la", "le", "the", "den", "am", "el", "on"].contains(String(last))
        else { return words[...] }
        return words[..<last.startIndex]
    }

    /// "From the August 2011 issue".
    private func issueDate(_ part: Range<Int>, _ words: String) -> PublicationDate? {
        guard part.count <= 60, words.hasSuffix(" issue") || words.hasSuffix(" edition"),
            let dates = Optional(frame.dates(in: part)), dates.count == 1, let date = dates.first,
            CaseFold.folded(frame.plain(part.lowerBound..<date.range.lowerBound)).spaceSeparated.allSatisfy({
                ["from", "in", "the", "our", "published", "appeared", "print"].contains($0)
            })
        else { return nil }
        return date.date
    }

    /// "13:05", "00:00 CEST": an hour in a part of its own.
    private func isHour(_ part: Range<Int>) -> Bool {
        part.count <= 24 && frame.bytes[part].contains(UInt8(ascii: ":")) && DateWords.hasDigit(part, in: frame)
            && DateWords.isFiller(part, in: frame)
    }

    /// "5 min read", "3 comments".
    private func isReadingTime(_ words: String) -> Bool {
        guard words.utf8.count <= 48, words.hasByte(where: { $0.are(0x30...0x39) }) else { return false }
        let parts = CaseFold.folded(words).spaceSeparated
        guard (2...5).contains(parts.count),
            parts.contains(where: { $0.allSatisfy { $0.isNumber || "-–.,".contains($0) } })
        else { return false }
        return parts.contains { CreditReader.counted.contains($0.utf8.last == 0x2E ? $0.dropLast(1) : $0) }
    }

    /// What is counted beside a byline, in the languages of the archive.
    static let counted: WordTable = [
        "read", "min", "mins", "minutes", "minute", "words", "слов", "comments", "comment", "views", "view", "shares",
        "share", "likes",
        "мин", "минут", "минуты", "комментариев", "просмотров", "хв", "dk", "dakika", "yorum", "daqiqa", "дақиқа",
        "minutoj",
        "komentoj", "minuten", "kommentare", "minutos", "comentarios", "commentaires", "دقيقة", "دقائق", "تعليق",
        "دقیقه", "minuti", "lettura", "minuten", "minuter", "leestijd", "minut", "minuty", "perc", "minute", "dakikada",
        "reacties", "kommentarer", "komentarzy", "commenti", "comentários", "分钟", "menit", "phút",
    ]

    private func date(_ range: Range<Int>) -> PublicationDate? {
        DateWords.wholeDate(range, in: frame, isLabelled: true)
    }

    /// "X and Y", "X, 3 March 2015", "X in Bishkek", "X for The Herald".
    func authors(_ rest: Range<Int>, hasColon: Bool) -> [CreditLine.Credit] {
        var words = NameList.withoutHandles(frame.plain(rest))
        // A mail's sender stands in quotation marks.
        if let quoted = PublicationName.quoted(words) { words = quoted }
        // "alee@paper.example (Ann Lee)", as old mail programs write a sender.
        if words.first == "(", words.last == ")" { words = String(words.dropFirst().dropLast(1)) }
        if words.hasPrefix("By ") { words = String(words.dropFirst(3)) }
        words = withoutOtherHand(words)
        if words.isEmpty { return [.photographer] }
        if hasColon, let turned = InvertedName.turned(words), let names = NameList(turned[...], isLabelled: true) {
            return [.authors(names)]
        }
        let commissioned = Commission.credits(in: words, isLabelled: true)
        if !commissioned.isEmpty { return commissioned }
        if let people = people(in: words, before: joints(of: words)) {
            return [.authors(people)]
        }
        if let names = NameList(words[...], isLabelled: hasColon || hasHeadline) {
            // "By Land and Sea" may be a headline; two full names are not.
            guard hasColon || hasHeadline || names.names.allSatisfy({ $0.name.utf8.contains(0x20) }) else { return [] }
            return [.authors(names.withoutLast { CommonWords.haveOne(of: $0, in: frame) })]
        }
        if let last = frame.dates(in: rest).last, endsByline(last.range.upperBound..<rest.upperBound) {
            let before = NameList.withoutHandles(frame.plain(rest.lowerBound..<last.range.lowerBound))
            if let names = NameList(withoutTrailingOn(before[...]), isLabelled: hasColon) {
                return [.authors(names), .published(last.date)]
            }
        }
        return people(in: words, before: [" of ", " – ", " - "]).map { [.authors($0)] } ?? []
    }

    /// What follows a name and is none; "ANN LEE FOR THE HERALD" has it in capitals too.
    private func joints(of words: String) -> [String] {
        let joints = [
            ", who ", ", whose ", " on behalf of ", " in ", " for ", " at ", " from ", " dans ", " sous ", " em ",
        ]
        return CaseFold.isInCapitals(words) ? [" ON BEHALF OF ", " IN ", " FOR ", " AT ", " FROM "] : joints
    }

    /// "Ann Lee" of "Ann Lee in Bishkek".
    private func people(in words: String, before joints: [String]) -> NameList? {
        for joint in joints {
            guard let cut = words.range(ofBytes: joint) else { continue }
            let before = words[..<cut.lowerBound]
            if PersonName.isFull(before), let names = NameList(before, isLabelled: true) { return names }
        }
        return nil
    }

    /// A table's row of a label and its value: "| Author | Ann Lee |".
    func row(_ parts: [Range<Int>]) -> [CreditLine.Credit]? {
        guard parts.count == 2,
            let kind = CreditKind.of(label: CaseFold.folded(NameList.trimmed(frame.plain(parts[0])[...]))[...])
        else { return nil }
        if case .title = kind { return [.title(parts[1])] }
        let credits = labelled(kind, parts[1], hasColon: true)
        return credits.isEmpty ? nil : credits
    }

    /// "Ann Lee" of "Ann Lee on" and "Ann Lee [", where a day follows.
    private func withoutTrailingOn(_ words: Substring) -> Substring {
        var words = NameList.trimmed(words)
        while let last = words.last, "-–—(|[<»›: ,".contains(last) { words.removeLast() }
        guard let last = words.spaceSeparated.last, last.startIndex > words.startIndex,
            CreditReader.beforeDay.contains(CaseFold.folded(last))
        else { return words }
        return NameList.trimmed(words[..<last.startIndex])
    }

    private static let beforeDay: WordTable = [
        "on", "at", "la", "le", "am", "den", "el", "от", "в", "في", "em", "il",
    ]
}
