package org.partnercenter.domain.file;

/** What became of a row of a file; where a file is only checked, what {@link RowForecast would}. */
public enum RowOutcome {
    /** Applied now. */
    GRANTED,
    /** Applied before, under the same key; nothing was done now. */
    REPLAYED,
    REFUSED
}
