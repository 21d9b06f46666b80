import Accessioning
import ArchiveModel

/// Gives articles back what their values rest on, when their pages are pressed: memory holds the values alone.
struct ArticleGrounds: Sendable {
    let catalogue: Catalogue
    let accession: Accession
    /// As `Proof.numbers`.
    let numbers: [Int]
    /// Nil where no cache is kept; then articles have their grounds.
    let cache: BuildCache?

    /// What can't be read back is inferred again, from a seed that is still the same.
    func article(_ index: Int) -> Article {
        let article = catalogue.entries[index].article
        guard let cache, let place = accession.known.articles[numbers[index]].seed?.grounds else {
            return article
        }
        return (try? read(article, cache.pages, place)) ?? again(article)
    }

    private func read(_ article: Article, _ file: StoredFile, _ place: StoredPlace) throws(StoreDamage) -> Article {
        try file.read(place) { bytes throws(StoreDamage) in
            var reader = StoreReader(bytes)
            let whole = try article.grounded(from: &reader)
            guard reader.isAtEnd else { throw StoreDamage() }
            return whole
        }
    }

    private func again(_ article: Article) -> Article {
        let name = accession.fileNames[article.source] ?? FileName(article.source)
        guard let again = accession.accessioner.accession(SeedFile(name: name)).value, again.digest == article.digest
        else { return article }
        return again
    }
}
