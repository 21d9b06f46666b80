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
}

package struct PressedHeading: Sendable, Hashable {
    /// 2…6, as printed.
    package let level: Int
    /// The `id`, with the request's prefix.
    package let id: String
    package let text: String
}
