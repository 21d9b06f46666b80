import Testing

@testable import Presswork

/// Texts that grow in pieces are those that grow in one.
@Suite struct PostingChainsTests {
    @Test func eachWordHasTheTextOfItsPostings() {
        var chains = PostingChains()
        var texts = [WordPostings](repeating: WordPostings(), count: 40)
        for article in 0..<30_000 {
            // The first word is in every article, the last in hardly any.
            for word in 0..<40 where article == 0 || article % (1 + word * word) == 0 {
                let weight = UInt8((article + word) % 9 == 0 ? 17 : 1)
                chains.append(article, weight, to: word)
                texts[word].append((article, weight))
            }
        }
        let finished = FinishedPostings(chains)
        #expect(finished.counts == texts.map(\.count))
        for word in 0..<40 { #expect(finished.text(of: word) == texts[word].text, "word \(word)") }
    }

    @Test func thereNeedBeNone() {
        let finished = FinishedPostings(PostingChains())
        #expect(finished.counts.isEmpty)
    }
}
