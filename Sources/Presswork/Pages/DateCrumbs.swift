import ArchiveModel

/// The way from all dates to each year and month, which every article's page shows.
struct DateCrumbs: Sendable {
    private let undated: [Record]
    private let years: [Int: [Record]]
    /// By year, and then by month.
    private let months: [Int: [Int: [Record]]]

    init(_ catalogue: Catalogue, _ words: InterfaceWords) {
        func crumb(_ label: String, _ target: Permalink) -> Record {
            .link(label, to: target)
        }
        let home = crumb(words[.dates], SitePath.dates)
        undated = [home, crumb(words[.undated], SitePath.undated)]
        var years: [Int: [Record]] = [:]
        var months: [Int: [Int: [Record]]] = [:]
        for year in catalogue.years {
            let path = [home, crumb(String(year.year), year.permalink)]
            years[year.year] = path
            for month in year.months {
                months[year.year, default: [:]][month.month] = path + [crumb(words.month(month.month), month.permalink)]
            }
        }
        self.years = years
        self.months = months
    }

    /// Of an article filed under the year and month; nil where it has none.
    func path(year: Int?, month: Int?) -> [Record] {
        guard let year, let path = years[year] else { return undated }
        return month.flatMap { months[year]?[$0] } ?? path
    }
}
