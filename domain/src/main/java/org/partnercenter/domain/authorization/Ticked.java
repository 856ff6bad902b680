package org.partnercenter.domain.authorization;

import java.util.Optional;

/** Which version of a letter is to be accepted now, and which one was ticked. @param version empty: none was */
public record Ticked(Agreement agreement, String current, Optional<String> version) {

    /** Of the version that this jar takes for the current one. */
    public static Ticked of(Agreement agreement, Optional<String> version) {
        return new Ticked(agreement, agreement.current(), version);
    }

    boolean isCurrent() {
        return version.filter(current::equals).isPresent();
    }
}
