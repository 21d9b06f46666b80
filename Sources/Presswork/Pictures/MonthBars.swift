import ArchiveModel

/// The twelve months of a year, each with its place, whether it has articles or not.
struct MonthBars {
    let year: YearTerm
    let words: InterfaceWords

    var bars: [Bars.Bar] {
        let names = words[.monthsShort].split(separator: " ").map(String.init)
        var terms = [MonthTerm?](repeating: nil, count: 12)
        for month in year.months where terms.indices.contains(month.month - 1) { terms[month.month - 1] = month }
        return terms.enumerated().map { index, term in
            Bars.Bar(
                label: names.count == terms.count ? names[index] : words.month(index + 1),
                count: term?.entries.count ?? 0, link: term?.permalink.escaped)
        }
    }
}
