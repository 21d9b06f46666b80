/// Text behind text, or behind a value, becomes one instruction with it: when what is shared has been put into the
/// templates, half of all are such.
extension TemplateProgram.Tables {
    mutating func joinTexts() {
        let targets = jumpTargets
        var joined: [Instruction] = []
        var joinedOrigins: [TagOrigin] = []
        // Where each instruction is now.
        var places: [Int32] = []
        for (position, instruction) in code.enumerated() {
            if !targets.contains(Int32(position)), case .text(let range) = instruction,
                let together = together(joined.last, range)
            {
                joined[joined.count - 1] = together
            } else {
                joined.append(instruction)
                joinedOrigins.append(origins[position])
            }
            places.append(Int32(joined.count - 1))
        }
        places.append(Int32(joined.count))
        code = joined
        origins = joinedOrigins
        move(to: places)
    }

    /// Nil where text can't be told by the instruction before it.
    private mutating func together(_ last: Instruction?, _ range: TextRange) -> Instruction? {
        switch last {
        case .text(let first): .text(store(first, range))
        case .escaped(let name, let behind): .escaped(name, behind.count == 0 ? range : store(behind, range))
        default: nil
        }
    }

    private mutating func store(_ first: TextRange, _ second: TextRange) -> TextRange {
        let bytes = Array(text[first.range]) + text[second.range]
        text += bytes
        return TextRange(start: UInt32(text.count - bytes.count), count: UInt32(bytes.count))
    }

    /// Instructions that others go to but from the one before.
    private var jumpTargets: Set<Int32> {
        var targets = Set(entries)
        for instruction in code {
            switch instruction {
            case .section(_, let end), .inverted(_, let end), .block(_, _, let end): targets.insert(end)
            case .endSection(let body): targets.insert(body)
            case .include(_, let next): targets.insert(next)
            case .text, .escaped, .raw, .end: break
            }
        }
        return targets.union(arguments.joined().map(\.start))
    }

    private mutating func move(to places: [Int32]) {
        func moved(_ position: Int32) -> Int32 { places[Int(position)] }
        for position in code.indices {
            switch code[position] {
            case .section(let name, let end): code[position] = .section(name, end: moved(end))
            case .inverted(let name, let end): code[position] = .inverted(name, end: moved(end))
            case .block(let block, let placement, let end):
                code[position] = .block(block, placement, end: moved(end))
            case .endSection(let body): code[position] = .endSection(body: moved(body))
            case .include(let inclusion, let next): code[position] = .include(inclusion, next: moved(next))
            case .text, .escaped, .raw, .end: break
            }
        }
        entries = entries.map(moved)
        arguments = arguments.map { list in
            list.map { BlockArgument(block: $0.block, start: moved($0.start), name: $0.name) }
        }
    }
}
