import CSystem
import Glibc
import Presswork

/// What a parser's process does: it reads questions from its standard input and writes answers to its standard output,
/// until there are no more. It ends by itself when a text takes more than is good.
enum ParserWorker {
    /// The command that starts one; it is in no help, for nobody types it.
    static let word = "parser-process"
    /// Processor time for one text.
    static let seconds = 2
    /// Most of the parser's memory for one text: bytes of addresses for the process, and of its tree.
    private static let memory = (process: 1 << 30, tree: 384 << 20)

    /// The exit code.
    static func run() -> Int32 {
        guard system_confine(memory.process) == 0 else { return 71 }
        system_arena_limit(memory.tree)
        guard write(ParserFrame.greeting) else { return 0 }
        var questions = QuestionReader()
        var answer: [UInt8] = []
        while let asked = questions.next() {
            answer.removeAll(keepingCapacity: true)
            for question in asked {
                startTimer()
                guard ParserFrame.appendAnswer(to: question, in: &answer, arena: true) else {
                    return Int32(SYSTEM_ARENA_FULL)
                }
            }
            guard write(answer) else { return 0 }
            if answer.capacity > 1 << 20 { answer = [] }
        }
        return 0
    }

    /// When it rings, the signal's own effect ends the process.
    private static func startTimer() {
        var limit = itimerval()
        limit.it_value.tv_sec = seconds
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &limit, nil)
    }

    private static func write(_ frame: [UInt8]) -> Bool {
        frame.withUnsafeBytes { frame in
            var rest = frame
            while let base = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(1, base, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return true
        }
    }
}
