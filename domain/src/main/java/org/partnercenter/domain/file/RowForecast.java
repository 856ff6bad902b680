package org.partnercenter.domain.file;

/** What would become of a row of a file that is only checked. */
public enum RowForecast {
    WOULD_BE_GRANTED,
    /** It was applied before, under the same key; nothing would be done. */
    WOULD_BE_REPLAYED,
    WOULD_BE_REFUSED;

    /** What an outcome means where nothing is applied. */
    public static RowForecast of(RowOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> WOULD_BE_GRANTED;
            case REPLAYED -> WOULD_BE_REPLAYED;
            case REFUSED -> WOULD_BE_REFUSED;
        };
    }
}
