import ArchiveModel

/// The text of an article, ready to stand in a page.
package struct PressedText: Sendable, Equatable {
    /// UTF-8; a sequence of HTML blocks that may stand wherever flow content may.
    package var html: [UInt8]
    package var headings: [PressedHeading]
    /// The words alone, for summaries and search: UTF-8, white space collapsed, blocks parted by one space;
    /// at most `MarkdownBounds.plainTextBytes`.
    package var plainText: [UInt8]
    package var hasFootnotes: Bool
    /// False when the text went over a bound and stands as it came, in one `<pre>`.
    package var isMarkdown: Bool
    /// Images that the text shows.
    package var images: [SeedImage] = []
    /// Where each block that stands for itself ends in `html`; the notes at the foot are one.
    var blockEnds: [Int] = []

    /// The blocks, in their order; empty ones are left out.
    var blocks: [ArraySlice<UInt8>] {
        var start = 0
        return blockEnds.map { end in
            defer { start = end }
            return html[start..<end]
        }
    }
}

package struct PressedHeading: Sendable, Hashable {
    /// 2…6, as printed.
    package let level: Int
    /// The `id`, with the request's prefix.
    package let id: String
    package let text: String
}
