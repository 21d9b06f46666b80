/// What the lines above have given.
struct HeadSoFar: Sendable {
    var hasHeadline = false
    var hasByline = false
    /// Level of the headline's `#`; 0 without.
    var headlineLevel = 0
}
