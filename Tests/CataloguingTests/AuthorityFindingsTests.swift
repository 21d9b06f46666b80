import ArchiveModel
import Testing

@testable import Cataloguing

private func told(_ names: [String], _ entries: [AuthorityFile.AuthorEntry] = []) async -> [String] {
    var authorities = AuthorityFile()
    authorities.authors = entries
    let articles = names.enumerated().map { ArticleBench.article("\($0.offset)", by: [$0.element]) }
    let catalogue = await Cataloguer(authorities: authorities, language: LanguageTag("en")).catalogue(articles).value
    return AuthorityFindings.of(catalogue, authorities: authorities).map { finding in
        "\(finding.severity.rawValue) \(finding.code): \(finding.message); \(finding.suggestion ?? "")"
    }
}

@Test func aProposalSaysWhichNamesWhereWhyAndWhatToPaste() async {
    #expect(
        await told(["Timur Aldanov", "T. Aldanov", "Тимур Алданов", "Timur Aldanov"]) == [
            "note authority.variants: 'T. Aldanov' (1 article; with initials) and 'Тимур Алданов' (1 article; in "
                + "another script) may be 'Timur Aldanov' (2 articles); if so, add below 'authors:' in authorities.yml: "
                + #"- {heading: "Timur Aldanov", variants: ["T. Aldanov", "Тимур Алданов"]}; if not: "#
                + #"- {heading: "Timur Aldanov", distinct: ["T. Aldanov", "Тимур Алданов"]}"#
        ])
}

@Test func aVariantOfTheEditorsRecordIsToBeAddedThere() async {
    let record = AuthorityFile.AuthorEntry(heading: "Timur Aldanov", kind: nil, variants: [], identifiers: [])
    #expect(
        await told(["Aldanov, Timur"], [record]) == [
            "note authority.variants: 'Aldanov, Timur' (1 article; in another order) may be 'Timur Aldanov'; if so, add "
                + "to the record's 'variants' in authorities.yml: \"Aldanov, Timur\"; if not, to its 'distinct'"
        ])
}

@Test func aNameThatFitsTwoIsAsked() async {
    #expect(
        await told(["Timur Aldanov", "Tamara Aldanov", "T. Aldanov"]) == [
            "note authority.which: 'T. Aldanov' (1 article; with initials) may be 'Tamara Aldanov' or 'Timur Aldanov'; "
                + "add it in authorities.yml to the 'variants' of the right one, and to 'distinct' of the others"
        ])
}

@Test func aLetterOfAnotherScriptIsTold() async {
    #expect(
        await told(["Aigul Seit\u{43E}va"]) == [
            "note authority.mixed-scripts: 'Aigul Seit\u{43E}va' has a letter of another script in one word: '\u{43E}' "
                + "(U+043E); list the form in authorities.yml as a variant of the name as it should be"
        ])
    #expect(await told(["Айгуль Seitova", "Anna-Мария"]).isEmpty)
}
