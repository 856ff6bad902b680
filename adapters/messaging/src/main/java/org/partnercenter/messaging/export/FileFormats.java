package org.partnercenter.messaging.export;

import org.partnercenter.application.export.ExportFormats;
import org.partnercenter.application.export.RowWriter;
import org.partnercenter.domain.export.ExportFormat;

import java.io.OutputStream;

/** The formats of exported files. Neither keeps more than some rows in memory. */
public final class FileFormats implements ExportFormats {

    @Override
    public RowWriter begin(ExportFormat format, String title, OutputStream out) {
        return switch (format) {
            case CSV -> new CsvRowWriter(out);
            case XLSX -> new SheetRowWriter(title, out);
        };
    }
}
