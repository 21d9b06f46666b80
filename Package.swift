// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "dateline",
    products: [.executable(name: "dateline", targets: ["dateline"])],
    dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")],
    targets: [
        .systemLibrary(
            name: "CMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "Embedded", exclude: ["serving", "tables"]),
        .target(name: "CSystem"),
        .target(name: "ArchiveModel", dependencies: ["Embedded"]),
        .target(name: "Accessioning", dependencies: ["ArchiveModel", "CYAML"]),
        .target(name: "Cataloguing", dependencies: ["ArchiveModel"]),
        .target(name: "Presswork", dependencies: ["ArchiveModel", "CMarkGFM", "CSystem"]),
        .executableTarget(
            name: "dateline",
            dependencies: [
                "ArchiveModel", "Accessioning", "Cataloguing", "Presswork", "CSystem", "Embedded",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // By its identity the program knows what an older or newer one has put by.
            linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id=sha1"], .when(platforms: [.linux]))]),
        .executableTarget(
            name: "speedtrial", dependencies: ["Accessioning", "ArchiveModel"], path: "Tests/SpeedTrial"),
        .target(name: "ArchiveTesting", path: "Tests/ArchiveTesting"),
        .executableTarget(
            name: "region-features", dependencies: ["Accessioning", "ArchiveModel"], path: "Tests/RegionFeatures"),
        .testTarget(name: "ArchiveModelTests", dependencies: ["ArchiveModel"]),
        .testTarget(name: "AccessioningTests", dependencies: ["Accessioning", "ArchiveModel", "ArchiveTesting"]),
        .testTarget(name: "CataloguingTests", dependencies: ["ArchiveModel", "Cataloguing"]),
        .testTarget(name: "PressworkTests", dependencies: ["ArchiveModel", "CSystem", "Presswork"]),
        .testTarget(
            name: "DatelineTests", dependencies: ["ArchiveModel", "ArchiveTesting", "Presswork", "dateline"],
            exclude: ["Fixtures", "Pictures"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
