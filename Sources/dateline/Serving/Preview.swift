import ArchiveModel
import Synchronization

/// What is served at the moment. The builds change it; requests and the pages that are open look at it.
final class Preview: Sendable {
    private struct Content {
        var output: String
        var base: RequestPath?
        var state: PreviewState
        var count = 0
        /// Connections of pages that wait to hear of a change.
        var listeners: Set<Int32> = []
    }

    private let content: Mutex<Content>
    /// Tells this run from others, so that pages which an earlier one left open find themselves out of date.
    private let run = String(UInt32.random(in: 0...UInt32.max), radix: 36)

    /// `output` is the site's folder.
    init(output: String) {
        content = Mutex(
            Content(output: output, state: PreviewState(site: run + "-0", isPublished: false, errors: [])))
    }

    var state: PreviewState { content.withLock { $0.state } }

    var output: String { content.withLock { $0.output } }

    /// The folder that the site will stand in on its host, from `base_url`; nil for the host's own.
    var base: RequestPath? { content.withLock { $0.base } }

    /// Where the site is to be found from now on.
    func move(to output: String, baseURL: String?) {
        content.withLock { content in
            content.output = output
            content.base = baseURL.flatMap(Self.base)
        }
    }

    /// Tells a build's outcome to all pages that are open. `isChanged` makes them load again.
    func update(isChanged: Bool, isPublished: Bool, errors: [Finding]) {
        tell(isChanged: isChanged) { state in
            state.isPublished = isPublished
            state.errors = FindingOrder.sorted(errors)
        }
    }

    /// Makes all pages that are open load again.
    func reload() { tell(isChanged: true) { _ in } }

    private func tell(isChanged: Bool, _ change: (inout PreviewState) -> Void) {
        content.withLock { content in
            if isChanged { content.count += 1 }
            content.state.site = "\(run)-\(content.count)"
            change(&content.state)
            let event = Self.event(content.state)
            for listener in content.listeners { PageStream.send(event, to: listener) }
        }
    }

    /// Adds a page's connection and tells it the state. False when there are too many.
    func listen(_ descriptor: Int32) -> Bool {
        content.withLock { content in
            guard content.listeners.count < Self.most else { return false }
            content.listeners.insert(descriptor)
            PageStream.send(PageStream.head + Self.event(content.state), to: descriptor)
            return true
        }
    }

    /// To be called before the descriptor is closed: its number may be another connection's soon.
    func leave(_ descriptor: Int32) { content.withLock { _ = $0.listeners.remove(descriptor) } }

    /// Proves to a page that the connection stands.
    func greet(_ descriptor: Int32) {
        content.withLock { content in
            if content.listeners.contains(descriptor) { PageStream.send(":\n\n", to: descriptor) }
        }
    }

    /// Connections of waiting pages, so that some are left for others.
    private static let most = 128

    private static func event(_ state: PreviewState) -> String { "event: state\ndata: \(state.json)\n\n" }

    /// `https://example.org/x/` → `/x/`.
    private static func base(_ url: String) -> RequestPath? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let rest = url[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let path = try? RequestPath(Array(rest[slash...].utf8))
        return path?.names.isEmpty ?? true ? nil : path
    }
}
