package org.partnercenter.domain.file;

import static org.partnercenter.domain.kernel.CommonRule.COM_01;
import static org.partnercenter.domain.kernel.CommonRule.COM_09;
import static org.partnercenter.domain.kernel.CommonRule.COM_13;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why a dropped file is not applied, or one of its rows could not be. */
public enum FileRefusal implements Reason {
    FILE_OWNER_UNKNOWN(COM_01, "FILE_OWNER_UNKNOWN", Kind.ABSENT),
    FILE_KIND_UNKNOWN(COM_13, "FILE_KIND_UNKNOWN", Kind.ABSENT),
    FILE_TYPE_UNKNOWN(COM_13, "FILE_TYPE_UNKNOWN", Kind.MALFORMED),
    FILE_NAME_UNSAFE(COM_13, "FILE_NAME_UNSAFE", Kind.MALFORMED),
    FILE_NOT_REGULAR(COM_13, "FILE_NOT_REGULAR", Kind.MALFORMED),
    FILE_GONE(COM_13, "FILE_GONE", Kind.CONFLICT),
    FILE_CHANGED(COM_13, "FILE_CHANGED", Kind.CONFLICT),
    FILE_TOO_LARGE(COM_13, "FILE_TOO_LARGE", Kind.LIMIT),
    FILE_EMPTY(COM_13, "FILE_EMPTY", Kind.MALFORMED),
    FILE_ENCODING_UNKNOWN(COM_13, "FILE_ENCODING_UNKNOWN", Kind.MALFORMED),
    LINE_TOO_LONG(COM_13, "LINE_TOO_LONG", Kind.LIMIT),
    COLUMN_UNKNOWN(COM_13, "COLUMN_UNKNOWN", Kind.MALFORMED),
    COLUMN_TWICE(COM_13, "COLUMN_TWICE", Kind.MALFORMED),
    COLUMN_MISSING(COM_13, "COLUMN_MISSING", Kind.MALFORMED),
    CELLS_MISCOUNTED(COM_13, "CELLS_MISCOUNTED", Kind.MALFORMED),
    QUOTE_BROKEN(COM_13, "QUOTE_BROKEN", Kind.MALFORMED),
    LINE_NOT_JSON(COM_13, "LINE_NOT_JSON", Kind.MALFORMED),
    TOO_MANY_ROWS(COM_09, "TOO_MANY_ROWS", Kind.LIMIT),
    ROW_BROKE(COM_13, "CBC.0999", Kind.CONFLICT),
    ROW_OF_REFUSED_FILE(COM_13, "ROW_OF_REFUSED_FILE", Kind.CONFLICT),
    FILE_NOT_FOUND(COM_13, "FILE_NOT_FOUND", Kind.ABSENT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    FileRefusal(Rule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
