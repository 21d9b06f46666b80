/// A partial that takes all it prints from one record, and from what is the same on every page, prints the same wherever
/// it stands: then its bytes are kept with the record.
extension TemplateRenderer {
    /// The print that is being taken down.
    struct Recording {
        let kept: KeptPrint
        let template: Int32
        /// Of the output and of the steps, where it began.
        let start: Int
        let steps: Int
        /// How many calls are open while it goes on.
        let calls: Int
        /// Offsets in the output where a way to the root begins.
        var links: [Int] = []
    }

    /// Writes what is kept of the innermost record; false where nothing is.
    mutating func writeKept(_ template: Int32, _ placement: Placement) -> Bool {
        guard let print = keeper(placement)?.placed.pointee.print(of: template) else { return false }
        var start = 0
        for link in print.links {
            output.append(UnsafeBufferPointer(rebasing: print.bytes[start..<Int(link)]))
            noteLink()
            writeRoot()
            start = Int(link)
        }
        output.append(UnsafeBufferPointer(rebasing: print.bytes[start...]))
        steps += print.steps
        return true
    }

    /// Starts to take down what the template prints; its call is entered.
    mutating func record(_ template: Int32, _ placement: Placement) {
        guard recording == nil, case .kept(let kept)? = keeper(placement)?.pointee else { return }
        recording = Recording(kept: kept, template: template, start: output.count, steps: steps, calls: calls.count)
        recordedFrames = frames.count - 1
    }

    /// Where the innermost record's kept print is, if it has any. Only what starts at the beginning of lines: an
    /// indentation is the page's own.
    private func keeper(_ placement: Placement) -> UnsafePointer<Value>? {
        guard indentation.isEmpty, frames.count > 0 else { return nil }
        let values = frames[frames.count - 1].values
        guard let first = values.baseAddress, values.count > 0 else { return nil }
        switch placement {
        case .ownLines(let blanks), .afterBlanks(let blanks): if blanks.count > 0 { return nil }
        case .inline: break
        }
        return first + (values.count - 1)
    }

    /// The print depends on more than its record.
    mutating func spoil() {
        recording = nil
        recordedFrames = -1
    }

    @inline(__always)
    mutating func noteLink() {
        if recordedFrames >= 0 { recording?.links.append(output.count) }
    }

    /// A call is left.
    mutating func finishRecording() {
        guard let recording, recording.calls == calls.count else { return }
        var bytes = Room<UInt8>(output.count - recording.start)
        var links: [Int32] = []
        var start = recording.start
        for link in recording.links {
            bytes.append(output, from: start, to: link)
            links.append(Int32(bytes.count))
            start = link + root.count
        }
        bytes.append(output, from: start, to: output.count)
        recording.kept.keep(bytes, links: links, steps: steps - recording.steps, of: recording.template)
        spoil()
    }
}
