import Testing

@testable import Accessioning

@Test(arguments: [
    "Date: 3 May 2020\nTime: 6 pm\nVenue: Town Hall", "Дата: 3 мая 2020 года\nМесто проведения: Дом культуры",
    "Sunday, May 3, 2020 from 6:00 PM to 8:00 PM", "May 3, 2020, 6:00 pm – 8:00 pm",
])
func theDayOfAnEventIsNotThatOfItsNotice(block: String) {
    #expect(reading("The Water Fair", block, prose, prose).published == nil)
}

@Test func anHourOfPublicationIsNoEvent() {
    #expect(reading("The Water Line", "By Ann Lee", "7 May 2014, 18:30", prose).published == "2014-05-07")
}
