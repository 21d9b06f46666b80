import ArchiveModel

@testable import Presswork

extension Furniture {
    /// With the default configuration.
    static func plain(
        _ catalogue: Catalogue = Catalogue(entries: [], authors: [], regions: [], years: [], undated: [])
    ) -> Furniture {
        let configuration = SiteConfiguration()
        let navigation = SiteNavigation(configuration, .english, pages: [])
        return Furniture(
            configuration: configuration, catalogue: catalogue, words: .english,
            look: SiteLook(navigation: navigation, footer: nil, logo: nil))
    }
}
