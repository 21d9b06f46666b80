import Synchronization

/// How long each stage of a build took.
final class StageTimes: Sendable {
    private let begun = Mutex<[(stage: BuildStage, at: ContinuousClock.Instant)]>([])

    func begin(_ stage: BuildStage) { begun.withLock { $0.append((stage, ContinuousClock.now)) } }

    /// `read 0.31 s, infer 1.20 s, …` with the stages that there were, in their order; empty where there was none.
    func text(until end: ContinuousClock.Instant = .now) -> String {
        let begun = begun.withLock { $0 }
        let ends = begun.dropFirst().map(\.at) + [end]
        var spent: [BuildStage: Duration] = [:]
        for (stage, end) in zip(begun, ends) { spent[stage.stage, default: .zero] += end - stage.at }
        return BuildStage.allCases.compactMap { stage in
            spent[stage].map { "\(stage.rawValue) \(Seconds.of($0)) s" }
        }.joined(separator: ", ")
    }
}
