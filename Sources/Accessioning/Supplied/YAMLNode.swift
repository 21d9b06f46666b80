/// A value, and what it comes to where everything used by its name is written out.
struct YAMLNode {
    let value: YAMLValue
    /// Values in it and itself, no more than `YAMLComposer.most`; keys are not counted.
    let count: Int
    /// Lists and mappings one inside the other: 0 for a scalar.
    let height: Int

    init(_ value: YAMLValue, count: Int = 1, height: Int = 0) {
        self.value = value
        self.count = count
        self.height = height
    }
}
