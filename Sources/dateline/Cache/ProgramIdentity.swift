import Accessioning
import ArchiveModel
import CSystem

/// Which program this is, with the libraries that it runs on: what one has put by, another may know otherwise.
enum ProgramIdentity {
    /// Of the build identities that the linker wrote, or else of the program's file. Nil when neither can be read.
    static let fingerprint: Fingerprint? = {
        var identities = [UInt8](repeating: 0, count: 4096)
        let count = system_build_identities(&identities, identities.count)
        if count > 0 { return Fingerprint(of: Array(identities.prefix(count))) }
        return (try? FileBytes.read("/proc/self/exe")).map { Fingerprint(of: $0) }
    }()
}
