/// Numbers from 0 that are put together pair by pair. The least number of a set stands for it.
struct DisjointSets {
    private var parent: [Int]

    init(count: Int) { parent = Array(0..<count) }

    mutating func root(of number: Int) -> Int {
        var number = number
        while parent[number] != number {
            parent[number] = parent[parent[number]]
            number = parent[number]
        }
        return number
    }

    mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (root(of: left), root(of: right))
        parent[max(a, b)] = min(a, b)
    }
}
