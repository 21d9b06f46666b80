import Testing

@testable import Accessioning

@Test func wordsAreFoundByTheirBytes() {
    #expect("Ann Lee for Water & Stone".contains(" for "))
    #expect(!"Ann Lee".contains(" for "))
    #expect("вода и камень"[...].contains("камень"))
}

@Test func aCharacterIsFoundInASetOfCharacters() {
    let comma: Character = "،"
    #expect(",،;؛".contains(comma))
    #expect(",،;؛".contains(Character(";")))
    #expect(!",،;؛".contains(Character(".")))
    #expect(!",،;؛".contains(Character("é")))
}

@Test func anOpeningIsToldByItsBytes() {
    #expect("written for the Courier".utf8.starts(with: "written for ".utf8))
    #expect("вода".utf8.starts(with: "во".utf8))
    #expect(!"write".utf8.starts(with: "written for ".utf8))
    #expect("".utf8.starts(with: "".utf8) && !"".utf8.starts(with: "a".utf8))
}
