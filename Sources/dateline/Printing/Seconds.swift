/// Durations as the terminal shows them.
enum Seconds {
    /// In hundredths, cut and not rounded: `0.12`.
    static func of(_ duration: Duration) -> String {
        let hundredths = milliseconds(duration) / 10
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    static func milliseconds(_ duration: Duration) -> Int {
        let parts = duration.components
        return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
    }
}
