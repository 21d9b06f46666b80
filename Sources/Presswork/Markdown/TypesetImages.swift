import ArchiveModel

/// Images: those that lie among the seeds are shown, all others are named. A page fetches nothing from elsewhere.
extension Typesetter {
    mutating func openImage(_ event: MarkdownEvent, at index: Int) {
        defer { imageDepth += 1 }
        guard imageDepth == 0 else { return }
        let raw = tree.slice(event.text)
        switch LinkAddress(raw) {
        case .external(let address):
            find(
                "image.elsewhere", "'\(LinkAddress.shown(raw))' is an image of another site, and is linked",
                suggestion: "put a copy beside the seed to have it shown")
            if linkDepth == 0 { return openImageLink(event, address, at: index) }
        case .relative(let path, _):
            if openLocalImage(event, path, raw) { return }
        case .forbidden(let scheme): refuse(scheme, "image")
        case .malformed, .place: find("link.malformed", "'\(LinkAddress.shown(raw))' is not an image's address")
        }
        putImageWord(isDescribed: Int(event.partner) > index + 1)
        inlines.append("")
    }

    mutating func closeImage() {
        imageDepth -= 1
        if imageDepth == 0 { close() }
    }

    private mutating func openImageLink(_ event: MarkdownEvent, _ address: [UInt8], at index: Int) {
        putAnchor(address, isExternal: true)
        putTitle(event)
        put(">")
        putImageWord(isDescribed: Int(event.partner) > index + 1)
        inlines.append("</a>")
    }

    /// False, with a finding, when it can't be shown. Width and height keep its place on the page while it loads.
    private mutating func openLocalImage(_ event: MarkdownEvent, _ path: String, _ raw: ArraySlice<UInt8>) -> Bool {
        switch request.image(path) {
        case .shown(let image, let address):
            images.append(image)
            put("<img src=\"")
            put(text: address)
            put("\" width=\"")
            put(number: image.width)
            put("\" height=\"")
            put(number: image.height)
            put("\" loading=\"lazy\" decoding=\"async\"")
            if !isInFigure { putTitle(event) }
            put(" alt=\"")
            inlines.append("\">")
            return true
        case .refused(.svg):
            find(
                "image.refused", "'\(LinkAddress.shown(raw))' is not shown, for an SVG may hold scripts",
                suggestion: "put a PNG in its place")
        case .refused(.unreadable):
            find("image.refused", "'\(LinkAddress.shown(raw))' is no PNG, JPEG, GIF or WebP image")
        case .unknown: find("image.unknown-target", "no image in the archive is known as '\(LinkAddress.shown(raw))'")
        }
        return false
    }

    private mutating func putImageWord(isDescribed: Bool) {
        put(text: settings.words.image)
        if isDescribed { put(": ") }
    }

    /// The caption of a paragraph that is nothing but an image with a title; nil for any other. `exit` closes it.
    func caption(ofParagraphTo exit: Int) -> Range<Int32>? {
        guard tree.events.indices.contains(exit) else { return nil }
        let open = Int(tree.events[exit].partner)
        let image = tree.events[min(open + 1, exit)]
        guard image.kind == .image, !image.isExit, Int(image.partner) == exit - 1, !image.title.isEmpty, linkDepth == 0
        else { return nil }
        // A note's way back stands in its last paragraph.
        if tree.events.indices.contains(exit + 1), tree.events[exit + 1].kind == .footnote { return nil }
        guard case .relative(let path, _) = LinkAddress(tree.slice(image.text)),
            case .shown = request.image(path)
        else { return nil }
        return image.title
    }

    mutating func closeFigure(_ caption: Range<Int32>) {
        put("<figcaption dir=\"auto\">")
        HTMLText.append(tree.slice(caption), to: &html)
        isInFigure = false
        closeDirected("</figcaption></figure>\n")
    }
}
