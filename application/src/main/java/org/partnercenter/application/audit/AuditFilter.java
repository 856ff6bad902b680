package org.partnercenter.application.audit;

import org.partnercenter.application.kernel.Channel;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted.
 *
 * @param concerned of the platform only: the parties it is about
 * @param begin     strictly later, in business time (COM-06)
 * @param end       strictly earlier
 */
public record AuditFilter(Optional<String> operation, Optional<Boolean> granted, Optional<String> subjectType,
                          Optional<String> subjectId, By by, Concerned concerned, Optional<Instant> begin, Optional<Instant> end) {

    /** Who asked, and on which way. */
    public record By(Optional<PartyId> party, Optional<String> operator, Optional<Channel> channel, Optional<String> requestId) {

        public static By anybody() {
            return new By(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Who may read the entry beside the platform. */
    public record Concerned(Optional<PartyId> partner, Optional<PartyId> reseller, Optional<PartyId> customer) {

        public static Concerned anybody() {
            return new Concerned(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    public static AuditFilter any() {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), By.anybody(),
                Concerned.anybody(), Optional.empty(), Optional.empty());
    }
}
