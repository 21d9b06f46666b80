import Glibc

/// What the interface says in one language.
package struct InterfaceWords: Sendable {
    /// The language the words are in: that of the pages' furniture.
    package let language: LanguageTag
    /// A word that is left out reads as its key.
    package var words: [InterfaceWord: String] = [:]
    package var counted: [CountedWord: [PluralForm: String]] = [:]
    /// Names of languages by their primary subtag.
    package var languages: [String: String] = [:]

    private let pluralRule: PluralForm.Rule

    package init(_ language: LanguageTag) {
        self.language = language
        pluralRule = PluralForm.Rule(language)
    }

    package subscript(word: InterfaceWord) -> String { words[word] ?? word.rawValue }

    /// The word with each `{name}` replaced by its value.
    package func fill(_ word: InterfaceWord, _ values: KeyValuePairs<String, String>) -> String {
        Self.filled(self[word], values)
    }

    /// "12 articles", in the plural form that the number takes.
    package func count(_ word: CountedWord, _ number: Int) -> String {
        let forms = counted[word] ?? [:]
        let text = forms[PluralForm(of: number, by: pluralRule)] ?? forms[.other] ?? word.rawValue
        return Self.filled(text, ["count": grouped(number)])
    }

    /// Digits with the language's own mark between thousands.
    package func grouped(_ number: Int) -> String {
        if number < 1000 { return String(number) }
        return grouped(number / 1000) + self[.thousands] + String(number % 1000 + 1000).dropFirst()
    }

    /// The tag itself where the language's name is not known.
    package func name(of language: LanguageTag) -> String { languages[language.primary] ?? language.rawValue }

    /// January is 1; empty for what is no month.
    package func month(_ month: Int) -> String { PublicationDate.monthName(month, in: language) }

    /// One pass from left to right, so that braces in a value are never filled.
    private static func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
        var text = text
        return text.withUTF8 { text in
            var filled: [UInt8] = []
            filled.reserveCapacity(text.count + 64)
            var start = 0
            while let open = place(of: UInt8(ascii: "{"), in: text, from: start),
                let close = place(of: UInt8(ascii: "}"), in: text, from: open)
            {
                filled.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<open]))
                let name = UnsafeBufferPointer(rebasing: text[(open + 1)..<close])
                if let value = values.first(where: { isSame($0.key, name) })?.value {
                    filled.append(contentsOf: value.utf8)
                } else {
                    filled.append(contentsOf: text[open...close])
                }
                start = close + 1
            }
            filled.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
            return filled.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    private static func place(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if text[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private static func isSame(_ key: String, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard key.utf8.count == name.count, let start = name.baseAddress else { return key.isEmpty && name.isEmpty }
        return key.utf8.withContiguousStorageIfAvailable { key in
            key.baseAddress.map { memcmp($0, start, name.count) == 0 } ?? false
        } ?? key.utf8.elementsEqual(name)
    }
}
