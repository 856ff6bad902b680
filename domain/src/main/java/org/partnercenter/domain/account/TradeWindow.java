package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The days change records are asked for (ACC-09).
 *
 * @param from  the first instant
 * @param until the first instant after it
 */
public record TradeWindow(Instant from, Instant until) {

    /**
     * Whole days of the zone, both included. Without a last day it ends today, without a first one it begins a year before its end.
     *
     * @param now business time
     */
    public static Decision<TradeWindow> of(Optional<LocalDate> first, Optional<LocalDate> last, Instant now, ZoneId zone) {
        var end = last.orElseGet(() -> now.atZone(zone).toLocalDate());
        var begin = first.orElseGet(() -> end.minusYears(1));
        return begin.isAfter(end)
                ? Decision.refused(AccountRefusal.TRADE_WINDOW_REVERSED.refusal("trade_time_end", end).with("trade_time_begin", begin))
                : Decision.granted(new TradeWindow(begin.atStartOfDay(zone).toInstant(), end.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
