package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.Money;

import java.util.Comparator;
import java.util.Objects;

/**
 * Lines that brought what they brought for one reason and at one rate: the step between the amount of a bill and its lines.
 *
 * @param row     which rate of the policy, counted from 1; 0 where none was applied
 * @param revenue of these lines
 * @param amount  the sum of their rounded amounts
 */
public record Share(LineReason reason, int row, Rate rate, long lines, Money revenue, Money amount) implements Comparable<Share> {

    private static final Comparator<Share> ORDER = Comparator.comparing(Share::reason).thenComparingInt(Share::row)
            .thenComparing(share -> share.rate().value());

    public Share {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(amount, "amount");
    }

    @Override
    public int compareTo(Share other) {
        return ORDER.compare(this, other);
    }
}
