/// How a letter closes, above the writer's name, with case folded and without the comma.
enum Valediction {
    private static let closings: WordTable = [
        "yours faithfully", "yours sincerely", "yours truly", "yours", "yours etc", "yours, etc", "sincerely",
        "sincerely yours", "respectfully", "respectfully yours", "kind regards", "best regards", "regards",
        "with regards", "best wishes", "with best wishes", "i am, sir, yours faithfully", "с уважением", "искренне ваш",
        "искренне ваша", "с почтением", "مع التحية", "مع خالص التحية", "مع أطيب التحيات", "وتفضلوا بقبول فائق الاحترام",
        "والسلام", "والسلام عليكم", "saygılarımla", "saygılarımızla", "cordialement", "bien à vous",
        "veuillez agréer mes salutations", "hurmat bilan", "ҳурмат билан", "құрметпен", "урматым менен", "با احترام",
        "mit freundlichen grüßen", "hochachtungsvoll", "kun estimo", "sincere via",
    ]

    static func isOne(_ line: PrintedLine) -> Bool {
        guard !line.isText, line.key.utf8.count <= 72 else { return false }
        var key = line.key[...]
        while let last = key.last, ",.،!".contains(last) { key.removeLast() }
        return closings.contains(String(key))
    }
}
