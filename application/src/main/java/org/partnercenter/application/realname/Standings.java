package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.VerifiedStatus;
import org.partnercenter.domain.realname.VerifiedType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where customers stand: asked of, and told to, the one place that keeps it. */
public interface Standings {

    /** What is recorded. @param type empty: nobody has said */
    record Standing(VerifiedStatus status, Optional<VerifiedType> type) {

        static final Standing NONE = new Standing(VerifiedStatus.NOT_VERIFIED, Optional.empty());
    }

    /** What is to be recorded. @param type and name where they become known: with the verification */
    record Change(PartyId customer, VerifiedStatus status, Optional<VerifiedType> type, Optional<Personal> name) {
    }

    /** Of those of whom anything is recorded. */
    Map<PartyId, Standing> of(Set<PartyId> customers, Instant now);

    /** Records it from now on, each customer's at most once. */
    void record(List<Change> changes, Instant now);
}
