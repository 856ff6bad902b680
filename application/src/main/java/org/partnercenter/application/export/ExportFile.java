package org.partnercenter.application.export;

import java.util.function.Consumer;

/** The file of a completed export. */
public final class ExportFile {

    private final Exports exports;
    private final Export export;
    private final String title;

    ExportFile(Exports exports, Export export, String title) {
        this.exports = exports;
        this.export = export;
        this.title = title;
    }

    public Export export() {
        return export;
    }

    /** What the file is about, in its language. */
    public String title() {
        return title;
    }

    /**
     * Gives the file to the reader, part by part; one part is in memory at a time.
     *
     * @throws IllegalStateException if it went away meanwhile
     */
    public void forEach(Consumer<byte[]> reader) {
        long read = 0;
        for (int part = 0; read < export.progress().size(); part++) {
            var content = exports.part(export.id(), part)
                    .orElseThrow(() -> new IllegalStateException("the file of export " + export.id() + " is gone"));
            read += content.length;
            reader.accept(content);
        }
    }
}
