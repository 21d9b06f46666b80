import ArchiveModel
import Presswork
import Synchronization

/// Processes that parse captured texts: as many as threads ask at a time, started when first asked.
final class ParserPool: Sendable {
    private struct State {
        /// Started, and asked by nobody now.
        var idle: [ParserProcess] = []
        var refusal: ParserProcess.Refusal?
    }

    private let state = Mutex(State())
    private let command: ParserCommand

    init(_ command: ParserCommand = ParserCommand()) { self.command = command }

    deinit {
        state.withLock { state in
            for process in state.idle { process.end() }
        }
    }

    /// Keeps the pool as long as it is kept itself.
    var parsing: MarkdownParsing {
        MarkdownParsing {
            self.tree(for: $0)
        } together: {
            self.trees(for: $0)
        }
    }

    /// One finding if texts were parsed in this process, since no other could be started.
    var findings: [Finding] {
        guard let refusal = state.withLock(\.refusal) else { return [] }
        let reason =
            switch refusal {
            case .system(let code): SystemError(path: command.path, code: code).reason
            case .mute: "it does not say that it is ready"
            }
        return [
            Finding(
                .warning, "parser.in-process",
                "captured texts are parsed in the same process, for no other could be started: \(reason)",
                suggestion: "let the program start processes, and let it see /proc")
        ]
    }

    /// What ends a process from outside says nothing of the text, so that one that died is asked of another once more.
    func tree(for question: ParserQuestion) -> Result<MarkdownTree, ParserFault> {
        let first = attempt(question)
        guard case .failure(.died) = first else { return first }
        return attempt(question)
    }

    /// The same of several, in their order: sent and answered together, which spares most of the waiting for one another.
    /// Where that fails each is asked of by itself, so that no text suffers from another's fault.
    func trees(for questions: [ParserQuestion]) -> [Result<MarkdownTree, ParserFault>] {
        guard questions.count > 1, let process = take(), case .success(let trees) = process.trees(for: questions) else {
            return questions.map(tree)
        }
        state.withLock { $0.idle.append(process) }
        return trees.map { .success($0) }
    }

    private func attempt(_ question: ParserQuestion) -> Result<MarkdownTree, ParserFault> {
        guard let process = take() else { return MarkdownParsing.here.tree(question) }
        let tree = process.tree(for: question)
        if case .success = tree { state.withLock { $0.idle.append(process) } }
        return tree
    }

    /// Nil when none can be started; that is not tried again.
    private func take() -> ParserProcess? {
        while let idle = state.withLock({ $0.idle.popLast() }) {
            if idle.isWaiting { return idle }
            idle.end()
        }
        if state.withLock({ $0.refusal != nil }) { return nil }
        do throws(ParserProcess.Refusal) { return try ParserProcess.start(command) } catch {
            state.withLock { $0.refusal = error }
            return nil
        }
    }
}
