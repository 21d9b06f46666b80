import ArchiveModel
import Testing

@Test(arguments: [("a.txt", "a"), ("x/a.TXT", "x/a"), ("a.md", "a.md"), ("a.b.markdown", "a.b.markdown")])
func anIdentityIsThePathAndNeverThatOfANeighbour(_ path: String, _ id: String) {
    #expect(SeedIdentity.of(path) == id)
}
