/// Why words are no EDTF date of level 0 or 1.
package struct EDTFError: Error, Sendable, Hashable {
    /// Where in the words it is, counted in Unicode scalars from 0; the count of all where something is missing.
    package let offset: Int
    /// A sentence as `Finding.message` has it: "there is no 30 February 2021".
    package let message: String
}
