import ArchiveTesting
import Foundation
import Presswork
import Testing

@testable import dateline

private func start() throws -> ParserProcess { try ParserProcess.start(ParserCommand(path: Repository.tool)) }

private func text(_ process: ParserProcess, _ file: String) throws -> String {
    try Repository.text("/proc/\(process.id)/\(file)")
}

@Test func aParserMayOpenNothingStartNothingAndGainNothing() throws {
    let process = try start()
    defer { process.end() }
    let limits = try text(process, "limits").split(separator: "\n").map {
        $0.split(separator: " ").joined(separator: " ")
    }
    #expect(limits.contains("Max open files 0 0 files"))
    #expect(limits.contains("Max processes 0 0 processes"))
    #expect(limits.contains("Max file size 0 0 bytes"))
    #expect(limits.contains("Max core file size 0 0 bytes"))
    #expect(limits.contains("Max address space 1073741824 1073741824 bytes"))
    #expect(try text(process, "status").contains("NoNewPrivs:\t1"))
}

@Test func aParserIsSmall() throws {
    let process = try start()
    defer { process.end() }
    let question = ParserQuestion(text: Array(String(repeating: "a *b*\n\n", count: 1000).utf8), smartPunctuation: true)
    for _ in 0..<20 { guard case .success = process.tree(for: question) else { return #expect(Bool(false)) } }
    let line = try #require(try text(process, "status").split(separator: "\n").first { $0.hasPrefix("RssAnon:") })
    let kibibytes = try #require(line.split(separator: " ").dropLast().last.flatMap { Int($0) })
    #expect(kibibytes < 10 << 10)
}

@Test func aParserThatWasKilledIsFoundOut() throws {
    let process = try start()
    kill(process.id, SIGKILL)
    guard case .failure(let fault) = process.tree(for: ParserQuestion(text: [], smartPunctuation: false)) else {
        return #expect(Bool(false))
    }
    #expect(fault == .died)
    #expect(kill(process.id, 0) == -1)
}

@Test func aParserEndsWithItsInput() throws {
    // By a pipe, for it may not write to a file.
    let run = try Archive().run("parser-process", through: ["sh", "-c", "\"$@\" | cat", "sh"])
    #expect(run.output == "dlparse1")
    #expect(run.errors.isEmpty)
}

@Test func nobodyIsToldOfTheParsersCommand() throws {
    #expect(!(try Archive().run("--help").output.contains("parser-process")))
}
