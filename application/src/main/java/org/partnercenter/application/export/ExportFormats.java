package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportFormat;

import java.io.OutputStream;

/** Knows how files of each format are written. */
@FunctionalInterface
public interface ExportFormats {

    /**
     * Begins a file.
     *
     * @param title what the file is about
     * @param out   closed by nobody but its owner
     */
    RowWriter begin(ExportFormat format, String title, OutputStream out);
}
