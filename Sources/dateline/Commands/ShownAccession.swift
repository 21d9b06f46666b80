import ArchiveModel

extension Build {
    /// As `accession(of:)`, shown on the terminal while it lasts.
    static func accession(
        _ setup: Setup, of wanted: String? = nil, jobs: Int?
    ) async throws(BuildFailure) -> Outcome<Accession> {
        try await ProgressDisplay.showing { progress throws(BuildFailure) in
            try await Build(setup: setup, workers: Workers(jobs: jobs, progress: progress)).accession(of: wanted)
        }
    }
}
