package org.partnercenter.domain.catalog;

/**
 * How many of one unit another unit is: one {@code unit} is {@code ratio} {@code ref} (RES-07).
 *
 * @param unit  number of the larger unit
 * @param ref   number of the smaller one
 * @param ratio whole number from 1; exact
 */
public record Conversion(int unit, int ref, long ratio) {

    /** What tells conversions apart. */
    public record Key(int unit, int ref) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return unit == other.unit ? Integer.compare(ref, other.ref) : Integer.compare(unit, other.unit);
        }

        Key reversed() {
            return new Key(ref, unit);
        }
    }

    public Conversion {
        if (unit == ref || ratio < 1) {
            throw new IllegalArgumentException("a conversion is between two units, by a ratio from 1");
        }
    }

    public Key key() {
        return new Key(unit, ref);
    }
}
