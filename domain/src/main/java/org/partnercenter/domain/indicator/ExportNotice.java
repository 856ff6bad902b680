package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Decision;

import java.util.Optional;

/** What is acknowledged before indicators are exported (IND-03). Its text stands in the bundle beside this type. */
public final class ExportNotice {

    /** Counts up when the text changes. */
    public static final String VERSION = "1";

    private ExportNotice() {
    }

    /** Refused unless the present text was acknowledged. @param acknowledged the version of the text */
    public static <T> Decision<T> unless(Optional<String> acknowledged, T value) {
        return acknowledged.filter(VERSION::equals).isPresent() ? Decision.granted(value)
                : Decision.refused(IndicatorRefusal.INDICATOR_NOTICE_NOT_ACKNOWLEDGED.refusal("field", "filters.notice_version")
                        .with("notice_version", VERSION));
    }
}
