import ArchiveModel

extension TemplateCheck {
    mutating func include(_ inclusion: Inclusion, at position: Int) {
        switch inclusion.target {
        case .missing: break
        case .named(let name):
            seesAllBlocks = false
            guard let kind = field(name, at: position)?.kind else { return }
            if case .text = kind { return }
            let origin = program.tables.origins[position]
            report(
                "not-printable", "only text can name a partial", at: origin.nameRange, of: origin.template)
        case .template(let template):
            guard inclusion.arguments > 0 else { return visit(template, at: position) }
            let outer = filling
            fillings.append(Filling(arguments: inclusion.arguments, outer: outer))
            filling = fillings.count - 1
            visit(template, at: position)
            filling = outer
            if let ended = fillings.popLast() { reportUnknownBlocks(ended, of: template, at: position) }
        }
    }

    /// Follows a template unless that has been done from a place like this; `position` is the including tag's.
    mutating func visit(_ template: Int32, at position: Int?) {
        let key = key(of: template)
        steps += scopes.count + visits.count + fillings.count * (key.fillings.count + 1)
        if let position {
            if let index = visits.lastIndex(where: { $0.key == key }) {
                return reportRecursion(from: index, at: position)
            }
            guard goDeeper(at: position) else { return }
        }
        defer { if position != nil { depth -= 1 } }
        if key.fillings.isEmpty, !known.insert(key).inserted { return }
        visits.append(Visit(key: key, depthOfScopes: scopes.count))
        follow(from: program.tables.entries[Int(template)])
        visits.removeLast()
    }

    /// Follows the outermost argument that fills a block; false when there is none.
    mutating func fill(_ block: Int32, at position: Int) -> Bool {
        var found: (start: Int32, outer: Int)?
        var index = filling
        while index >= 0 {
            fillings[index].blocks.insert(block)
            for argument in program.tables.arguments[Int(fillings[index].arguments)] where argument.block == block {
                found = (argument.start, fillings[index].outer)
            }
            index = fillings[index].outer
        }
        guard let found else { return false }
        guard goDeeper(at: position) else { return true }
        let current = filling
        filling = found.outer
        follow(from: found.start)
        filling = current
        depth -= 1
        return true
    }

    private mutating func goDeeper(at position: Int) -> Bool {
        if depth < TemplateRenderer.deepestInclusion {
            depth += 1
            return true
        }
        let origin = program.tables.origins[position]
        report(
            "too-deep", "partials are nested more than \(TemplateRenderer.deepestInclusion) deep", at: origin.tagRange,
            of: origin.template)
        return false
    }

    /// Of several scopes with the same shape only the innermost is ever looked in.
    private func key(of template: Int32) -> VisitKey {
        var key = VisitKey(template: template)
        for scope in scopes.reversed() {
            switch scope {
            case .shape(let shape, _):
                let shape = VisitKey.Scope.shape(ObjectIdentifier(shape))
                if !key.scopes.contains(shape) { key.scopes.append(shape) }
            case .text: if key.scopes.isEmpty { key.scopes.append(.text) }
            case .html: if key.scopes.isEmpty { key.scopes.append(.html) }
            case .anything: if !key.scopes.contains(.anything) { key.scopes.append(.anything) }
            case .flag: break
            }
        }
        var index = filling
        while index >= 0 {
            let arguments = fillings[index].arguments
            if !key.fillings.contains(arguments) { key.fillings.append(arguments) }
            index = fillings[index].outer
        }
        return key
    }

    /// A template that is reached again from a place like its own never ends, unless it goes down a tree.
    private mutating func reportRecursion(from index: Int, at position: Int) {
        for scope in scopes.dropFirst(visits[index].depthOfScopes) {
            if case .shape(_, isChild: true) = scope { return }
        }
        let names = visits[index...].map { program.sources[Int($0.key.template)].file.name }
        let way = names.dropFirst().map { "'\($0)'" }.joined(separator: " and ")
        let origin = program.tables.origins[position]
        report(
            "recursive-partial",
            "'\(names[0])' includes itself without end\(way.isEmpty ? "" : " by way of \(way)")",
            at: origin.nameRange, of: origin.template)
    }

    private mutating func reportUnknownBlocks(_ filling: Filling, of template: Int32, at position: Int) {
        guard seesAllBlocks else { return }
        let names = filling.blocks.sorted().map { program.tables.names[Int($0)] }
        let parent = program.sources[Int(template)].file.name
        let origin = program.tables.origins[position]
        for argument in program.tables.arguments[Int(filling.arguments)] where !filling.blocks.contains(argument.block)
        {
            let name = program.tables.names[Int(argument.block)]
            let nearest = NearestWord.of(name, among: names).map { "did you mean '\($0)'?" }
            report(
                "unknown-block", "'\(parent)' has no block named '\(name)'", at: argument.name, of: origin.template,
                suggestion: nearest)
        }
    }

    func nearestTemplate(_ name: String) -> String? {
        NearestWord.of(name, among: program.templates.keys.sorted())
    }

    mutating func reportMissingPartials() {
        for (position, instruction) in program.tables.code.enumerated() {
            guard case .include(let inclusion, _) = instruction, case .missing = inclusion.target else { continue }
            let origin = program.tables.origins[position]
            let name = program.sources[Int(origin.template)].text(origin.nameRange)
            report(
                "missing-partial", "no partial named '\(name)'", at: origin.nameRange, of: origin.template,
                suggestion: nearestTemplate(name).map { "did you mean '\($0)'?" })
        }
    }
}
