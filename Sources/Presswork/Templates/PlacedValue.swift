/// A value looked at where it stands. It can't be copied, so nobody counts the owners of what it holds: for each text of
/// each page that took longer than writing it.
struct PlacedValue: ~Copyable {
    let value: Value

    /// Writes text as it may stand in HTML.
    @inline(__always)
    borrowing func writeEscaped(to renderer: inout TemplateRenderer) {
        switch value {
        case .text(let text):
            renderer.writeIndentation()
            renderer.output.appendEscaped(text)
        case .link(let address): renderer.writeLink(address)
        case .html(let bytes):
            renderer.writeIndentation()
            bytes.withUnsafeBufferPointer { renderer.output.appendEscaped($0) }
        case .absent, .flag, .record, .list, .kept: break
        }
    }

    @inline(__always)
    borrowing func writeRaw(to renderer: inout TemplateRenderer) {
        switch value {
        case .html(let bytes):
            renderer.writeIndentation()
            bytes.withUnsafeBufferPointer { renderer.output.append($0) }
        case .link(let address): renderer.writeLink(address)
        case .text(let text):
            renderer.writeIndentation()
            // The check finds such tags when templates are loaded, but not in a partial that the data name.
            if renderer.program.checking == .lenient {
                renderer.output.append(text)
            } else {
                renderer.output.appendEscaped(text)
            }
        case .absent, .flag, .record, .list, .kept: break
        }
    }

    /// What is kept of the template's print, as long as the record lives.
    @inline(__always)
    borrowing func print(of template: Int32) -> KeptPrint.Print? {
        switch value {
        case .kept(let kept): return kept.print(of: template)
        default: return nil
        }
    }
}

extension UnsafePointer<Value> {
    /// A struct of one field is laid out as the field is.
    @inline(__always) var placed: UnsafePointer<PlacedValue> {
        UnsafeRawPointer(self).assumingMemoryBound(to: PlacedValue.self)
    }
}

/// A record, in the same way.
struct PlacedRecord: ~Copyable {
    private let record: Record

    @inline(__always)
    borrowing func push(to renderer: inout TemplateRenderer) { renderer.push(record) }
}

extension UnsafePointer<Record> {
    @inline(__always) var placed: UnsafePointer<PlacedRecord> {
        UnsafeRawPointer(self).assumingMemoryBound(to: PlacedRecord.self)
    }
}
