package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.Feed;
import org.partnercenter.domain.indicator.ValueId;

/** What came of a delivery. @param line its id within the value */
public record LineFed(ValueId value, String line, Feed change) {
}
