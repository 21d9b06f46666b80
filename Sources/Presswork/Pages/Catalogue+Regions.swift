import ArchiveModel

extension Catalogue {
    /// The term of a code.
    func region(_ code: RegionCode) -> RegionTerm? { regionPosition(code).map { regions[$0] } }

    /// Position of a code's term, by halving: terms stand in the order of their codes.
    func regionPosition(_ code: RegionCode) -> Int? {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low < regions.count && regions[low].code == code ? low : nil
    }
}
