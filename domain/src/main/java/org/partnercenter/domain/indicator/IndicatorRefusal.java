package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.indicator.IndicatorRule.IND_02;
import static org.partnercenter.domain.indicator.IndicatorRule.IND_03;
import static org.partnercenter.domain.indicator.IndicatorRule.IND_04;
import static org.partnercenter.domain.indicator.IndicatorRule.IND_07;

/** Why an indicator is not taken in, shown or answered, in rulebook order. */
public enum IndicatorRefusal implements Reason {
    INDICATOR_VALUE_UNKNOWN(IND_02, "INDICATOR_VALUE_NOT_FOUND", Kind.ABSENT),
    INDICATOR_LINE_OF_NOTHING(IND_02, "INDICATOR_LINE_OF_NOTHING", Kind.MALFORMED),
    INDICATOR_LINE_VERSION_TAKEN(IND_02, "INDICATOR_LINE_VERSION_TAKEN", Kind.CONFLICT),
    INDICATOR_NOTICE_NOT_ACKNOWLEDGED(IND_03, "INDICATOR_NOTICE_NOT_ACKNOWLEDGED", Kind.RULE),
    INDICATOR_FEEDBACK_UNKNOWN(IND_04, "INDICATOR_FEEDBACK_NOT_FOUND", Kind.ABSENT),
    INDICATOR_FEEDBACK_OPEN(IND_04, "INDICATOR_FEEDBACK_OPEN", Kind.CONFLICT),
    INDICATOR_FEEDBACK_ANSWERED(IND_04, "INDICATOR_FEEDBACK_ANSWERED", Kind.CONFLICT),
    INDICATOR_UNKNOWN(IND_07, "INDICATOR_NOT_FOUND", Kind.RULE),
    INDICATOR_COUNTED_OTHERWISE(IND_07, "INDICATOR_COUNTED_OTHERWISE", Kind.CONFLICT),
    INDICATOR_VERSION_TAKEN(IND_07, "INDICATOR_VERSION_TAKEN", Kind.CONFLICT),
    INDICATOR_OF_OTHER_PERIOD(IND_07, "INDICATOR_OF_OTHER_PERIOD", Kind.RULE),
    INDICATOR_COUNT_NOT_WHOLE(IND_07, "INDICATOR_COUNT_NOT_WHOLE", Kind.MALFORMED),
    INDICATOR_PARTNER_UNKNOWN(IND_07, "INDICATOR_PARTNER_NOT_FOUND", Kind.RULE),
    INDICATOR_CUSTOMER_UNKNOWN(IND_07, "INDICATOR_CUSTOMER_NOT_FOUND", Kind.RULE),
    INDICATOR_VALUE_VERSION_TAKEN(IND_07, "INDICATOR_VALUE_VERSION_TAKEN", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    IndicatorRefusal(Rule rule, String code, Kind kind) {
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
