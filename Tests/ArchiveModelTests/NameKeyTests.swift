import Testing

@testable import ArchiveModel

@Test func caseDotsAndSpacesDoNotTellNamesApart() {
    #expect(NameKey("SEITOVA, A.") == NameKey("Seitova  A"))
    #expect(NameKey("Jean-Luc Roe") == NameKey("Jean Luc Roe"))
}

@Test func lettersAndMarksDo() {
    #expect(NameKey("José Roe") != NameKey("Jose Roe"))
    #expect(NameKey("Jose\u{301} Roe") == NameKey("José Roe"))
    #expect(NameKey("A. Seitova") != NameKey("Seitova A."))
}

@Test func namesWithoutLettersAreComparedAsTheyAre() {
    #expect(NameKey("***") != NameKey("!!!"))
}

@Test func marksOfDirectionTellNamesNotApart() {
    #expect(NameKey("\u{200F}سليم\u{200E} القاضي") == NameKey("سليم القاضي"))
    #expect(NameKey("Sal\u{202B}im") == NameKey("Salim"))
}
