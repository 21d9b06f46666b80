import Testing

@testable import ArchiveModel

@Test(arguments: [
    ("Two Gauges, One Corridor: Why?", "two-gauges-one-corridor-why"), ("Kazakhstan's Apple", "kazakhstans-apple"),
    ("Ömnögovi Ğ ß Æ Ł", "omnogovi-g-ss-ae-l"), ("  --Wells--  ", "wells"), ("Две воды Балхаша", "две-воды-балхаша"),
    ("حُرّاس القنوات", "حراس-القنوات"), ("../../etc/passwd", "etc-passwd"), ("50% off ~ now", "50-off-now"),
    ("٢٠٢١", "2021"), ("!!!", ""), ("", ""), ("Çayın İki Yakası", "cayin-iki-yakasi"), ("日本の地図", "日本の地図"),
])
func aSlugKeepsLettersAndDigitsAlone(_ text: String, _ slug: String) {
    #expect(Slug.make(text) == slug)
}

@Test func composedAndDecomposedLettersMakeTheSameBytes() {
    let pairs = [("Caf\u{E9}", "Cafe\u{301}"), ("й", "и\u{306}"), ("ё", "е\u{308}"), ("Ї", "І\u{308}")]
    for (composed, decomposed) in pairs {
        #expect(Array(Slug.make(composed).utf8) == Array(Slug.make(decomposed).utf8))
    }
}

@Test func aLongTitleIsCutAtAWord() {
    let slug = Slug.make(String(repeating: "wells ", count: 60))
    #expect(slug.utf8.count <= 120 && slug.hasSuffix("-wells"))
}

@Test func oneEndlessWordIsCutBetweenLetters() {
    #expect(Slug.make(String(repeating: "a", count: 500)).utf8.count == 100)
    #expect(Slug.make(String(repeating: "ж", count: 500)).utf8.count == 100)
}

@Test func directionMarksAndJoinersLeaveNoTrace() {
    #expect(Slug.make("a\u{202E}b\u{200D}c\u{FEFF}") == "abc")
}
