import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "From: Ann Lee <lee@paper.example>\nTo: list@paper.example\nDate: Fri, 01 Apr 2016 20:10\nSubject: The Water Line",
    "De: Ann Lee <lee@paper.example>\nAl: listo@paper.example\nDato: 1 aprilo 2016\nTemo: The Water Line",
    "Von: Ann Lee <lee@paper.example>\nAn: liste@paper.example\nDatum: 1. April 2016\nBetreff: The Water Line",
    "От: Ann Lee <lee@paper.example>\nКому: list@paper.example\nДата: 1 апреля 2016\nТема: The Water Line",
])
func theHeadOfALetterIsRead(head: String) {
    let reading = reading(head, prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.title == "The Water Line")
    #expect(reading.published == "2016-04-01")
}
