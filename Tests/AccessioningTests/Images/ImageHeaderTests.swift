import Testing

@testable import Accessioning

/// An image's size is read from its first bytes, and never from what isn't there.
@Suite struct ImageHeaderTests {
    private func read(_ bytes: [UInt8]) -> String? {
        ImageHeader.read(ImageBytes(bytes)).map { "\($0.format) \($0.width)×\($0.height)" }
    }

    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 2, 0, 0, 0, 3]
    private let gif = Array("GIF89a".utf8) + [0x40, 1, 0xF0, 0]
    private let lossless = Array("RIFF....WEBPVP8L....".utf8) + [0x2F, 0x63, 0xC0, 0x0C, 0, 0, 0, 0, 0, 0]
    private let extended = Array("RIFF....WEBPVP8X........".utf8) + [0x63, 0, 0, 0x31, 0, 0]
    private let lossy = Array("RIFF....WEBPVP8 .......".utf8) + [0x9D, 1, 0x2A, 0x64, 0, 0x32, 0]

    /// A frame of 300 by 200 behind a segment of Exif.
    private func jpeg(exif: [UInt8] = []) -> [UInt8] {
        let segment = exif.isEmpty ? [] : [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        return [0xFF, 0xD8] + segment + [0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44]
    }

    private func orientation(_ number: UInt8) -> [UInt8] {
        Array("Exif".utf8) + [0, 0] + Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0]
            + [number, 0, 0]
    }

    @Test func theFourFormatsSayTheirSize() {
        #expect(read(Self.png) == "png 258×3")
        #expect(read(gif) == "gif 320×240")
        #expect(read(lossless) == "webp 100×52")
        #expect(read(extended) == "webp 100×50")
        #expect(read(lossy) == "webp 100×50")
        #expect(read(jpeg()) == "jpeg 300×200")
    }

    @Test func aPhotographThatWasTakenOnItsSideStandsUpright() {
        #expect(read(jpeg(exif: orientation(6))) == "jpeg 200×300")
        #expect(read(jpeg(exif: orientation(3))) == "jpeg 300×200")
    }

    @Test func whatIsCutOffOrEmptyHasNone() {
        for image in [Self.png, gif, lossless, extended, lossy, jpeg(), jpeg(exif: orientation(6))] {
            for length in 0..<image.count { _ = read(Array(image.prefix(length))) }
            #expect(read(Array(image.prefix(8))) == nil)
        }
        #expect(read(Array("GIF89a".utf8) + [0, 0, 1, 0]) == nil)
        #expect(read(Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)) == nil)
    }

    @Test func aJPEGThatNeverComesToItsFrameIsGivenUp() {
        let segment: [UInt8] = [0xFF, 0xE0, 0, 2]
        #expect(read([0xFF, 0xD8] + Array(repeating: segment, count: 100_000).flatMap { $0 }) == nil)
    }

    @Test func anSVGSaysItsViewBox() {
        let size = SVGHeader(Array("<?xml?><svg a='b' viewBox='0 0 64.4,32' c='d'>".utf8))?.size
        #expect(size?.width == 64 && size?.height == 32)
        #expect(SVGHeader(Array("<svg>".utf8))?.size == nil)
        #expect(SVGHeader(Array("<html>".utf8)) == nil)
    }
}
