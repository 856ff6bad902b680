package org.partnercenter.messaging.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileModule;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes the report and moves the file beside it. Each step can be done again after a crash. */
final class PutAway {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileModule module;
    private final Folders folders;

    PutAway(FileModule module, Folders folders) {
        this.module = module;
        this.folders = folders;
    }

    /** @throws IOException if it cannot be done now */
    void putAway(DroppedFile file) throws IOException {
        var report = folders.report(file);
        Files.createDirectories(report.getParent());
        var part = report.resolveSibling("." + report.getFileName());
        write(file, part);
        Files.move(part, report, StandardCopyOption.ATOMIC_MOVE);
        // Not there any more: moved before a crash, or taken away while it was worked on.
        Folders.moveIfThere(folders.working(file.id()), folders.target(file));
    }

    private void write(DroppedFile file, Path path) throws IOException {
        try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder().build(out);
            module.report(file, file.language()).forEach(cells -> csv.writeRecord(cells));
            csv.flush();
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
