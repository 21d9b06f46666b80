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
        guard let kept = keeper(placement) else { return false }
        return kept.read(of: template) { write($0) }
    }

    private mutating func write(_ print: KeptPrint.Print) {
        print.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for link in print.links {
                output.append(UnsafeBufferPointer(rebasing: bytes[start..<link]))
                noteLink()
                writeRoot()
                start = link
            }
            output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        steps += print.steps
    }

    /// Starts to take down what the template prints; its call is entered.
    mutating func record(_ template: Int32, _ placement: Placement) {
        guard recording == nil, let kept = keeper(placement) else { return }
        recording = Recording(kept: kept, template: template, start: output.count, steps: steps, calls: calls.count)
        recordedFrames = frames.count - 1
    }

    /// Only what starts at the beginning of lines: an indentation is the page's own.
    private func keeper(_ placement: Placement) -> KeptPrint? {
        guard indentation.isEmpty, frames.count > 0, case .kept(let kept)? = frames[frames.count - 1].values.last else {
            return nil
        }
        switch placement {
        case .ownLines(let blanks), .afterBlanks(let blanks): return blanks.count == 0 ? kept : nil
        case .inline: return kept
        }
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
        var links: [Int] = []
        var start = recording.start
        for link in recording.links {
            bytes.append(output, from: start, to: link)
            links.append(bytes.count)
            start = link + root.count
        }
        bytes.append(output, from: start, to: output.count)
        recording.kept.keep(
            KeptPrint.Print(
                template: recording.template, bytes: bytes.array, links: links, steps: steps - recording.steps))
        spoil()
    }
}
