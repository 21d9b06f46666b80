import Testing

@testable import Presswork

/// What is one word, and what it is compared as.
@Suite struct WordScannerTests {
    private func words(_ text: String) -> [String] {
        var words: [String] = []
        Array(text.utf8).withUnsafeBufferPointer { text in
            WordScanner.scan(text) { word, _, _ in words.append(String(decoding: word, as: UTF8.self)) }
        }
        return words
    }

    @Test(arguments: [
        ("The Wells, of 1987!", ["the", "wells", "of", "1987"]),
        ("Tomás Çeşme Łódź Straße", ["tomas", "cesme", "lodz", "strasse"]),
        ("e\u{301}te\u{301}", ["ete"]),
        ("İSTANBUL ıslak", ["istanbul", "islak"]),
        ("e-mail, U.S.", ["e", "mail", "u", "s"]),
    ])
    func latinLosesItsCaseAndItsMarks(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test(arguments: [
        ("Ёлки и Йод", ["елки", "и", "иод"]), ("її Ўзбек", ["іі", "узбек"]), ("ΦΩΣ Άγιος", ["φωσ", "αγιοσ"]),
    ])
    func cyrillicAndGreekLoseTheirs(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test(arguments: [
        ("أحمد إلى آسيا", ["احمد", "الي", "اسيا"]), ("مكتبة", ["مكتبه"]), ("كـــتاب", ["كتاب"]),
        ("مُحَمَّد", ["محمد"]), ("می‌خواهم کتاب", ["ميخواهم", "كتاب"]), ("٢٠١٩ ۱۳۹۸", ["2019", "1398"]),
        ("ﺍﻟﺴﻼﻡ", ["السلام"]),
    ])
    func spellingsOfArabicAreLevelled(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test func lettersWithoutSpacesBetweenWordsStandAlone() {
        #expect(words("图书馆 はA4") == ["图", "书", "馆", "は", "a4"])
    }

    @Test func picturesAreNoWords() { #expect(words("🐪🐫 camel 👨‍👩‍👧") == ["camel"]) }

    @Test(arguments: [
        ("Qur'an Sana’a", ["quran", "sanaa"]), ("the river's bed", ["the", "river", "bed"]),
        ("James' 'quoted'", ["james", "quoted"]), ("l'homme", ["lhomme", "homme"]), ("O’Brien", ["obrien", "brien"]),
        ("don't", ["dont"]),
    ])
    func anApostropheJoins(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test func aWordIsCutBetweenLetters() {
        #expect(words(String(repeating: "a", count: 200)) == [String(repeating: "a", count: 64)])
        #expect(words(String(repeating: "я", count: 200)) == [String(repeating: "я", count: 32)])
        #expect(words(String(repeating: "a", count: 63) + "яa") == [String(repeating: "a", count: 63)])
    }

    @Test func brokenBytesDoNoHarm() {
        for bytes: [UInt8] in [[0xE2, 0x82], [0xF0], [0x80, 0x61], [0xC3]] {
            bytes.withUnsafeBufferPointer { WordScanner.scan($0) { _, _, _ in } }
        }
    }
}
