/// Names of any script within a sentence of the interface.
enum Bidi {
    /// Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9): what `<bdi>` does, for plain
    /// text.
    static func isolated(_ name: String) -> String { "\u{2068}\(name)\u{2069}" }
}
