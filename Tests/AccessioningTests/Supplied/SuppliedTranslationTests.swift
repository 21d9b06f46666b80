import ArchiveModel
import Testing

@testable import Accessioning

/// What the editor says of being a translation, in these lines of front matter.
private func translated(_ yaml: String) -> Bool? {
    let reader = MetadataReader(rule: "front-matter", regions: RegionNameTable(AuthorityFile()))
    guard let value = YAMLReader.read(yaml, path: "seed.md", firstLine: 1).value else { return nil }
    return Inferred(reader.read(value) { _ in nil }.value.claims.translated).value
}

@Test(arguments: ["translation_of: 044_cayin.txt", "translator: Timur Aldanov"])
func anOriginalOrATranslatorSaysTranslated(yaml: String) {
    #expect(translated(yaml) == true)
}

@Test func whatTheEditorSaysOutrightGoesFirst() {
    #expect(translated("translator: Timur Aldanov\ntranslated: false") == false)
    #expect(translated("title: The Water Line") == nil)
}
