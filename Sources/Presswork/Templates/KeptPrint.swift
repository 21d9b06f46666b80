/// What a partial printed of a record that many pages show, so that it is printed once. Filled by whichever thread comes
/// first; what is kept is the same whoever does. No lock, for every page asks.
package final class KeptPrint: Sendable {
    final class Print: Sendable {
        /// Number of the partial's template; all pages are printed with one set.
        let template: Int32
        /// Without the ways to the root.
        let bytes: [UInt8]
        /// Ascending offsets in `bytes`, where a page puts its own way to the root.
        let links: [Int]
        /// That the renderer took.
        let steps: Int

        init(template: Int32, bytes: [UInt8], links: [Int], steps: Int) {
            self.template = template
            self.bytes = bytes
            self.links = links
            self.steps = steps
        }
    }

    private let kept = LazyPlace<Print>()

    package init() {}

    /// Gives `body` what is kept; false where nothing is yet, or another template's print is.
    @inline(__always)
    func read(of template: Int32, _ body: (Print) -> Void) -> Bool {
        kept.read { print in
            guard print.template == template else { return false }
            body(print)
            return true
        } ?? false
    }

    func keep(_ print: Print) { kept.fill(print) }
}
