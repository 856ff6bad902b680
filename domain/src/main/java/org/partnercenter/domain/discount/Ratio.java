package org.partnercenter.domain.discount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of one, to four decimals.
 *
 * @param tenThousandths 0 to 10000; 10000 is all of it
 */
public record Ratio(int tenThousandths) implements Comparable<Ratio> {

    private static final int WHOLE = 10_000;
    private static final int SCALE = 4;

    public Ratio {
        if (tenThousandths < 0 || tenThousandths > WHOLE) {
            throw new IllegalArgumentException("a ratio is 0 to 1");
        }
    }

    /** The ratio a number is; empty if it is below 0, above 1 or finer than four decimals. */
    public static Optional<Ratio> of(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return exact.signum() < 0 || exact.compareTo(BigDecimal.ONE) > 0 || exact.scale() > SCALE ? Optional.empty()
                : Optional.of(new Ratio(exact.movePointRight(SCALE).intValueExact()));
    }

    public boolean isZero() {
        return tenThousandths == 0;
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    /** How far this one lies above the other, which is not larger. */
    Ratio above(Ratio other) {
        return new Ratio(tenThousandths - other.tenThousandths);
    }

    @Override
    public int compareTo(Ratio other) {
        return Integer.compare(tenThousandths, other.tenThousandths);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
