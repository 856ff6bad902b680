package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * What a partner asks for: one customer's discounts (EXD-06).
 *
 * @param name  shown to the customer; each of a partner's has its own
 * @param from  first instant it works
 * @param until last instant it works
 * @param lines 1 to {@value #MAX_LINES}
 */
public record DiscountAsk(String name, PartyId customer, Instant from, Instant until, List<DiscountLine> lines) {

    public static final int MAX_LINES = 100;

    public static final int MAX_NAME = 64;

    public DiscountAsk {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("a discount has 1 to " + MAX_LINES + " lines");
        }
    }

    DiscountAsk with(List<DiscountLine> others) {
        return new DiscountAsk(name, customer, from, until, others);
    }

    /** The same where it starts no earlier than at the instant. */
    DiscountAsk startingFrom(Instant earliest) {
        return from.isBefore(earliest) ? new DiscountAsk(name, customer, earliest, until, lines) : this;
    }

    /** What is wrong with it whenever it is submitted. */
    List<Refusal> faults() {
        var seen = new HashSet<OfferKey>();
        var refusals = new Refusals();
        lines.stream().map(DiscountLine::key).filter(key -> !seen.add(key)).distinct().forEach(key ->
                refusals.refuseIf(true, DiscountRefusal.DISCOUNT_LINE_TWICE.refusal("product_id", key.product())
                        .with("specification", key.specification())));
        return refusals.refuseIf(!until.isAfter(from), DiscountRefusal.DISCOUNT_ENDS_BEFORE_IT_STARTS.refusal("field", "valid_to")).list();
    }
}
