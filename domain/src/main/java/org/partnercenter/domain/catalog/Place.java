package org.partnercenter.domain.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * A province, a city or a county, as addresses name them.
 *
 * @param code   at most 40 visible characters; case counts
 * @param parent code of the province of a city, of the city of a county
 */
public record Place(Level level, String code, Optional<String> parent, Names name) {

    /** From the largest to the smallest. */
    public enum Level {
        PROVINCE, CITY, COUNTY;

        /** What such a place lies in; empty for a province. */
        public Optional<Level> parent() {
            return switch (this) {
                case PROVINCE -> Optional.empty();
                case CITY -> Optional.of(PROVINCE);
                case COUNTY -> Optional.of(CITY);
            };
        }
    }

    /** What tells places apart. */
    public record Key(Level level, String code) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return level == other.level ? code.compareTo(other.code) : level.compareTo(other.level);
        }
    }

    public Place {
        Objects.requireNonNull(code, "code");
        if (level.parent().isPresent() != parent.isPresent()) {
            throw new IllegalArgumentException("a province lies in nothing, a city in a province, a county in a city");
        }
    }

    public Key key() {
        return new Key(level, code);
    }

    /** What it lies in; empty for a province. */
    public Optional<Key> parentKey() {
        return level.parent().map(above -> new Key(above, parent.orElseThrow()));
    }
}
