import ArchiveModel

/// `assets/theme.css`: the accent that the configuration names. It is for the screen alone, so that print stays black.
enum ThemeSheet {
    /// Contrast of the accent on dark paper where only the one for light paper is named: that of the built-in one.
    private static let darkContrast = 7.0

    static func isNeeded(_ configuration: SiteConfiguration) -> Bool {
        configuration.accent != nil || configuration.accentDark != nil
    }

    /// Nil where the style sheet's own accent stays.
    static func text(_ configuration: SiteConfiguration) -> String? {
        guard isNeeded(configuration) else { return nil }
        let white = Colour(red: 255, green: 255, blue: 255)
        let dark =
            configuration.accentDark
            ?? configuration.accent?.moved(towards: white, until: darkContrast, against: Paper.dark)
        let light = configuration.accent.map { "@media screen {\n  :root { --accent: \($0.text); }\n}\n" }
        let rule = dark.map {
            "@media screen and (prefers-color-scheme: dark) {\n  :root { --accent: \($0.text); }\n}\n"
        }
        return (light ?? "") + (rule ?? "")
    }
}
