import ArchiveTesting
import Foundation
import Testing

private let seed = """
    The Wells of the Valley

    By Jane Roe

    The wells were opened on 12 March 2021 by people from Kazakhstan, and the water of Kazakhstan was good.

    """

private func explained() throws -> Run {
    try Archive().seed("a.txt", seed).file("seeds/a.meta.yml", "date: 2021-03-14\nauthors: unknown\n")
        .run("explain", "--format", "json", "a.txt")
}

@Test func theExplanationIsOneObjectOnOneLine() throws {
    let run = try explained()
    #expect(run.exitCode == 0 && run.lines.count == 1 && run.errors.isEmpty)
    #expect(run.output.hasPrefix(#"{"source":"a.txt","values":[{"field":"title","value":"The Wells of the Valley","#))
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
}

@Test func eachValueSaysWhatItBeat() throws {
    let output = try explained().output
    let date = """
        {"field":"date","value":"2021-03-14","certainty":"supplied","rule":"meta.date","quote":"2021-03-14","note":null,\
        "path":"seeds/a.meta.yml","line":1,"column":7,"beat":[{"value":"2021-03-12/..","certainty":"conjectured",\
        "rule":"date.latest-event","quote":"12 March 2021",\
        "note":"latest event in the text; published on that day or later","path":"seeds/a.txt","line":5,"column":26}]}
        """
    #expect(output.contains(date), "\(output)")
}

@Test func whatNobodyKnowsIsNullAndSaysWhoSaidSo() throws {
    let words = #"{"field":"authors","value":null,"certainty":"supplied","rule":"meta.authors","quote":"unknown","#
    #expect(try explained().output.contains(words))
}
