import ArchiveModel

/// The order in which findings are told, which no thread's timing touches.
enum FindingOrder {
    /// By path, line and column; those without a place first. Equal ones are told once.
    static func sorted(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        return findings.filter { seen.insert($0).inserted }.sorted(by: precedes)
    }

    private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
        switch (left.location, right.location) {
        case (nil, _?): return true
        case (_?, nil): return false
        case (let leftPlace?, let rightPlace?) where leftPlace != rightPlace: return leftPlace < rightPlace
        default:
            if left.code != right.code { return CodePointOrder.precedes(left.code, right.code) }
            return CodePointOrder.precedes(left.message, right.message)
        }
    }
}
