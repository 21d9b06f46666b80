import ArchiveModel

/// One finished file.
package struct OutputFile: Sendable {
    package let permalink: Permalink
    package let bytes: [UInt8]

    package init(permalink: Permalink, bytes: [UInt8]) {
        self.permalink = permalink
        self.bytes = bytes
    }
}
