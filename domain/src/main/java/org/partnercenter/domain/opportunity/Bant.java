package org.partnercenter.domain.opportunity;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an opportunity is, in four parts: budget, authority, need, time (OPP-05). */
public record Bant(Optional<String> budget, Optional<String> authority, Optional<String> need, Optional<String> timeline) {

    public static final int LEAST = 50;
    public static final int MOST = 2_000;
    /** A need told in fewer characters is vague (OPP-06). */
    public static final int LEAST_NEED = 10;

    public Bant {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(timeline, "timeline");
    }

    /** Characters of all parts. */
    int length() {
        return Stream.of(budget, authority, need, timeline).flatMap(Optional::stream).mapToInt(Bant::length).sum();
    }

    boolean needIsVague() {
        return need.filter(text -> length(text) < LEAST_NEED).isPresent();
    }

    private static int length(String text) {
        var told = text.strip();
        return told.codePointCount(0, told.length());
    }
}
