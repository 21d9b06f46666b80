import Testing

@testable import Accessioning

@Test(arguments: [
    """
    From: Bo Ek <bo@x.example>
    Date: Mon, Jun 22, 2015 at 7:15 AM
    Subject: Fwd: The Water Line
    To: list

    ---------- Forwarded message ----------
    From: Ann Lee <ann@x.example>
    Date: Wed, May 7, 2014 at 2:42 PM
    Subject: The Water Line
    To: <bo@x.example>
    """,
    """
    Von: Bo Ek
    Datum: 22. Juni 2015
    Betreff: WG: The Water Line

    Von: Ann Lee
    Gesendet: Mittwoch, 7. Mai 2014 14:42
    An: Bo Ek
    Betreff: The Water Line
    """,
])
func theInnermostHeaderDatesAMail(head: String) {
    #expect(reading(head, prose, prose).published == "2014-05-07")
}

@Test func withoutAnInnerDayTheForwardersIsABound() {
    let head =
        "From: Bo Ek\nDate: 22 June 2015\nSubject: Fwd: The Water Line\n\nBegin forwarded message:\n\nFrom: Ann Lee"
    #expect(reading(head, prose, prose).published == "../2015-06-22")
}

@Test func aMailThatWasNotForwardedKeepsItsDay() {
    let head = "From: Bo Ek <bo@x.example>\nDate: 22 June 2015\nSubject: The Water Line\nTo: list"
    #expect(reading(head, prose, prose).published == "2015-06-22")
}
