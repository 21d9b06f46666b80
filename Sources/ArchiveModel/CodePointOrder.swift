import Glibc

/// The order of UTF-8 bytes, which is that of code points: the same everywhere, for want of a locale.
package enum CodePointOrder {
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let known = left.utf8.withContiguousStorageIfAvailable { first in
            right.utf8.withContiguousStorageIfAvailable { precedes(first, $0) }
        }
        return (known ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        if let first = left.baseAddress, let second = right.baseAddress {
            let order = memcmp(first, second, min(left.count, right.count))
            if order != 0 { return order < 0 }
        }
        return left.count < right.count
    }
}
