import ArchiveModel

/// What the configuration puts around every page.
struct SiteLook: Sendable {
    let navigation: SiteNavigation
    /// Pressed.
    let footer: [UInt8]?
    let logo: SiteLogo?

    static func made(
        of configuration: SiteConfiguration, _ words: InterfaceWords, _ logo: SiteLogo?, pages: [PlannedPage],
        _ markdown: MarkdownPress
    ) -> Outcome<SiteLook> {
        let navigation = SiteNavigation(configuration, words, pages: pages)
        let footer = configuration.footer.map { footer in
            markdown.press(Array(footer.utf8), PressRequest(path: "dateline.yml", language: words.language))
        }
        let look = SiteLook(navigation: navigation, footer: footer?.value.html, logo: logo)
        return Outcome(look, navigation.findings + (footer?.findings ?? []))
    }
}
