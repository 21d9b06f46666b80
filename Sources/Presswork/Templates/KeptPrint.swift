import Synchronization

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

    private let kept = AtomicLazyReference<Print>()

    package init() {}

    /// Nil where nothing is kept yet, or another template's print is.
    func print(of template: Int32) -> Print? {
        guard let print = kept.load(), print.template == template else { return nil }
        return print
    }

    func keep(_ print: Print) { _ = kept.storeIfNil(print) }
}
