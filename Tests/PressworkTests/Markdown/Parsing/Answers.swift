@testable import Presswork

/// A text with every kind of node that the parser knows.
let textOfEveryKind = """
    # Wells of *Ash*

    > Dug by **hand**, `by night` ~~or day~~.\\
    > See [the list](/a "A title") and ![a well](w.png).[^1]

    3. one
    4. - [x] two

    | a | b |
    |:--|--:|
    | ж | z |

    ***

    ```swift
    let depth = 7
    ```

    [^1]: Ask &lt;Аня&gt;
    at https://example.com/wells
    """

/// The parser's answer, as it stands between two processes.
func answer(to text: String) -> [UInt8] {
    let question = ParserQuestion(text: PreparedText.prepared(Array(text.utf8)), smartPunctuation: true)
    var frame: [UInt8] = []
    _ = ParserFrame.appendAnswer(to: question, in: &frame, arena: false)
    return frame
}

func readTree(_ answer: [UInt8]) -> MarkdownTree? { answer.withUnsafeBytes { ParserAnswerReader.tree(of: $0) } }

/// Kind, flags, number, length of the words, length of the title.
typealias SentRecord = (MarkdownEvent.Kind, UInt8, Int32, Int, Int)

/// An answer of records; nil leaves a node.
func answer(_ records: [SentRecord?], bytes: [UInt8] = []) -> [UInt8] {
    var writer = ParserAnswerWriter(capacity: 0)
    for record in records {
        guard let record else {
            writer.leave()
            continue
        }
        var event = MarkdownEvent(kind: record.0, flags: MarkdownEvent.Flags(rawValue: record.1))
        event.number = record.2
        event.text = 0..<Int32(record.3)
        event.title = 0..<Int32(record.4)
        writer.enter(event)
    }
    var frame: [UInt8] = []
    for count in [records.count, bytes.count] {
        withUnsafeBytes(of: UInt32(count)) { frame.append(contentsOf: $0) }
    }
    writer.records.withUnsafeBytes { frame.append(contentsOf: $0) }
    return frame + bytes
}

/// Numbers that look random and are the same in every run (xorshift).
struct SameNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
