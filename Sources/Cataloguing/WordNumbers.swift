/// Words as printed, each with a number: most are printed often, and a number is looked up and counted in less time.
struct WordNumbers {
    /// By their numbers. Of spellings that Swift takes for one, the first.
    private(set) var words: [String] = []
    private var numbers: [String: Int] = [:]

    /// A new word's number is that of the words before it.
    mutating func number(of word: String) -> Int {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(word)
        return words.count - 1
    }
}

/// Lists of numbers, one for each article, without an array for each.
struct NumberLists {
    private var numbers: [Int] = []
    private var ends: [Int] = [0]

    /// Adds to the list that is not yet ended.
    mutating func append(_ number: Int) { numbers.append(number) }

    mutating func end() { ends.append(numbers.count) }

    var count: Int { ends.count - 1 }

    subscript(_ index: Int) -> ArraySlice<Int> { numbers[ends[index]..<ends[index + 1]] }
}
