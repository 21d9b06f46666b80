import CYAML

/// The one door to libyaml: a text's events, one after the other. Nothing in it recurses, however deep a text is nested.
struct YAMLEvents: ~Copyable {
    // The library keeps the parser's address in the parser.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>

    /// `bytes` are UTF-8 and outlive it. Nil when there is no memory.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        self.parser = parser
        self.bytes = bytes
        // Where there is nothing to read, the library still wants an address.
        let start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)
        yaml_parser_set_input_string(parser, start, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// After a fault and after the stream's end there is nothing more to ask for.
    mutating func next() -> Result<YAMLEvent, YAMLFault> {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return .failure(fault()) }
        defer { yaml_event_delete(&event) }
        let mark = event.start_mark
        let (kind, anchor) = Self.content(event)
        return .success(
            YAMLEvent(
                kind: kind, anchor: anchor.map { String(cString: $0) }, line: mark.line + 1, column: mark.column + 1))
    }

    private static func content(_ event: yaml_event_t) -> (YAMLEvent.Kind, UnsafeMutablePointer<UInt8>?) {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return (.scalar(text), scalar.anchor)
        case YAML_ALIAS_EVENT: return (.alias, event.data.alias.anchor)
        case YAML_SEQUENCE_START_EVENT: return (.listStart, event.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: return (.mappingStart, event.data.mapping_start.anchor)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.end, nil)
        case YAML_DOCUMENT_START_EVENT: return (.documentStart, nil)
        case YAML_DOCUMENT_END_EVENT: return (.documentEnd, nil)
        case YAML_STREAM_START_EVENT: return (.streamStart, nil)
        // There is no other kind; an unknown one ends the reading, so that it can't go on for ever.
        default: return (.streamEnd, nil)
        }
    }

    private func fault() -> YAMLFault {
        guard let problem = parser.pointee.problem else { return YAMLFault("yaml.syntax", "not YAML", 1, 1) }
        let message = "not YAML: \(String(cString: problem))"
        if parser.pointee.error == YAML_READER_ERROR {
            let (line, column) = place(ofByte: Int(parser.pointee.problem_offset))
            return YAMLFault("yaml.syntax", message, line, column)
        }
        let mark = parser.pointee.problem_mark
        return YAMLFault("yaml.syntax", message, Int(mark.line) + 1, Int(mark.column) + 1)
    }

    /// Bytes that can't be read have an offset and no mark.
    private func place(ofByte offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
