package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that holds for a party during a span of time, both ends included.
 *
 * @param value what the fact says, where it says more than that it holds
 * @param until empty: until further notice
 */
public record RecordedFact(PartyId party, PartyFact fact, Optional<String> value, Instant from, Optional<Instant> until) {

    public RecordedFact {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(from, "from");
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("a fact ends after it begins");
        }
    }

    /** The fact as it would be recorded, or why its value or span is refused. */
    public static Decision<RecordedFact> of(PartyId party, PartyFact fact, Optional<String> value, Instant from,
                                            Optional<Instant> until) {
        if (until.isPresent() && !from.isBefore(until.get())) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "valid_until"));
        }
        return fact.accept(value).map(accepted -> new RecordedFact(party, fact, accepted, from, until));
    }

    public boolean holds(Instant now) {
        return !now.isBefore(from) && until.map(end -> !end.isBefore(now)).orElse(true);
    }
}
