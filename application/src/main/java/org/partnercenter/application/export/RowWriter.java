package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Cell;

import java.util.List;

/** Writes the rows of a file, one after the other, and keeps none. */
public interface RowWriter {

    void write(List<Cell> row);

    /** Writes what is left; nothing may be written afterwards. */
    void finish();
}
