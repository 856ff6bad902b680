package org.partnercenter.domain.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of exported files. */
public enum ExportFormat {
    /** Comma-separated, UTF-8 with a byte order mark. */
    CSV(Long.MAX_VALUE),
    /** One sheet, which has an end: 2^20 rows, the first of which is the header. */
    XLSX(1_048_575);

    private final long maxRows;

    ExportFormat(long maxRows) {
        this.maxRows = maxRows;
    }

    /** How many rows go into one file, beside the header. */
    public long maxRows() {
        return maxRows;
    }

    /** The code on the wire, and the ending of the file's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }
}
