import ArchiveModel
import Testing

@testable import Presswork

/// One colour is enough for both schemes.
@Suite struct ThemeSheetTests {
    private func sheet(_ accent: String?, _ dark: String?) -> String? {
        var configuration = SiteConfiguration()
        configuration.accent = accent.flatMap { Colour($0) }
        configuration.accentDark = dark.flatMap { Colour($0) }
        return ThemeSheet.text(configuration)
    }

    @Test func withoutAColourThereIsNone() { #expect(sheet(nil, nil) == nil) }

    @Test func bothColoursAreTakenAsTheyAre() {
        #expect(
            sheet("#123", "#abc")
                == "@media screen {\n  :root { --accent: #112233; }\n}\n"
                + "@media screen and (prefers-color-scheme: dark) {\n  :root { --accent: #aabbcc; }\n}\n")
    }

    @Test func theDarkOneIsMadeOfTheLightOne() throws {
        let text = try #require(sheet("#00332e", nil))
        let dark = try #require(text.split(separator: "#").last.flatMap { Colour("#" + $0.prefix(6)) })
        #expect(dark.contrast(with: Paper.dark) >= 7)
    }
}
