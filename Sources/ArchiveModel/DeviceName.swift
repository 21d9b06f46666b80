/// Names that Windows keeps for devices: a page called so can't be copied there.
package enum DeviceName {
    /// `name` is in lower case and without an ending, for with any it is the device all the same.
    package static func isOne(_ name: Substring) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(name) { return true }
        guard name.utf8.count == 4, let last = name.utf8.last else { return false }
        return (name.hasPrefix("com") || name.hasPrefix("lpt")) && (0x31...0x39).contains(last)
    }
}
