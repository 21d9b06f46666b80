import Testing

@testable import Accessioning

@Test func whoSentAMailOnIsNotItsAuthor() {
    let reading = reading(
        "From: Bob Roe <roe@mail.example>\nDate: 20 December 2014\nSubject: Fwd: The Water Line\nTo: Cy Poe",
        "---------- Forwarded message ----------\nFrom: Ann Lee <lee@mail.example>\nDate: 11 December 2014\n"
            + "Subject: The Water Line\nTo: Bob Roe", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.published == "2014-12-11")
    #expect(reading.title == "The Water Line")
}

@Test func whoAnswersAMailIsItsAuthor() {
    let reading = reading(
        "From: Bob Roe\nDate: 20 December 2014\nSubject: The Water Line", prose,
        "-----Original Message-----\nFrom: Ann Lee")
    #expect(reading.names == ["Bob Roe"])
}
