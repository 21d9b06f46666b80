import ArchiveModel
import Glibc

/// Opens an address in the user's browser.
enum BrowserOpening {
    /// By the desktop's own program, which is not waited for. The finding says why nothing will open.
    static func open(_ url: String) -> Finding? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        let words: [UnsafeMutablePointer<CChar>?] = ["xdg-open", url].map { (word: String) in strdup(word) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        let code = posix_spawnp(&process, "xdg-open", &actions, nil, words + [nil], environ)
        guard code == 0 else {
            return Finding(
                .warning, "serve.browser", "no browser can be opened: xdg-open isn't there", suggestion: "open \(url)")
        }
        let started = process
        OwnThread.start { while waitpid(started, nil, 0) < 0, errno == EINTR {} }
        return nil
    }
}
