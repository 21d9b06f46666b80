/// Whether a sentence tells what has been.
enum SentenceTense {
    case past
    /// Only the telling is past: "said", "announced".
    case report
    /// Something to come, wished or conditional stands in it.
    case plan
    case unclear

    /// A plan anywhere in the sentence makes it one: a missed event costs less than a wrong date.
    static func of(_ sentence: Range<Int>, in text: DateBytes, _ language: NarrativeLanguage) -> SentenceTense {
        var tense = SentenceTense.unclear
        var previous: Range<Int>?
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard let word = text.word(at: index) else {
                index += max(1, text.letterLength(at: index))
                continue
            }
            index = max(word.upperBound, index + 1)
            if language.isPlan(word, after: previous, in: text) { return .plan }
            if text.isOne(of: language.report, word) {
                if tense == .unclear { tense = .report }
            } else if !language.isVerbLast, language.isPast(word, after: previous, in: text) {
                tense = .past
            }
            previous = word
        }
        guard language.isVerbLast, let last = previous else { return tense }
        if text.isOne(of: language.report, last) { return .report }
        return language.isPast(last, after: nil, in: text)
            ? .past : language.isPlanned(last, in: text) ? .plan : .unclear
    }

    /// Whether what happened on the date in `range` is past. A report's own day opens its sentence, or follows the
    /// verb: "On 31/07/2021, the website announced", "announced on 31/07/2021".
    func tells(_ range: Range<Int>, in sentence: Range<Int>, _ text: DateBytes, _ language: NarrativeLanguage) -> Bool {
        switch self {
        case .past: return true
        case .plan, .unclear: return false
        case .report:
            if range.lowerBound - sentence.lowerBound < 16 { return true }
            var before = text.skipSpaces(before: range.lowerBound)
            if let word = text.word(before: before), text.isOne(of: DatePieces.onWords, word) {
                before = text.skipSpaces(before: word.lowerBound)
            }
            return text.word(before: before).map { text.isOne(of: language.report, $0) } ?? false
        }
    }
}

extension NarrativeLanguage {
    func isPlan(_ word: Range<Int>, after previous: Range<Int>?, in text: DateBytes) -> Bool {
        switch tag {
        case "en":
            // The month of May is no verb.
            if text.isWord("may", word) { return text[word.lowerBound] == 0x6D }
            if text.isWord("be", word), let previous { return text.isWord("to", previous) }
        case "ar":
            // Verbs to come begin with س before ي or ت.
            if text[word.lowerBound] == 0xD8, text[word.lowerBound + 1] == 0xB3, word.count >= 10,
                text[word.lowerBound + 3] == 0x8A || text[word.lowerBound + 3] == 0xAA
            {
                return true
            }
        default: break
        }
        if text.isOne(of: plan, word) || planParts.contains(where: { text.has($0, in: word) }) { return true }
        return !isVerbLast && isPlanned(word, in: text)
    }

    /// By its ending.
    func isPlanned(_ word: Range<Int>, in text: DateBytes) -> Bool {
        planEndings.contains { text.ends(word, with: $0) }
    }

    func isPast(_ word: Range<Int>, after previous: Range<Int>?, in text: DateBytes) -> Bool {
        if text.isOne(of: past, word) { return true }
        // The Arabic "and" is one letter before its word.
        if tag == "ar", text[word.lowerBound] == 0xD9, text[word.lowerBound + 1] == 0x88 {
            return text.isOne(of: past, word.lowerBound + 2..<word.upperBound)
        }
        if word.count >= shortest, pastEndings.contains(where: { text.ends(word, with: $0) }) {
            return !text.isOne(of: notPast, word) && (!isVerbLast || !isPlanned(word, in: text))
        }
        guard let previous, text.isOne(of: auxiliaries, previous) else { return false }
        return participles.contains { text.ends(word, with: $0) }
    }
}

extension DateBytes {
    func ends(_ word: Range<Int>, with ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        return word.count > count && isWord(ending, word.upperBound - count..<word.upperBound)
    }

    func has(_ part: StaticString, in word: Range<Int>) -> Bool {
        let count = part.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return (word.lowerBound...word.upperBound - count).contains { isWord(part, $0..<$0 + count) }
    }
}
