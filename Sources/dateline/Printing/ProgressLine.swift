/// One line that says how far a build has come.
struct ProgressLine {
    let state: BuildProgress.State
    /// Since the stage began.
    let elapsed: Duration

    /// At most `width` columns: `press [#####     ] 4200/10000, 1350 a second, 4 s left`. Where nobody knows how much
    /// there is, the stage alone.
    func text(width: Int) -> String {
        guard state.total > 0 else { return String(state.stage.rawValue.prefix(max(0, width))) }
        let done = min(state.done, state.total)
        var text = "\(done)/\(state.total)"
        let milliseconds = Seconds.milliseconds(elapsed)
        if done > 0, milliseconds >= 100 {
            text += ", \(done * 1000 / milliseconds) a second"
            let left = (state.total - done) * milliseconds / done / 1000
            text += left < 100 ? ", \(left) s left" : ", \(left / 60) min left"
        }
        let bar = "[" + String(repeating: "#", count: done * Self.cells / state.total)
        let line = state.stage.rawValue + " " + bar.padded(to: Self.cells + 1) + "] " + text
        return line.utf8.count <= width ? line : String("\(state.stage.rawValue) \(text)".prefix(max(0, width)))
    }

    /// Columns within the bar.
    private static let cells = 20
}

extension String {
    fileprivate func padded(to count: Int) -> String {
        self + String(repeating: " ", count: max(0, count - utf8.count))
    }
}
