import Testing

@testable import Accessioning

@Test(arguments: [
    "Ann Lee", "Bo Van Horn", " Ann Lee ", "Ann Lee*", "Ann Lee **", "Di Ma Ro Li", "A. Lee", "Ann B. Lee-Roe*",
    "Ann B.",
])
func wordsThatNoTableKnowsAreAName(words: String) throws {
    let plain = try #require(PlainName.of(words[...]))
    // A list with an agency is looked at whole.
    for list in [words, words + ", Reuters"] {
        for isLabelled in [false, true] {
            let list = try #require(NameList(list[...], isLabelled: isLabelled))
            #expect(list.names.map(\.name) == [String(plain.name)])
            #expect(list.names.map(\.kind) == [.person])
            #expect(list.names.map(\.noteMarks) == [words.count { $0 == "*" }])
        }
    }
}

@Test(arguments: ["Ann Lee and Bo Roe", "Ann Lee*  and Bo Roe ", "Ann Lee and Bo Roe and Di Ma*"])
func namesThatAndJoinsAreTheirs(words: String) throws {
    let plain = try #require(PlainName.list(words[...]))
    #expect(plain.map(\.name) == Array(["Ann Lee", "Bo Roe", "Di Ma"].prefix(plain.count)))
    let whole = try #require(NameList("\(words), Reuters"[...], isLabelled: true))
    #expect(plain.map(\.name) == whole.names.map(\.name) && plain.map(\.noteMarks) == whole.names.map(\.noteMarks))
    #expect(PlainName.list("\(words) and Staff"[...]) == nil)
}

@Test(arguments: [
    "Ann", "ann lee", "ANN LEE", "Ann McLee", "Ann Lee, Reuters", "Ann Lee Reuters", "Ann And Bo", "The Guardian",
    "Staff Writer", "Our Man", "Contact Reporter", "Transport Editor", "Web Desk", "Harbour Office", "Ann  Lee",
    "Ann Lee-", "Ann -Lee", "Ann Itar-Tass", "Ann Press Lee", "Ann Lee 2", "Ann Lee.", "Ann Lée", "Matbuot Xizmati",
    "Ann Lee (Osh)", "Di Ma Ro Li Su", "*", "",
])
func whateverMayBeMoreIsLookedAtWhole(words: String) {
    #expect(PlainName.of(words[...]) == nil)
}
