import ArchiveModel
import Testing

@testable import Accessioning

private func frame(_ text: String) -> ArticleFrame {
    let text = CapturedText(CapturedSource(path: "seed.txt", bytes: Array(text.utf8), digest: 0))
    return ArticleFrame(text, FrameLines(text), order: .unknown)
}

@Test func wordsThatTheTextHasInLowerCaseAreNoName() {
    let frame = frame("We are improving rates of email.\nAnn will stay. ann.lee@paper.example bill-page")
    #expect(CommonWords.make(up: "Improving Email Rates", in: frame))
    #expect(CommonWords.make(up: "Rates", in: frame))
    #expect(!CommonWords.make(up: "Will Lee", in: frame))
    #expect(!CommonWords.make(up: "Ann Lee", in: frame))
    #expect(!CommonWords.make(up: "Bill Page", in: frame))
}

@Test func aScriptWithoutCapitalsTellsNothing() {
    #expect(!CommonWords.make(up: "سليم القاضي", in: frame("سليم القاضي")))
    #expect(CommonWords.make(up: "Новая Вода", in: frame("здесь новая вода")))
}

@Test func placesAreKnownAndPeopleAreNot() {
    #expect(KnownPlace.isOne("Bahir Dar") && KnownPlace.isOne("NEW DELHI") && KnownPlace.isOne("Бишкек"))
    #expect(!KnownPlace.isOne("Ann Lee") && !KnownPlace.isOne(""))
}
