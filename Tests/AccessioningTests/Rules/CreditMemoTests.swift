import ArchiveModel
import Testing

@testable import Accessioning

private func frame(_ text: String) -> ArticleFrame {
    let text = CapturedText(CapturedSource(path: "seed.txt", bytes: Array(text.utf8), digest: 0))
    return ArticleFrame(text, FrameLines(text), order: .dayFirst)
}

@Test func aLineIsReadOnceInOneWay() {
    let frame = frame("The Water Line\nBy Ann Lee\nThe river is low.")
    let memo = CreditMemo()
    var made = 0
    for _ in 0..<3 {
        for hasHeadline in [false, true] {
            _ = memo.line(frame.head[1], hasHeadline: hasHeadline, hasByline: false) {
                made += 1
                return nil
            }
        }
    }
    #expect(made == 2)
}

@Test func whatWasReadIsGivenAgain() {
    let frame = frame("The Water Line\nBy Ann Lee\nThe river is low.")
    let first = frame.credits(of: frame.head[1], hasHeadline: true)
    let second = frame.credits(of: frame.head[1], hasHeadline: true)
    #expect(first?.namesSomebody == true && second?.namesSomebody == true)
    #expect(frame.credits(of: frame.head[2], hasHeadline: true) == nil)
}

@Test func linesDoNotShareWhatTheySay() {
    let frame = frame("By Ann Lee\nBy Omar Said\nThe river is low.")
    let names = frame.head.prefix(2).compactMap { line -> String? in
        guard case .authors(let list)? = frame.credits(of: line, hasHeadline: true)?.credits.first else { return nil }
        return list.names.first?.name
    }
    #expect(names == ["Ann Lee", "Omar Said"])
}
