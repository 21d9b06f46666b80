/// Links: where they may lead, and what is said of those that lead nowhere.
extension Typesetter {
    mutating func openLink(_ event: MarkdownEvent) {
        guard imageDepth == 0, linkDepth == 0, inlines.count < settings.bounds.inlineNesting,
            let target = target(of: event)
        else {
            inlines.append("")
            return
        }
        putAnchor(target.address, isExternal: target.isExternal)
        putTitle(event)
        put(">")
        inlines.append("</a>")
        linkDepth += 1
    }

    mutating func closeLink() {
        guard let end = inlines.popLast(), end.utf8CodeUnitCount > 0 else { return }
        put(end)
        linkDepth -= 1
    }

    mutating func putTitle(_ event: MarkdownEvent) {
        guard !event.title.isEmpty else { return }
        put(" title=\"")
        HTMLText.append(tree.slice(event.title), to: &html)
        put("\"")
    }

    mutating func putAnchor(_ address: [UInt8], isExternal: Bool) {
        put("<a href=\"")
        HTMLText.append(address[...], to: &html)
        put(isExternal ? "\" rel=\"external nofollow\"" : "\"")
    }

    private mutating func target(of event: MarkdownEvent) -> (address: [UInt8], isExternal: Bool)? {
        let raw = tree.slice(event.text)
        switch LinkAddress(raw) {
        case .external(let address): return (address, true)
        case .relative(let path, let fragment):
            if let address = request.link(path) { return (Array(address.utf8) + fragment, false) }
            find("link.unknown-target", "nothing in the archive is known as '\(LinkAddress.shown(raw))'")
        case .place(let name):
            for id in [name, request.idPrefix + name] where places.contains(id) {
                return (Array("#".utf8) + PercentCoding.encoded(Array(id.utf8)[...]), false)
            }
            find("link.unknown-target", "no heading of this text is known as '\(LinkAddress.shown(raw))'")
        case .forbidden(let scheme): refuse(scheme, "link")
        case .malformed: find("link.malformed", "'\(LinkAddress.shown(raw))' is not an address")
        }
        return nil
    }

    mutating func refuse(_ scheme: String, _ thing: String) {
        let schemes = LinkAddress.schemes.joined(separator: ", ")
        find(
            "link.scheme", "\(thing) with the scheme '\(scheme)' is printed as text",
            suggestion: "link to an address of one of these: \(schemes)")
    }
}

extension LinkAddress {
    /// An address in a message: at most 100 scalars.
    static func shown(_ raw: ArraySlice<UInt8>) -> String {
        let scalars = String(decoding: raw.prefix(400), as: UTF8.self).unicodeScalars
        return String(String.UnicodeScalarView(scalars.prefix(100)))
    }
}
