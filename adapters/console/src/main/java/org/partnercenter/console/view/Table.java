package org.partnercenter.console.view;

import java.util.List;

/** Rows under headers. */
public record Table(String caption, List<Head> heads, List<Row> rows) {

    public record Head(String title, boolean number) {
    }

    /** @param id names its record; empty where none can be named */
    public record Row(String id, List<Cell> cells) {
    }
}
