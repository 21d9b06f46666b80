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
        var question: [UInt8] = []
        var answer: [UInt8] = []
        while let asked = read(&question) {
            startTimer()
            answer.removeAll(keepingCapacity: true)
            guard ParserFrame.appendAnswer(to: asked, in: &answer, arena: true) else {
                return Int32(SYSTEM_ARENA_FULL)
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

    /// Nil at the end of the input, and for what is no question. `buffer` holds what was read of it.
    private static func read(_ buffer: inout [UInt8]) -> ParserQuestion? {
        buffer.removeAll(keepingCapacity: true)
        var length = ParserFrame.headerLength
        var isSmart = false
        while buffer.count < length || length == ParserFrame.headerLength {
            guard readMore(&buffer) else { return nil }
            guard length == ParserFrame.headerLength, buffer.count >= length else { continue }
            guard let header = buffer.withUnsafeBytes({ ParserFrame.question($0) }) else { return nil }
            isSmart = header.smartPunctuation
            length += header.textLength
            if header.textLength == 0 { break }
        }
        guard buffer.count == length else { return nil }
        return ParserQuestion(text: Array(buffer[ParserFrame.headerLength...]), smartPunctuation: isSmart)
    }

    private static func readMore(_ buffer: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { part in
            while true {
                let count = Glibc.read(0, part.baseAddress, part.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                buffer.append(contentsOf: part[..<count])
                return true
            }
        }
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
