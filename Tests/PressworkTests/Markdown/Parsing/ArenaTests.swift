import CSystem
import Glibc
import Testing

/// One test, for the arena is one for the whole process.
@Test func theArenaKeepsWhatIsInABlockAndTheByteBeforeItZero() throws {
    system_arena_limit(64 << 20)
    defer { system_arena_reset() }
    for size in [0, 1, 15, 16, 100, 70_000, 3 << 20] {
        let block = try #require(system_arena_calloc(1, size))
        // CVE-2023-22485: looking for `mailto:` before an address, the library reads before the start of its text.
        #expect(block.load(fromByteOffset: -1, as: UInt8.self) == 0)
        #expect(UnsafeRawBufferPointer(start: block, count: size).allSatisfy { $0 == 0 })
        memset(block, 7, size)
        _ = system_arena_calloc(3, 5)
        let grown = try #require(system_arena_realloc(block, 2 * size + 1))
        #expect(grown.load(fromByteOffset: -1, as: UInt8.self) == 0)
        #expect(UnsafeRawBufferPointer(start: grown, count: size).allSatisfy { $0 == 7 })
    }
}
