extension SeedImage: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(path)
        writer.number(width)
        writer.number(height)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(path: try reader.text(), width: try reader.number(), height: try reader.number())
    }
}
