package org.partnercenter.rest.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.partnercenter.application.file.FileReport;
import org.partnercenter.rest.kernel.Attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The report of a file as CSV, written while its rows are read. */
record ReportDownload(FileReport report) implements StreamingOutput {

    static final String TYPE = "text/csv;charset=UTF-8";

    /** Without it, spreadsheets take Chinese for gibberish. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    Response response() {
        return Response.ok(this, TYPE).header(HttpHeaders.CONTENT_DISPOSITION,
                Attachment.named(report.file().place().name() + ".report.csv")).build();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            report.forEach(csv::writeRecord);
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
    }
}
