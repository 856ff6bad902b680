package org.partnercenter.rest.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.partnercenter.application.export.ExportFile;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.rest.kernel.Attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The file of an export, sent while its parts are read. */
record ExportDownload(ExportFile file) implements StreamingOutput {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Response response() {
        var export = file.export();
        return Response.ok(this, type(export.wanted().format()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.title() + "-" + STAMP.format(export.requested())
                        + "." + export.wanted().format().code()))
                .header(HttpHeaders.CONTENT_LENGTH, export.progress().size())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String type(ExportFormat format) {
        return switch (format) {
            case CSV -> CSV;
            case XLSX -> XLSX;
        };
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            file.forEach(part -> write(out, part));
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
    }

    private static void write(OutputStream out, byte[] part) {
        try {
            out.write(part);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
