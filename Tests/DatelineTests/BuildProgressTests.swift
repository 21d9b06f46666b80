import ArchiveTesting
import Testing

@testable import dateline

@Test func workersTellHowManyPiecesAreDone() async {
    let progress = BuildProgress()
    progress.begin(.press, of: 100)
    _ = await Workers(jobs: 4, progress: progress).map(100) { $0 }
    #expect(progress.now.stage == .press && progress.now.done == 100 && progress.now.total == 100)
}

@Test func aStageBeginsAtNothing() {
    let progress = BuildProgress()
    progress.begin(.infer, of: 10)
    progress.advance(10)
    progress.begin(.catalogue)
    #expect(progress.now.done == 0 && progress.now.total == 0)
}

@Test func onlyPublishingCanNotBeHeldUp() {
    let progress = BuildProgress()
    #expect(progress.stop())
    let late = BuildProgress()
    late.begin(.publish)
    #expect(!late.stop())
}

@Test func theTimesOfStagesAddUpInTheirOrder() {
    let times = StageTimes()
    #expect(times.text().isEmpty)
    for stage in [BuildStage.read, .infer, .read, .press] { times.begin(stage) }
    let text = times.text(until: .now + .seconds(2))
    #expect(text.hasPrefix("read 0.00 s, infer 0.00 s, press 2.0"))
}

@Test func stagesAreToldWhenAllIsTold() throws {
    let archive = try Archive().seed("wells.txt", "The Wells\n\nBy Jane Roe\n\nWater is scarce.\n")
    let told = try archive.run("build", "--verbose")
    #expect(told.exitCode == 0)
    #expect(told.output.contains(#/read \d+\.\d\d s, infer .* press .* search .* publish \d+\.\d\d s\n/#))
    #expect(!(try archive.run("build")).errors.contains("publish"))
}

@Test(arguments: ["build", "check", "list", "review"]) func aPipeGetsNoProgress(command: String) throws {
    let archive = try Archive().seed("wells.txt", "The Wells\n\nBy Jane Roe\n\nWater is scarce.\n")
    #expect(!(try archive.run(command)).errors.contains("\r"))
}
