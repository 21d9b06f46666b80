import Accessioning
import ArchiveModel
import Glibc

/// Prints what `fit-region-weights.py` reads: for each folder of captures, a line for each country of each capture with
/// the folder, the capture's name, the country, and the features of `RegionReader.featureNames`.
///
/// Captures are read as `dateline` reads them, so that weights are learned from the ranges that the rules really find.
func printFeatures(of path: String) throws(SystemError) {
    let folder = SeedFolder(path)
    let reader = ArticleReader(order: .unknown)
    for seed in try folder.list().seeds {
        guard let source = SeedReader(folder).read(seed).value, let split = FrontMatter.split(source).value else {
            continue
        }
        for (code, row) in reader.regionFeatures(source, firstLine: split.firstLine) {
            let cells = row.map { "\(($0 * 10_000).rounded() / 10_000)" }
            print(([path, SeedIdentity.stem(seed.path), code.rawValue] + cells).joined(separator: "\t"))
        }
    }
}

print((["folder", "article", "country"] + RegionReader.featureNames).joined(separator: "\t"))
do {
    for path in CommandLine.arguments.dropFirst() { try printFeatures(of: path) }
} catch {
    let message = "region-features: \(error.path) \(error.reason)\n"
    write(STDERR_FILENO, message, message.utf8.count)
    exit(1)
}
