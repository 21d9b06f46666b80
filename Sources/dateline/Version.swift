/// The version of the tool, as `--version` prints it and CHANGELOG.md names it.
enum Version {
    static let current = "0.1.0"
}
