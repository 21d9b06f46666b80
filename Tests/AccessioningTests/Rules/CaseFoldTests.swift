import Testing

@testable import Accessioning

@Test func caseIsFoldedInTheScriptsOfTheArchive() {
    #expect(CaseFold.folded("By Ann LEE") == "by ann lee")
    #expect(CaseFold.folded("“Вода” И КАМЕНЬ Ўзбек Қазақ") == "“вода” и камень ўзбек қазақ")
    #expect(CaseFold.folded("ÇEVİRİ Ĉapelo") == "çeviri ĉapelo")
    #expect(CaseFold.folded("O’Neill’s 𝔘 水") == "o'neill's 𝔘 水")
}

@Test func arabicVowelSignsAreLeftOut() {
    #expect(CaseFold.folded("كَتَبَ محـمد") == "كتب محمد")
}
