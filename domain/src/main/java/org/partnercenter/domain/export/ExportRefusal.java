package org.partnercenter.domain.export;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.export.ExportRule.ORD_14;
import static org.partnercenter.domain.kernel.CommonRule.COM_13;
import static org.partnercenter.domain.kernel.CommonRule.COM_24;

/** Why there is no export, or no file of one. */
public enum ExportRefusal implements Reason {
    EXPORT_NOT_FOUND(COM_24, "EXPORT_NOT_FOUND", Kind.ABSENT),
    EXPORT_NOT_READY(COM_24, "EXPORT_NOT_READY", Kind.CONFLICT),
    EXPORT_WITHOUT_FILE(COM_24, "EXPORT_WITHOUT_FILE", Kind.CONFLICT),
    EXPORT_EXPIRED(COM_24, "EXPORT_EXPIRED", Kind.ABSENT),
    EXPORT_OVER(COM_24, "EXPORT_OVER", Kind.CONFLICT),
    TOO_MANY_EXPORTS(COM_24, "TOO_MANY_EXPORTS", Kind.LIMIT),
    EXPORT_TOO_LARGE(COM_24, "EXPORT_TOO_LARGE", Kind.LIMIT),
    DELIVERY_NOT_FOUND(ORD_14, "DELIVERY_NOT_FOUND", Kind.ABSENT),
    DELIVERY_UNFIT(ORD_14, "DELIVERY_UNFIT", Kind.RULE),
    DELIVERY_FILTER_TAKEN(ORD_14, "DELIVERY_FILTER_TAKEN", Kind.MALFORMED),
    DELIVERY_KNOWN(ORD_14, "DELIVERY_KNOWN", Kind.CONFLICT),
    DELIVERY_OFF(ORD_14, "DELIVERY_OFF", Kind.CONFLICT),
    TOO_MANY_DELIVERIES(ORD_14, "TOO_MANY_DELIVERIES", Kind.LIMIT),
    DELIVERY_FOLDER_AWAY(ORD_14, "DELIVERY_FOLDER_AWAY", Kind.CONFLICT),
    EXPORT_BROKE(COM_13, "CBC.0999", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    ExportRefusal(Rule rule, String code, Kind kind) {
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
