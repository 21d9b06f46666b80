import CSystem
import Glibc
import Presswork

/// One process that parses texts, asked by one thread at a time. It ends when the socket is closed, which the system does
/// even if this process is killed; a signal at the parent's death would come when the *thread* that started it ends.
struct ParserProcess: Sendable {
    let id: pid_t
    private let channel: ParserChannel

    /// Why none could be started.
    enum Refusal: Error {
        /// By the system, with its number.
        case system(Int32)
        /// It did not say that it is ready.
        case mute
    }

    static func start(_ command: ParserCommand) throws(Refusal) -> ParserProcess {
        guard let pair = ParserChannel.pair(patience: command.patience) else { throw .system(errno) }
        let id: pid_t
        do { id = try command.start(pair.theirs) } catch {
            close(pair.theirs)
            close(pair.ours.socket)
            throw .system(error.code)
        }
        // As long as we hold their end too, the end of a process is not to be seen.
        close(pair.theirs)
        let process = ParserProcess(id: id, channel: pair.ours)
        guard process.isReady else {
            process.end()
            throw .mute
        }
        return process
    }

    private var isReady: Bool {
        withUnsafeTemporaryAllocation(byteCount: ParserFrame.greeting.count, alignment: 1) { buffer in
            guard case .success = channel.receive(into: buffer, have: 0, until: buffer.count) else { return false }
            return buffer.elementsEqual(ParserFrame.greeting)
        }
    }

    /// False for one that has ended meanwhile.
    var isWaiting: Bool { channel.isQuiet }

    /// After any fault the process has ended.
    func tree(for question: ParserQuestion) -> Result<MarkdownTree, ParserFault> {
        trees(for: [question]).map { $0[0] }
    }

    /// Of all the questions, in their order, or of none: then one of them brought it down, and which is not known.
    func trees(for questions: [ParserQuestion]) -> Result<[MarkdownTree], ParserFault> {
        var frame: [UInt8] = []
        frame.reserveCapacity(questions.reduce(0) { $0 + ParserFrame.headerLength + $1.text.count })
        for (index, question) in questions.enumerated() {
            ParserFrame.append(question, isFollowed: index + 1 < questions.count, to: &frame)
        }
        let sent = frame.withUnsafeBytes { channel.send($0) }
        let trees = sent.flatMap { channel.answers(questions.count) { ParserAnswerReader.tree(of: $0) } }
        guard case .failure(let fault) = trees else { return trees }
        let status = end()
        return .failure(fault == .died ? Self.fault(status) : fault)
    }

    /// How a process ends says why; `status` is that of waitpid.
    private static func fault(_ status: Int32) -> ParserFault {
        let signal = status & 0x7F
        if signal == SIGPROF { return .slow(seconds: ParserWorker.seconds) }
        return signal == 0 && status >> 8 & 0xFF == Int32(SYSTEM_ARENA_FULL) ? .memory : .died
    }

    /// Ends the process, and gives the status of waitpid. What has ended before has its own.
    @discardableResult func end() -> Int32 {
        kill(id, SIGKILL)
        close(channel.socket)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
