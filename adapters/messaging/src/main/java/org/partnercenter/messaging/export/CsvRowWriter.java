package org.partnercenter.messaging.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.partnercenter.application.export.RowWriter;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.Formulas;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated, UTF-8 with a byte order mark, lines ended by CR and LF. */
final class CsvRowWriter implements RowWriter {

    /** Without it, spreadsheets take Chinese for gibberish. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer text;
    private final CsvWriter csv;

    CsvRowWriter(OutputStream out) {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write(BYTE_ORDER_MARK);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void write(List<Cell> row) {
        csv.writeRecord(row.stream().map(CsvRowWriter::text).toList());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> Formulas.defused(text);
            case Cell.Number(var value) -> value.toPlainString();
            case Cell.Named(var value) -> value.name();
            case Cell.Blank() -> "";
        };
    }

    @Override
    public void finish() {
        try {
            csv.flush();
            text.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
