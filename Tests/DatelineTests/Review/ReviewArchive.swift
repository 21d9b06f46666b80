import ArchiveTesting
import Testing

/// An archive with open questions, and its table with answers.
enum ReviewArchive {
    /// No date is printed; the latest event is of 12 March 2021.
    static let undated = """
        The Wells of the Valley

        By Jane Roe

        The wells were opened on 12 March 2021 by people from Kazakhstan, and the water of Kazakhstan was good.

        """

    /// Nobody is named.
    static let anonymous = """
        The Bridge

        5 May 2020

        The bridge in Uzbekistan was closed, for the river of Uzbekistan had risen.

        """

    static func made() throws -> Archive { try Archive().seed("a.txt", undated).seed("x/b.txt", anonymous) }

    static let header = "source,field,answer,note\n"

    /// Takes a table of the given rows.
    static func take(_ archive: Archive, _ rows: String, _ flags: String...) throws -> Run {
        try archive.file("answers.csv", header + rows)
        return try archive.run("review", arguments: ["--take", "answers.csv"] + flags)
    }

    /// The refusal of a table; nothing was written.
    static func refusal(_ archive: Archive, _ rows: String) throws -> String {
        let before = try archive.tree("seeds")
        let run = try take(archive, rows)
        #expect(run.exitCode == 1 && run.output.isEmpty)
        #expect(try archive.tree("seeds") == before)
        return run.errors
    }
}
