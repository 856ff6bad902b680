package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What partners have requested by itself (INC-20), as it is stored. */
public interface AutoRequests {

    /** Those that are on. */
    Map<PartyId, AutoRequest> of(Set<PartyId> partners);

    /** Stores what was set; what is off is taken away. What is set is looked at next. */
    void put(Collection<AutoRequest> all);

    /** Whether any is on that was not looked at since then. */
    boolean anyDue(Instant since);

    /** Those that were not looked at since then, locked until the running transaction ends; others' locked ones are passed over. */
    List<AutoRequest> lockDue(Instant since, int limit);

    void looked(Set<PartyId> partners, Instant at);
}
