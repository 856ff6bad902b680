package org.partnercenter.application.invoice;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/** The cycles of which partners have something to pay yet (INV-02). A question to a neighbour. */
@FunctionalInterface
public interface UnpaidCycles {

    Map<PartyId, Set<YearMonth>> of(Set<PartyId> partners);
}
