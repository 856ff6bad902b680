package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Records that customers were verified, or were not: an order of those who verify them, carried out in the running transaction. */
@FunctionalInterface
public interface RecordVerification {

    /**
     * What is recorded of a party.
     *
     * @param status as the fact {@code verification-status} has it; empty: it is taken back
     * @param type   as the fact {@code customer-type} has it; empty: what is recorded stays
     * @param name   the name it was verified by, which becomes its name; empty: it keeps its own
     */
    record Verified(PartyId party, Optional<String> status, Optional<String> type, Optional<String> name) {

        @Override
        public String toString() {
            return "Verified[" + party + ", " + status + ", " + type + "]";
        }
    }

    /** @param verified each party at most once */
    void record(List<Verified> verified, Instant now);
}
