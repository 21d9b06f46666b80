/// Rules that make no claim and take no line, so that the next rule sees it: what a rule earns is measured by doing
/// without it.
package struct OmittedRules: Sendable {
    /// Every rule speaks.
    package static let none = OmittedRules([])

    private let names: Set<String>

    package init(_ rules: [RuleName]) { names = Set(rules.map(\.rawValue)) }

    var isEmpty: Bool { names.isEmpty }

    func contains(_ rule: RuleName) -> Bool { contains(rule.rawValue) }

    /// `rule` as the evidence has it.
    func contains(_ rule: String) -> Bool { !names.isEmpty && names.contains(rule) }
}
