import ArchiveModel

/// Puts together records whose names are the same words, whatever their marks, order, script and romanisation.
struct SameName {
    private let bearers: [NameBearer]
    private var sets: DisjointSets

    /// The records by set, each ascending, in the order of their first.
    static func sets(of bearers: [NameBearer]) -> [[Int]] {
        var names = SameName(bearers)
        return names.joined()
    }

    private init(_ bearers: [NameBearer]) {
        self.bearers = bearers
        sets = DisjointSets(count: bearers.count)
    }

    private mutating func joined() -> [[Int]] {
        joinByKey { form in form.given.isEmpty ? form.surname.spelling.folded : NameSpelling.key(of: form) }
        joinAcrossScripts()
        joinArabic()
        joinBodies()
        var members: [Int: [Int]] = [:]
        for index in bearers.indices { members[sets.root(of: index), default: []].append(index) }
        return members.keys.sorted().compactMap { members[$0] }
    }

    private mutating func joinByKey(_ key: (NameForm) -> String) {
        var first: [String: Int] = [:]
        for (index, bearer) in bearers.enumerated() {
            for form in bearer.forms {
                let key = key(form) + "/" + form.generation
                if let other = first[key] { sets.join(index, other) } else { first[key] = index }
            }
        }
    }

    /// A Cyrillic name meets every Latin one that sounds like it; two Latin ones don't meet by sound alone.
    private mutating func joinAcrossScripts() {
        var cyrillic: [String: Int] = [:]
        for (index, bearer) in bearers.enumerated() {
            for form in bearer.forms where form.surname.spelling.script == .cyrillic && !form.given.isEmpty {
                cyrillic[NameSpelling.soundKey(of: form), default: index] = index
            }
        }
        guard !cyrillic.isEmpty else { return }
        for (index, bearer) in bearers.enumerated() {
            for form in bearer.forms where form.surname.spelling.script == .latin && !form.given.isEmpty {
                if let other = cyrillic[NameSpelling.soundKey(of: form)] { sets.join(index, other) }
            }
        }
    }

    private mutating func joinArabic() {
        var latin: [String: [(index: Int, shapes: [ArabicSpelling.Shape])]] = [:]
        guard bearers.contains(where: { $0.forms.contains { $0.surname.spelling.script == .arabic } }) else { return }
        for (index, bearer) in bearers.enumerated() {
            for form in bearer.forms where form.surname.spelling.script == .latin && !form.given.isEmpty {
                let shapes = SameName.shapes(of: form)
                latin[SameName.skeleton(of: shapes), default: []].append((index, shapes))
            }
        }
        for (index, bearer) in bearers.enumerated() {
            for form in bearer.forms where form.surname.spelling.script == .arabic && !form.given.isEmpty {
                let shapes = SameName.shapes(of: form)
                let skeleton = SameName.skeleton(of: shapes)
                // Four consonants at least; and where many share them, vowels can't tell them apart.
                guard skeleton.utf8.count >= 5, let near = latin[skeleton], near.count <= 20 else { continue }
                let fitting = near.filter { zip(shapes, $0.shapes).allSatisfy(ArabicSpelling.agree) }
                guard Set(fitting.map { sets.root(of: $0.index) }).count == 1, let one = fitting.first else { continue }
                sets.join(index, one.index)
            }
        }
    }

    private static func shapes(of form: NameForm) -> [ArabicSpelling.Shape] {
        (form.given + [form.surname]).map { part in
            part.spelling.script == .arabic
                ? ArabicSpelling.shape(ofArabic: part.spelling.folded)
                : ArabicSpelling.shape(ofLatin: part.spelling.folded)
        }
    }

    private static func skeleton(of shapes: [ArabicSpelling.Shape]) -> String {
        shapes.map { String(decoding: $0.consonants, as: UTF8.self) }.joined(separator: " ")
    }

    /// Bodies differ in marks and in their article alone.
    private mutating func joinBodies() {
        var first: [String: Int] = [:]
        for (index, bearer) in bearers.enumerated() where bearer.kind == .organisation {
            let key = FilingName(bearer.name, .organisation).key
            if let other = first[key] { sets.join(index, other) } else { first[key] = index }
        }
    }
}

extension NameSpelling {
    /// By letters; by sound where the name was written in another alphabet first.
    static func key(of form: NameForm) -> String {
        (form.given + [form.surname]).map { key(of: $0, in: form) }.joined(separator: " ")
    }

    static func key(of part: NameForm.Part, in form: NameForm) -> String {
        let key = form.isRomanised ? part.spelling.sound ?? part.spelling.folded : part.spelling.folded
        return part.isInitial ? key + "." : key
    }

    static func soundKey(of form: NameForm) -> String {
        (form.given + [form.surname]).map { part in
            (part.spelling.sound ?? part.spelling.folded) + (part.isInitial ? "." : "")
        }.joined(separator: " ")
    }
}
