/// A template as it was read.
package struct TemplateFile: Sendable {
    /// As findings show it.
    package let path: String
    /// What `render` and partial tags call it, such as `article` or `byline`.
    package let name: String
    /// UTF-8; a byte order mark at its start is passed over.
    package let bytes: [UInt8]

    package init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }
}
