/// The template that is being compiled, and how far.
struct CompilationUnit {
    /// What has been opened and not yet closed.
    struct Pending {
        enum Kind {
            case section
            /// With the index of its arguments.
            case parent(Int)
            /// With the blanks that all its lines start with.
            case argument(Range<Int>?)
        }

        let start: Int
        let kind: Kind
    }

    private let source: TemplateSource
    let tags: [TemplateTag]
    let template: Int32
    var pending: [Pending] = []
    /// Text is not joined to an instruction before this one, because something jumps here.
    var barrier = 0

    init(source: TemplateSource, tags: [TemplateTag], template: Int32) {
        self.source = source
        self.tags = tags
        self.template = template
    }

    func text(_ range: Range<Int>) -> String { source.text(range) }

    func isArgument(_ tag: TemplateTag) -> Bool {
        tag.kind == .block && tag.enclosing >= 0 && tags[tag.enclosing].kind == .parent
    }

    /// What stands in a parent outside its blocks is not printed.
    func isIgnored(_ tag: TemplateTag) -> Bool {
        guard tag.enclosing >= 0, tags[tag.enclosing].kind == .parent else { return false }
        return tag.kind != .block && !(tag.kind == .close && tags[tag.partner].kind == .block)
    }

    /// The index of the parent's arguments when nothing else has been opened in it.
    var parent: Int? {
        if case .parent(let arguments)? = pending.last?.kind { arguments } else { nil }
    }

    func origin(of tag: TemplateTag?) -> TagOrigin {
        TagOrigin(template: template, tag: tag?.range ?? 0..<0, name: tag?.name ?? 0..<0)
    }
}

/// Indentation: an argument's is taken off where it is written, so that the place it fills can give it its own.
extension CompilationUnit {
    /// The blanks that all lines of a block's content start with, where the content begins on a line of its own;
    /// nil when it has no line with more than blanks.
    func commonIndentation(of block: Int) -> Range<Int>? {
        guard tags[block].isStandalone else { return nil }
        let end = tags[tags[block].partner].cut.lowerBound
        var common: Range<Int>?
        var position = tags[block].cut.upperBound
        while position < end {
            let line = position..<end
            let lineEnd = source.bytes[line].firstIndex(of: .newline) ?? end
            let textStart = source.bytes[position..<lineEnd].firstIndex { !$0.isSpace }
            if let textStart {
                let shared = common.map { sharedStart($0, position..<textStart) } ?? textStart - position
                common = common.map { $0.prefix(shared) } ?? position..<textStart
            }
            position = lineEnd + 1
        }
        return common
    }

    func dedented(_ indentation: Range<Int>) -> ArraySlice<UInt8> {
        source.bytes[indentation].dropFirst(dedent.count)
    }

    /// Lines that start in `range` lose the indentation of the argument they are in.
    func appendText(_ range: Range<Int>, to text: inout [UInt8]) {
        let bytes = source.bytes
        let dedent = dedent
        if dedent.isEmpty { return text.append(contentsOf: bytes[range]) }
        var position = range.lowerBound
        while position < range.upperBound {
            if position > 0, bytes[position - 1] == .newline {
                position += sharedStart(dedent, position..<range.upperBound)
            }
            let lineEnd = bytes[position..<range.upperBound].firstIndex(of: .newline).map { $0 + 1 } ?? range.upperBound
            text.append(contentsOf: bytes[position..<lineEnd])
            position = lineEnd
        }
    }

    private var dedent: Range<Int> {
        for open in pending.reversed() {
            if case .argument(let dedent) = open.kind { return dedent ?? 0..<0 }
        }
        return 0..<0
    }

    /// How many bytes two ranges have in common at their start.
    private func sharedStart(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        zip(a, b).prefix { source.bytes[$0] == source.bytes[$1] }.reduce(0) { count, _ in count + 1 }
    }
}
