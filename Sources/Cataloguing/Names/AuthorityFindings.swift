import ArchiveModel

/// What an editor should look at among the names: those that may be one, and those with letters of two scripts.
package struct AuthorityFindings {
    private let catalogue: Catalogue
    /// Names told in one finding.
    private static let most = 8

    /// Notes only. Paths are those of seeds, below their folder.
    package static func of(_ catalogue: Catalogue, authorities: AuthorityFile) -> [Finding] {
        let findings = AuthorityFindings(catalogue: catalogue)
        return AuthorityProposals.of(catalogue, authorities: authorities).map(findings.finding)
            + catalogue.authors.compactMap(findings.mixedScripts)
    }

    private func finding(_ proposal: AuthorityProposal) -> Finding {
        let names = proposal.variants.prefix(Self.most).map(told)
        let more = proposal.variants.count - names.count
        let variants = listed(names + (more > 0 ? ["\(more) more"] : []), "and")
        let rivals = proposal.rivals.prefix(Self.most).map { "'\($0)'" }
        guard rivals.isEmpty else {
            return Finding(
                .note, "authority.which",
                "\(variants) may be \(listed(["'\(proposal.heading)'"] + rivals, "or"))", at: place(of: proposal),
                suggestion:
                    "add it in authorities.yml to the 'variants' of the right one, and to 'distinct' of the others")
        }
        return Finding(
            .note, "authority.variants", "\(variants) may be '\(proposal.heading)'\(count(proposal.entries))",
            at: place(of: proposal), suggestion: wayOut(proposal))
    }

    private func told(_ variant: AuthorityProposal.Variant) -> String {
        let reasons = variant.reasons.map(\.words).joined(separator: ", ")
        let articles = variant.entries.count == 1 ? "1 article" : "\(variant.entries.count) articles"
        return "'\(variant.name)' (\(articles); \(reasons))"
    }

    private func count(_ entries: [Int]) -> String {
        entries.isEmpty ? "" : entries.count == 1 ? " (1 article)" : " (\(entries.count) articles)"
    }

    private func wayOut(_ proposal: AuthorityProposal) -> String {
        guard proposal.listed == nil else {
            let names = proposal.quotedVariants.joined(separator: ", ")
            return "if so, add to the record's 'variants' in authorities.yml: \(names); if not, to its 'distinct'"
        }
        return "if so, add below 'authors:' in authorities.yml: \(proposal.entry); if not: \(proposal.refusal)"
    }

    private func listed(_ words: [String], _ joint: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(joint) " + last
    }

    /// Where the first variant is printed first.
    private func place(of proposal: AuthorityProposal) -> SourceLocation? {
        proposal.variants.first?.entries.first.flatMap(place)
    }

    private func place(_ entry: Int) -> SourceLocation? {
        guard catalogue.entries.indices.contains(entry) else { return nil }
        return catalogue.entries[entry].article.authors.evidence?.location
    }

    /// A Latin a in a Cyrillic name looks right, sorts wrong, and is never found.
    private func mixedScripts(_ term: AuthorTerm) -> Finding? {
        for name in [term.record.heading] + term.record.variants {
            guard let letter = MixedScripts.foreignLetter(in: name) else { continue }
            let code = String(letter.value, radix: 16, uppercase: true)
            let zeros = String(repeating: "0", count: max(0, 4 - code.utf8.count))
            return Finding(
                .note, "authority.mixed-scripts",
                "'\(name)' has a letter of another script in one word: '\(letter)' (U+\(zeros)\(code))",
                at: term.entries.first.flatMap(place),
                suggestion: "list the form in authorities.yml as a variant of the name as it should be")
        }
        return nil
    }
}
