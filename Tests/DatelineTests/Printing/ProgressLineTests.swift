import Testing

@testable import dateline

private func line(_ done: Int, of total: Int, after elapsed: Duration, width: Int = 79) -> String {
    let state = BuildProgress.State(stage: .press, done: done, total: total)
    return ProgressLine(state: state, elapsed: elapsed).text(width: width)
}

@Test func aLineTellsStageCountRateAndTimeLeft() {
    #expect(
        line(2500, of: 10000, after: .seconds(2))
            == "press [#####               ] 2500/10000, 1250 a second, 6 s left")
    #expect(
        line(100, of: 100_000, after: .seconds(10))
            == "press [                    ] 100/100000, 10 a second, 166 min left")
    #expect(line(60, of: 60, after: .seconds(1)) == "press [####################] 60/60, 60 a second, 0 s left")
}

@Test func thereIsNoRateBeforeThereIsAnyToTell() {
    #expect(line(0, of: 60, after: .seconds(1)) == "press [                    ] 0/60")
    #expect(line(30, of: 60, after: .milliseconds(99)) == "press [##########          ] 30/60")
}

@Test func aNarrowTerminalGetsNoBarAndNeverALineTooLong() {
    #expect(line(30, of: 60, after: .seconds(1), width: 40) == "press 30/60, 30 a second, 1 s left")
    #expect(line(30, of: 60, after: .seconds(1), width: 8) == "press 30")
    #expect(line(30, of: 60, after: .seconds(1), width: 0).isEmpty)
}

@Test func aStageWithoutACountIsNamed() {
    #expect(line(7, of: 0, after: .seconds(1)) == "press")
}

@Test func moreIsNeverDoneThanThereIs() {
    #expect(line(70, of: 60, after: .seconds(1)).contains(" 60/60"))
}
