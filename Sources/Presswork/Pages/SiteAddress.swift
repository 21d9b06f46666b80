import ArchiveModel

/// Absolute addresses, where the site's own is known.
enum SiteAddress {
    /// Escaped path below the base; a folder's `index.html` is addressed by the folder, as servers do.
    static func path(of permalink: Permalink) -> String {
        let escaped = permalink.escaped
        if escaped == "index.html" { return "" }
        return escaped.hasSuffix("/index.html") ? String(escaped.dropLast("index.html".count)) : escaped
    }

    /// `https://host.example/archive/` → `/archive/`.
    static func pathOfBase(_ base: String) -> String {
        guard let scheme = base.firstRange(ofText: "://") else { return "/" }
        let rest = base[scheme...]
        guard let slash = rest.firstIndex(of: "/") else { return "/" }
        return String(rest[slash...])
    }

    /// `https://host.example:8080/archive/` → `host.example`.
    static func host(of base: String) -> String {
        guard let scheme = base.firstRange(ofText: "://") else { return "" }
        let rest = base[scheme...].prefix { $0 != "/" }
        let host = rest.split(separator: "@").last ?? rest
        return String(host.prefix { $0 != ":" }).lowercased()
    }
}

extension String {
    /// Index just behind the first occurrence of `text`.
    fileprivate func firstRange(ofText text: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return self.index(index, offsetBy: text.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
