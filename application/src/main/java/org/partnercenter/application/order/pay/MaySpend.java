package org.partnercenter.application.order.pay;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what keeps customers from spending, with money or with coupons. A question to whoever keeps their freezes. */
@FunctionalInterface
public interface MaySpend {

    /** One that may is missing. @param now business time */
    Map<PartyId, List<Refusal>> against(Set<PartyId> customers, Instant now);
}
