import ArchiveModel

/// Findings → text for people, scripts or GitHub.
struct FindingPrinter {
    let format: FindingFormat
    let usesColor: Bool

    init(format: FindingFormat = .text, usesColor: Bool = false) {
        self.format = format
        self.usesColor = usesColor
    }

    /// In the order of their places; each once.
    func print(_ findings: [Finding]) -> String {
        let sorted = FindingOrder.sorted(findings)
        switch format {
        case .text: return sorted.map(text).joined()
        case .json: return "[" + sorted.map(json).joined(separator: ",\n ") + "]\n"
        case .github: return sorted.map(github).joined()
        }
    }

    private func text(_ finding: Finding) -> String {
        var text = ""
        if let place = finding.location { text += TerminalText.safe(place.shown) + ": " }
        text += painted(finding.severity) + ": " + TerminalText.safe(finding.message)
        if let suggestion = finding.suggestion { text += "; " + TerminalText.safe(suggestion) }
        text += "\n"
        guard let excerpt = finding.excerpt, let place = finding.location, place.line > 0 else { return text }
        let gutter = String(place.line)
        text += "  \(gutter) | \(TerminalText.safe(excerpt))\n"
        if place.column > 0, place.column <= excerpt.unicodeScalars.count + 1 {
            let room = max(1, excerpt.unicodeScalars.count - place.column + 1)
            let indent = String(repeating: " ", count: gutter.count + 2) + " | "
            let before = TerminalText.blank(excerpt, upTo: place.column - 1)
            text += indent + before + String(repeating: "^", count: min(finding.length, room)) + "\n"
        }
        return text
    }

    private func painted(_ severity: Finding.Severity) -> String {
        guard usesColor else { return severity.rawValue }
        let code = severity == .error ? "31" : severity == .warning ? "33" : "36"
        return "\u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m"
    }

    private func json(_ finding: Finding) -> String {
        var object = JSONObject()
        object.add("severity", finding.severity.rawValue)
        object.add("code", finding.code)
        object.add("message", finding.message)
        object.add("path", finding.location?.path)
        object.add("line", finding.location.flatMap { $0.line > 0 ? $0.line : nil })
        object.add("column", finding.location.flatMap { $0.column > 0 ? $0.column : nil })
        object.add("excerpt", finding.excerpt)
        object.add("suggestion", finding.suggestion)
        return object.text
    }

    private func github(_ finding: Finding) -> String {
        let command = finding.severity == .note ? "notice" : finding.severity.rawValue
        var properties: [String] = []
        if let place = finding.location {
            properties.append("file=" + escaped(place.path, inProperty: true))
            if place.line > 0 { properties.append("line=\(place.line)") }
            if place.column > 0 { properties.append("col=\(place.column)") }
        }
        properties.append("title=" + escaped(finding.code, inProperty: true))
        let message = finding.message + (finding.suggestion.map { "; " + $0 } ?? "")
        return "::\(command) \(properties.joined(separator: ","))::\(escaped(message, inProperty: false))\n"
    }

    /// As GitHub's workflow commands ask for it: by scalars, for a colon with an accent is a colon to their reader.
    private func escaped(_ text: String, inProperty: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where inProperty: escaped += "%3A"
            case "," where inProperty: escaped += "%2C"
            default: escaped += TerminalText.safe(String(scalar))
            }
        }
    }
}

extension SourceLocation {
    /// `path`, `path:3` or `path:3:7`.
    var shown: String {
        if line == 0 { return path }
        return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
    }
}
