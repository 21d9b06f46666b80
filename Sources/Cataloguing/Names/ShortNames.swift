/// Finds for names with initials, or without the middle name, the full name of the same surname that they shorten.
///
/// It says so only where one person fits. Where several do, it names them.
struct ShortNames {
    /// Pairs of sets that one person bears.
    private(set) var pairs: [(Int, Int)] = []
    /// For a set, those it may belong to as well; ascending.
    private(set) var rivals: [Int: Set<Int>] = [:]

    /// More people than this of one surname and initial, and a short name says nothing.
    private static let most = 50

    /// A name of one surname: what stands before it.
    private struct Given: Hashable {
        let set: Int
        let words: [NameWord]

        var isInitial: Bool { words[0].isInitial }
    }

    private struct NameWord: Hashable {
        let folded: String
        let sound: String
        let isInitial: Bool
        /// Written in another alphabet first, so that the sound counts.
        let isRomanised: Bool

        func fits(_ other: NameWord) -> Bool {
            let bySound = isRomanised || other.isRomanised
            let (mine, its) = bySound ? (sound, other.sound) : (folded, other.folded)
            if isInitial == other.isInitial { return mine == its }
            return isInitial ? its.hasPrefix(mine) : mine.hasPrefix(its)
        }
    }

    /// One person of the surname, as the fullest name tells.
    private struct Person {
        let set: Int
        let first: NameWord
        let middle: [NameWord]
    }

    /// `sets` are numbers of sets of records that bear the same name.
    init(of sets: [[Int]], among bearers: [NameBearer]) {
        var bySurname: [String: Set<Given>] = [:]
        for (number, set) in sets.enumerated() {
            for form in set.flatMap({ bearers[$0].forms }) where !form.given.isEmpty {
                let surname = NameSpelling.key(of: form.surname, in: form) + "/" + form.generation
                let words = form.given.map { part in
                    NameWord(
                        folded: part.spelling.folded, sound: part.spelling.sound ?? part.spelling.folded,
                        isInitial: part.isInitial, isRomanised: form.isRomanised)
                }
                bySurname[surname, default: []].insert(Given(set: number, words: words))
            }
        }
        for surname in bySurname.keys.sorted() {
            guard let names = bySurname[surname], names.count > 1 else { continue }
            resolve(ShortNames.fullestFirst(names))
        }
    }

    private mutating func resolve(_ names: [Given]) {
        // A full first name looks among its likes, an initial among those of its letter.
        var people: [String: [Person]] = [:]
        var shorter: [Int: [(set: Int, middle: [NameWord])]] = [:]
        for name in names {
            let first = name.words[0]
            let letter = String(first.sound.prefix(1))
            let near = people[first.isInitial ? letter : first.sound] ?? []
            guard near.count <= ShortNames.most else { continue }
            let middle = Array(name.words.dropFirst())
            let fitting = near.filter { person in
                person.set != name.set && person.first.fits(first) && ShortNames.fit(person.middle, middle)
            }
            switch Set(fitting.map(\.set)).count {
            case 0:
                let person = Person(set: name.set, first: first, middle: middle)
                people[letter, default: []].append(person)
                if !first.isInitial, first.sound != letter { people[first.sound, default: []].append(person) }
            case 1: shorter[fitting[0].set, default: []].append((name.set, middle))
            default: rivals[name.set, default: []].formUnion(fitting.map(\.set))
            }
        }
        for person in shorter.keys.sorted() { pair(person, with: shorter[person] ?? []) }
    }

    /// "T. M. Aldanov" and "T. B. Aldanov" can't both be Timur Aldanov.
    private mutating func pair(_ person: Int, with names: [(set: Int, middle: [NameWord])]) {
        guard let longest = names.max(by: { $0.middle.count < $1.middle.count })?.middle else { return }
        let agree = names.allSatisfy { ShortNames.fit($0.middle, longest) }
        for name in names where agree || name.middle.isEmpty { pairs.append((name.set, person)) }
    }

    /// Full first names before initials, and the longer one first.
    private static func fullestFirst(_ names: Set<Given>) -> [Given] {
        func rank(_ name: Given) -> Int {
            let fullWords = name.words.count { !$0.isInitial }
            return (name.isInitial ? 1000 : 0) - 10 * fullWords - name.words.count
        }
        return names.map { (rank: rank($0), name: $0, text: $0.words.map(\.folded).joined(separator: " ")) }
            .sorted { ($0.rank, $0.name.set, $0.text) < ($1.rank, $1.name.set, $1.text) }.map(\.name)
    }

    /// One goes on where the other ends, and nothing in them differs.
    private static func fit(_ left: [NameWord], _ right: [NameWord]) -> Bool {
        zip(left, right).allSatisfy { $0.fits($1) }
    }
}
