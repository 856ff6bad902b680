package org.partnercenter.application.indicator;

import java.util.Optional;

/** Which lines a list shows (IND-02). What is absent does not filter. */
public record LineFilter(Optional<String> revenueId, Optional<String> orderNo) {

    public static final LineFilter ALL = new LineFilter(Optional.empty(), Optional.empty());
}
