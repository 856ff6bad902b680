package org.partnercenter.domain.calendar;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why a calendar is not loaded or shown. */
public enum CalendarRefusal implements Reason {
    CALENDAR_UNKNOWN("CALENDAR_NOT_FOUND", Kind.ABSENT),
    CALENDAR_WITHOUT_HOLIDAYS("CALENDAR_WITHOUT_HOLIDAYS", Kind.MALFORMED),
    CALENDAR_DAY_OUTSIDE_YEAR("CALENDAR_DAY_OUTSIDE_YEAR", Kind.MALFORMED),
    CALENDAR_DAY_TWICE("CALENDAR_DAY_TWICE", Kind.MALFORMED),
    CALENDAR_MAKE_UP_ON_WEEKDAY("CALENDAR_MAKE_UP_ON_WEEKDAY", Kind.MALFORMED);

    private final String code;
    private final Kind kind;

    CalendarRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return CommonRule.COM_13;
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
