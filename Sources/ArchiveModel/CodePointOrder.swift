/// The order of UTF-8 bytes, which is that of code points: the same everywhere, for want of a locale.
package enum CodePointOrder {
    package static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
