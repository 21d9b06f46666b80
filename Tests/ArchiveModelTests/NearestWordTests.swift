import Testing

@testable import ArchiveModel

private let keys = ["title", "date", "regions", "region", "dateline_place", "translation_of"]

@Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("regoins", "regions"), ("dateline-place", "dateline_place"),
    ("DatelinePlace", "dateline_place"), ("transaltion of", "translation_of"), ("dat", "date"),
])
func aSlipLeadsToTheWordThatWasMeant(_ slip: String, _ word: String) {
    #expect(NearestWord.of(slip, among: keys) == word)
}

@Test(arguments: ["weather", "x", "", "tlt", "photographer"])
func aWordOfItsOwnLeadsNowhere(_ word: String) {
    #expect(NearestWord.of(word, among: keys) == nil)
}

@Test func amongEquallyNearWordsTheFirstIsTaken() {
    #expect(NearestWord.of("cart", among: ["card", "care"]) == "card")
}

@Test func anEndlessWordIsCheapToCompare() {
    #expect(NearestWord.of(String(repeating: "q", count: 5_000_000), among: keys) == nil)
}
