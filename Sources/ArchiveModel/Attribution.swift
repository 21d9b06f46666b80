/// One name that a text is attributed to, as printed there.
package struct Attribution: Sendable, Hashable {
    package enum Kind: String, Sendable { case person, organisation }

    package let name: String
    package let kind: Kind
    /// "Member of the Garden History Society"; nil where none is printed.
    package let role: String?

    package init(name: String, kind: Kind = .person, role: String? = nil) {
        self.name = name
        self.kind = kind
        self.role = role
    }
}
