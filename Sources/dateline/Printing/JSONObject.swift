/// Writes one JSON object (RFC 8259), its keys in the order in which they are added.
struct JSONObject {
    private var members: [String] = []

    var text: String { "{" + members.joined(separator: ",") + "}" }

    mutating func add(_ key: String, _ value: String?) { member(key, value.map(JSONObject.quoted) ?? "null") }
    mutating func add(_ key: String, _ value: Int?) { member(key, value.map(String.init) ?? "null") }
    mutating func add(_ key: String, _ value: Bool) { member(key, value ? "true" : "false") }
    mutating func add(_ key: String, _ values: [String]) {
        member(key, "[" + values.map(JSONObject.quoted).joined(separator: ",") + "]")
    }
    mutating func add(_ key: String, _ values: [JSONObject]) {
        member(key, "[" + values.map(\.text).joined(separator: ",") + "]")
    }

    private mutating func member(_ key: String, _ json: String) { members.append(JSONObject.quoted(key) + ":" + json) }

    /// U+2028 and U+2029 are escaped too, so that a line of JSON is one line to every reader.
    static func quoted(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\t": json += "\\t"
            case "\r": json += "\\r"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                json += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
