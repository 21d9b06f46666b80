import Testing

@testable import ArchiveModel

@Test(arguments: [
    ("Jane Roe", "roe-jane", "R"), ("Roe, Jane", "roe-jane", "R"),
    ("Martin Luther King Jr.", "king-martin-luther", "K"),
    ("José Álvarez", "alvarez-jose", "A"), ("Айгуль Сеитова", "сеитова-айгуль", "С"), ("Plato", "plato", "P"),
    ("سليم القاضي", "القاضي-سليم", "ا"), ("***", "***", "#"), ("7 Days", "days-7", "D"),
    ("Salim al-Qadi", "qadi-salim", "Q"), ("Nour El-Saffar", "saffar-nour", "S"), ("Jo Al-", "al-jo", "A"),
])
func aPersonIsFiledByTheSurname(_ name: String, _ key: String, _ initial: String) {
    let filed = FilingName(name, .person)
    #expect(filed.key == key && filed.initial == initial)
}

@Test func anOrganisationIsFiledAsItStandsWithoutItsArticle() {
    #expect(FilingName("The Steppe Courier", .organisation).key == "steppe-courier")
    #expect(FilingName("Mountain Observatory", .organisation).initial == "M")
    #expect(FilingName("Theatre Board", .organisation).key == "theatre-board")
}
