import ArchiveModel

extension StringProtocol {
    /// Whether `test`, as `WideScan` asks it, holds for any byte.
    @inline(__always)
    func hasByte(where test: (WideScan.Bytes) -> WideScan.Mask) -> Bool {
        utf8.withContiguousStorageIfAvailable { WideScan.contains($0, where: test) }
            ?? Array(utf8).withUnsafeBufferPointer { WideScan.contains($0, where: test) }
    }
}
