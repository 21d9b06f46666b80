import ArchiveModel

/// Brings names and the roles printed elsewhere together.
enum AuthorsRule {
    /// The head's byline goes before the one at the foot.
    static func claims(
        _ head: Byline?, _ foot: Byline?, roles: [RoleNoteRule.Note]
    ) -> [Claim<[Attribution]>] {
        [head, foot].compactMap { byline in
            guard let byline, !byline.names.isEmpty else { return nil }
            let names = RoleNoteRule.attached(roles, to: withRoles(of: foot, byline.names))
            let authors = names.map { Attribution(name: $0.name, kind: $0.kind, role: $0.role) }
            return Claim(authors, byline.certainty, byline.evidence)
        }
    }

    /// A name in the head takes the role that stands below the same name at the foot.
    private static func withRoles(of foot: Byline?, _ names: [NameList.Name]) -> [NameList.Name] {
        names.map { name in
            var name = name
            if name.role == nil { name.role = foot?.names.first { $0.name == name.name }?.role }
            return name
        }
    }
}
