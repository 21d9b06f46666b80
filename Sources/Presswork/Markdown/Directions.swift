/// Writes into a tree which way its blocks are written.
///
/// A list, an item, a quotation or a table whose blocks all agree gets their direction, so that its marks stand on the
/// right side; the paragraph of a tight list has no tag, so its item stands for it.
struct Directions {
    private enum Agreement: Equatable {
        case unheard
        case all(TextDirection)
        case mixed
    }

    private var open: [(event: Int, agreement: Agreement, tight: TextDirection)] = []
    private var count = LetterCount()
    private let isRightToLeft: Bool

    /// `mayHoldRightToLeft` is what `LetterCount` says of the tree's bytes.
    static func mark(_ tree: inout MarkdownTree, isRightToLeft: Bool, mayHoldRightToLeft: Bool) {
        guard isRightToLeft || mayHoldRightToLeft else { return }
        var directions = Directions(isRightToLeft: isRightToLeft)
        for index in tree.events.indices { directions.read(index, &tree) }
    }

    private init(isRightToLeft: Bool) { self.isRightToLeft = isRightToLeft }

    private mutating func read(_ index: Int, _ tree: inout MarkdownTree) {
        let event = tree.events[index]
        switch event.kind {
        case .text: count.add(tree.slice(event.text))
        case .paragraph, .heading, .cell:
            if event.isExit {
                finishLeaf(event, &tree)
            } else {
                count = LetterCount()
            }
        case .list, .item, .quote, .table, .row, .footnote:
            if event.isExit {
                finishContainer(&tree)
            } else {
                open.append((index, .unheard, .neutral))
            }
        default: break
        }
    }

    private mutating func finishLeaf(_ event: MarkdownEvent, _ tree: inout MarkdownTree) {
        let direction = count.direction(inRightToLeft: isRightToLeft)
        tree.events[Int(event.partner)].direction = direction
        tell(direction, isTight: event.flags.contains(.tight))
    }

    private mutating func finishContainer(_ tree: inout MarkdownTree) {
        guard let closed = open.popLast() else { return }
        switch closed.agreement {
        case .unheard: return
        case .all(let direction):
            tree.events[closed.event].direction = direction
            tell(direction, isTight: false)
        case .mixed:
            tree.events[closed.event].direction = closed.tight == .neutral ? .base : closed.tight
            if let last = open.indices.last { open[last].agreement = .mixed }
        }
    }

    private mutating func tell(_ direction: TextDirection, isTight: Bool) {
        guard direction != .neutral, let last = open.indices.last else { return }
        if isTight, open[last].tight == .neutral { open[last].tight = direction }
        switch open[last].agreement {
        case .unheard: open[last].agreement = .all(direction)
        case .all(let other): if other != direction { open[last].agreement = .mixed }
        case .mixed: break
        }
    }
}
