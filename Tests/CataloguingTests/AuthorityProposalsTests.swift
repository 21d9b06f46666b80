import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Entry = AuthorityFile.AuthorEntry

private func proposals(_ names: [String], _ entries: [Entry] = []) async -> [AuthorityProposal] {
    var authorities = AuthorityFile()
    authorities.authors = entries
    let articles = names.enumerated().map { ArticleBench.article("\($0.offset)", by: [$0.element]) }
    let catalogue = await Cataloguer(authorities: authorities, language: LanguageTag("en")).catalogue(articles).value
    return AuthorityProposals.of(catalogue, authorities: authorities)
}

/// "Timur Aldanov < T. Aldanov (initials)"; rivals behind a question mark.
private func told(_ names: [String], _ entries: [Entry] = []) async -> [String] {
    await proposals(names, entries).map { proposal in
        let variants = proposal.variants.map { "\($0.name) (\($0.reasons.map(\.rawValue).joined(separator: ", ")))" }
        let rivals = proposal.rivals.isEmpty ? "" : " ? " + proposal.rivals.joined(separator: "; ")
        return "\(proposal.heading) < \(variants.joined(separator: "; "))\(rivals)"
    }
}

@Test(arguments: [
    (["Timur Aldanov", "T. Aldanov"], "Timur Aldanov < T. Aldanov (initials)"),
    (["Timur Aldanov", "Aldanov, Timur"], "Timur Aldanov < Aldanov, Timur (order)"),
    (["Timur Aldanov", "Aldanov Timur"], "Timur Aldanov < Aldanov Timur (order)"),
    (["Timur Aldanov", "Aldanov T. M."], "Timur Aldanov < Aldanov T. M. (order, initials, omission)"),
    (["Timur Aldanov", "Тимур Алданов"], "Timur Aldanov < Тимур Алданов (transliteration)"),
    (["Timur Aldanov", "Т.М. Алданов"], "Timur Aldanov < Т.М. Алданов (initials, omission, transliteration)"),
    (
        ["Timur Aldanov", "Алданов Тимур Маратович"],
        "Timur Aldanov < Алданов Тимур Маратович (order, omission, transliteration)"
    ),
    (["José Álvarez", "Jose Alvarez"], "Jose Alvarez < José Álvarez (marks)"),
    (["Jane Roe", "Dr. Jane Roe, PhD"], "Jane Roe < Dr. Jane Roe, PhD (title)"),
    (["Sergei Yermakov", "Sergey Ermakov"], "Sergei Yermakov < Sergey Ermakov (romanisation)"),
    (["Khalida Rahimova", "Xalida Rahimova"], ""),
    (["Salim al-Qadi", "سليم القاضي"], "Salim al-Qadi < سليم القاضي (transliteration)"),
    (["Aigul Seitova", "Aigul Seitоva"], "Aigul Seitova < Aigul Seitоva (lookalikes)"),
    (["Бакыт Асан уулу", "Асан уулу Бакыт"], "Бакыт Асан уулу < Асан уулу Бакыт (order)"),
])
func formsOfOneNameAreProposedAsOneRecord(_ names: [String], _ words: String) async {
    let all = await told(names)
    #expect(words.isEmpty ? all.isEmpty : all.count == 1 && all[0].hasPrefix(words), "\(all)")
}

@Test(arguments: [
    ["James Thomas", "Thomas James"], ["John Smith", "John Smith Jr."], ["Brian Smith", "Bryan Smith"],
    ["Timur Aldanov", "Aigul Aldanova"], ["T. Aldanov", "B. Aldanov"], ["Salma al-Qadi", "سليم القاضي"],
    ["Timur M. Aldanov", "Timur B. Aldanov"], ["Ahmad", "Аhмад"], ["Jane Roe", "Jane Poe"], ["Yan Kim", "Jan Kim"],
    ["Жанна Петрова", "Yanna Petrova"],
])
func differentNamesAreNotProposed(_ names: [String]) async {
    #expect(await told(names).isEmpty)
}

@Test func anInitialThatFitsTwoPeopleIsAskedAndNotProposed() async {
    #expect(
        await told(["Timur Aldanov", "Tamara Aldanov", "T. Aldanov"]) == [
            "Tamara Aldanov < T. Aldanov (initials) ? Timur Aldanov"
        ])
}

@Test func twoPatronymicsMakeTheBareNameAQuestion() async {
    #expect(
        await told(["Timur Maratovich Aldanov", "Timur Bekovich Aldanov", "Timur Aldanov"]) == [
            "Timur Bekovich Aldanov < Timur Aldanov (omission) ? Timur Maratovich Aldanov"
        ])
}

@Test func aNameThatFitsTheEditorsRecordIsProposedForIt() async {
    let entry = Entry(heading: "Timur Aldanov", kind: .person, variants: ["T. Aldanov"], identifiers: [])
    let found = await proposals(["T. Aldanov", "Тимур Алданов"], [entry])
    #expect(found.map(\.heading) == ["Timur Aldanov"] && found.first?.listed == ["T. Aldanov"])
    #expect(found.first?.variants.map(\.name) == ["Тимур Алданов"])
    #expect(
        found.first?.entry == #"- {heading: "Timur Aldanov", variants: ["T. Aldanov", "Тимур Алданов"]}"#)
}

@Test func whatTheEditorHasMergedOrKeptApartIsNotProposedAgain() async {
    let merged = Entry(heading: "Timur Aldanov", kind: .person, variants: ["T. Aldanov"], identifiers: [])
    #expect(await told(["Timur Aldanov", "T. Aldanov"], [merged]).isEmpty)
    let apart = Entry(
        heading: "Timur Aldanov", kind: .person, variants: [], distinct: ["T. Aldanov"], identifiers: [])
    #expect(await told(["Timur Aldanov", "T. Aldanov"], [apart]).isEmpty)
    let second = Entry(heading: "Tamara Aldanov", kind: .person, variants: [], identifiers: [])
    #expect(
        await told(["Timur Aldanov", "Tamara Aldanov", "T. Aldanov"], [apart, second]) == [
            "Tamara Aldanov < T. Aldanov (initials)"
        ])
}

@Test func theEntriesSayInWhichArticlesAFormIsPrinted() async {
    let found = await proposals(["T. Aldanov", "Timur Aldanov", "T. Aldanov"])
    #expect(found.first?.entries == [1] && found.first?.variants.first?.entries == [0, 2])
}

@Test func aNameIsQuotedWhateverSignsItHolds() async {
    let variant = AuthorityProposal.Variant(name: "A \"B\": \\ \u{200F}c", entries: [0], reasons: [.marks])
    let proposal = AuthorityProposal(
        heading: "A, b", kind: .person, listed: nil, entries: [1], variants: [variant], rivals: [])
    #expect(proposal.entry == #"- {heading: "A, b", variants: ["A \"B\": \\ \U0000200fc"]}"#)
    #expect(proposal.refusal == #"- {heading: "A, b", distinct: ["A \"B\": \\ \U0000200fc"]}"#)
}

@Test func manyNamesOfOneSurnameAreReadInLinearTime() async {
    let letters = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "tu"]
    let names = (0..<4_000).map { number in
        "P" + [1000, 100, 10, 1].map { letters[number / $0 % 10] }.joined() + " Ivanov"
    }
    #expect(await proposals(names + ["P. Ivanov"]).isEmpty)
}
