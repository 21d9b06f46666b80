import ArchiveModel

/// Counts in at most five steps of one tint. Steps begin at round numbers.
struct MapShades {
    /// The least count of each step, ascending.
    let steps: [Int]
    private let most: Int
    private static let mostSteps = 5

    init(most: Int) {
        self.most = most
        if most <= Self.mostSteps {
            steps = most < 1 ? [] : Array(1...most)
            return
        }
        var round: [Int] = []
        var unit = 1
        while unit <= most, unit <= Int.max / 100 {
            round += [1, 2, 5].map { $0 * unit }.filter { $0 <= most }
            unit *= 10
        }
        let stride = (round.count + Self.mostSteps - 1) / Self.mostSteps
        steps = round.indices.filter { $0 % stride == 0 }.map { round[$0] }
    }

    /// 1–5, the tint of a count that is at least 1. Few steps lie as far apart as many, and one is never the faintest.
    func tint(of count: Int) -> Int { tint(ofStep: max(1, steps.filter { $0 <= count }.count)) }

    private func tint(ofStep step: Int) -> Int {
        let tints = [[4], [2, 4], [1, 3, 4], [1, 2, 4, 5]]
        guard tints.indices.contains(steps.count - 1) else { return step }
        return tints[steps.count - 1][step - 1]
    }

    /// "5–9" for each step, with its tint.
    func records(_ words: InterfaceWords) -> [Record] {
        steps.enumerated().map { index, least in
            let last = index + 1 < steps.count ? steps[index + 1] - 1 : most
            let label = last > least ? "\(words.grouped(least))–\(words.grouped(last))" : words.grouped(least)
            return Record(PageShapes.shade, ["tint": .text(String(tint(ofStep: index + 1))), "label": .text(label)])
        }
    }
}
