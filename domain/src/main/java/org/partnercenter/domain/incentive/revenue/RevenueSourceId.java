package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Objects;

/**
 * Names what revenue is formed of.
 *
 * @param id    has the form of every id (COM-02)
 * @param month the month it counts for; a fee record that is billed in several months is one source in each
 */
public record RevenueSourceId(RevenueOrigin origin, String id, YearMonth month) {

    public RevenueSourceId {
        Objects.requireNonNull(origin, "origin");
        if (!PartyId.isValid(id)) {
            throw new IllegalArgumentException("the id of a source of revenue is 1 to 64 visible characters");
        }
        Objects.requireNonNull(month, "month");
    }
}
