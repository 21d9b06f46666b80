import Accessioning
import ArchiveModel
import Glibc

/// How much processor time inference takes for an article of 600 words: `make speed`.
///
///     speedtrial SEEDS [ROUNDS]
///
/// The texts are put together from the seeds of an archive, so that every shape of head and foot takes part. Each round
/// reads all of them in turn; the least round counts, for what else the machine does can only add.
@main struct SpeedTrial {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 1, let rounds = arguments.count > 2 ? Int(arguments[2]) : 40, rounds > 0 else {
            print("usage: speedtrial SEEDS [ROUNDS]")
            exit(2)
        }
        let folder = SeedFolder(arguments[1])
        let whole = try TakingIn(folder)
        let least = (0..<rounds).map { _ in cost(of: whole.all) }.min() ?? 0
        let each = Int((least / Double(max(1, whole.count))).rounded())
        print("µs of processor time to take in a seed as it lies, the least of \(rounds) rounds: \(each)")
        let seeds = try folder.list().seeds.compactMap { SeedReader(folder).read($0).value }
        let texts = TrialText.all(seeds, words: 600)
        print("µs of processor time an article of 600 words, the least of \(rounds) rounds")
        print(row(["", "texts", "lines", "ladder", "dates", "language", "regions", "whole"]))
        for language in Set(texts.map(\.language)).sorted() {
            report(language, texts.filter { $0.language == language }, rounds)
        }
        report("all", texts, rounds)
    }

    private static func report(_ name: String, _ texts: [TrialText], _ rounds: Int) {
        let hops = Hops(texts)
        let times = hops.all.map { hop in
            (0..<rounds).map { _ in cost(of: hop) }.min().map { $0 / Double(texts.count) } ?? 0
        }
        print(row([name, "\(texts.count)"] + times.map { "\(Int($0.rounded()))" }))
    }

    /// In microseconds.
    private static func cost(of work: () -> Int) -> Double {
        let start = now()
        let made = work()
        let end = now()
        // What nobody looks at need not be computed.
        if made < 0 { print(made) }
        return end - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    private static func row(_ cells: [String]) -> String {
        cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }.joined()
    }
}
