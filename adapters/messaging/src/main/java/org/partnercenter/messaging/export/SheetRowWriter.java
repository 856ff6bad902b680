package org.partnercenter.messaging.export;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.partnercenter.application.export.RowWriter;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.Formulas;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One sheet of a workbook. Rows leave memory every so often, and texts stand in their cells: a table of shared ones would have to be kept
 * to the end.
 */
final class SheetRowWriter implements RowWriter {

    private static final int KEPT = 1_000;
    /** More do not fit into a cell. */
    private static final int MAX_TEXT = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    SheetRowWriter(String title, OutputStream out) {
        book = new Workbook(out, "Partner Center", "1.0");
        sheet = book.newWorksheet(title);
    }

    @Override
    public void write(List<Cell> row) {
        for (int column = 0; column < row.size(); column++) {
            write(column, row.get(column));
        }
        rows++;
        if (rows % KEPT == 0) {
            flush();
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.inlineString(rows, column, cut(Formulas.defused(text)));
            case Cell.Number(var value) -> sheet.value(rows, column, value);
            case Cell.Named(var value) -> sheet.inlineString(rows, column, value.name());
            case Cell.Blank() -> { }
        }
    }

    private static String cut(String text) {
        int end = Math.min(text.length(), MAX_TEXT);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void finish() {
        try {
            book.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
