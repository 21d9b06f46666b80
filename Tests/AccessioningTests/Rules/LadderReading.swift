import ArchiveModel

@testable import Accessioning

/// What the ladder reads in a text made of paragraphs.
func reading(
    _ paragraphs: String..., fileName: String = "seed.txt", order: NumericOrder = .unknown, omitting: RuleName...
) -> Reading {
    let text = paragraphs.joined(separator: "\n\n") + "\n"
    let source = CapturedSource(path: fileName, bytes: Array(text.utf8), digest: 0)
    return InferenceLadder(order: order, omitting: OmittedRules(omitting)).read(
        CapturedText(source), fileName: fileName)
}

extension Reading {
    var title: String? { Inferred(claims.title).value }
    var kicker: String? { Inferred(claims.kicker).value }
    var names: [String] { (Inferred(claims.authors).value ?? []).map(\.name) }
    var roles: [String?] { (Inferred(claims.authors).value ?? []).map(\.role) }
    var kinds: [Attribution.Kind] { (Inferred(claims.authors).value ?? []).map(\.kind) }
    var published: String? { Inferred(claims.published).value?.edtf }
    var updated: String? { Inferred(claims.updated).value?.edtf }
    var place: String? { Inferred(claims.datelinePlace).value }
    var publication: String? { Inferred(claims.publication).value }
    var issue: String? { Inferred(claims.issue).value }
    var language: String? { Inferred(claims.language).value?.rawValue }
    var lifted: [Int] { claims.liftedLines.sorted() }
}

/// A paragraph that is text and nothing else.
let prose = """
    The harbour master has drawn a water line on the quay again, and nobody in the town believes it. The line is in \
    chalk, and the water is fourteen kilometres away.
    """
