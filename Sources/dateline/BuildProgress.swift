import Glibc
import Synchronization

/// What a build is at.
enum BuildStage: String, Sendable, CaseIterable {
    case read, infer, catalogue, press, search, publish
}

/// How far a build has come. The build tells it, and whoever shows it looks when it likes: nothing of it reaches a page.
final class BuildProgress: Sendable {
    struct State: Sendable {
        var stage = BuildStage.read
        /// Pieces of the stage that are done; their number may turn out larger than was said.
        var done = 0
        /// 0 where nobody can say.
        var total = 0
        /// The folder in which the new site is put together is this build's own.
        var hasStaging = false
    }

    private struct Course {
        var state = State()
        var isStopped = false
        /// A thread of the build has come to where it is held.
        var isHeld = false
    }

    private let course = Mutex(Course())
    private let onStage: @Sendable (BuildStage) -> Void

    /// `onStage` hears of each stage as it begins, on the build's thread.
    init(onStage: @Sendable @escaping (BuildStage) -> Void = { _ in }) { self.onStage = onStage }

    var now: State { course.withLock { $0.state } }

    func begin(_ stage: BuildStage, of total: Int = 0) {
        tell { $0 = State(stage: stage, done: 0, total: total, hasStaging: $0.hasStaging) }
        onStage(stage)
    }

    /// From now on there is something to remove if the build doesn't come to its end.
    func claimStaging() { tell { $0.hasStaging = true } }

    /// Any worker, after a few pieces.
    func advance(_ count: Int) { tell { $0.done += count } }

    /// Holds the build where it is, for a process that is about to end: nothing more is written. False when a site is
    /// just being published, which takes a moment and has to come to its end.
    func stop() -> Bool {
        course.withLock { course in
            course.isStopped = course.state.stage != .publish
            return course.isStopped
        }
    }

    /// Whether some of the build stands still already, so that `now` says how far it got.
    var isHeld: Bool { course.withLock { $0.isHeld } }

    private func tell(_ change: (inout State) -> Void) {
        let isStopped = course.withLock { course in
            change(&course.state)
            course.isHeld = course.isStopped
            return course.isStopped
        }
        while isStopped { pause() }
    }
}
