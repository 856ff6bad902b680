package org.partnercenter.application.incentive;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The incentive bills as they are stored. Of a partner each period, incentive and association type has one. */
public interface IncentiveBills {

    /** A partner's period, whose bills are reconciled together (INC-14). */
    record PartnerPeriod(PartyId partner, ReconciliationPeriod period) {
    }

    /** Those that exist, without a lock. */
    Map<IncentiveBillId, IncentiveBill> of(Set<IncentiveBillId> ids);

    /** Those that exist, locked until the running transaction ends. */
    Map<IncentiveBillId, IncentiveBill> lock(Set<IncentiveBillId> ids);

    /** Those that exist; until the running transaction ends, nobody else who holds these keys comes by, be there a bill or not. */
    Map<BillKey, IncentiveBill> hold(Set<BillKey> keys);

    /** All bills of these periods, locked until the running transaction ends. */
    Map<PartnerPeriod, List<IncentiveBill>> lockPeriods(Set<PartnerPeriod> periods);

    /** Bills that are confirmed and in no payout order, of all periods, locked until the running transaction ends. */
    Map<PartyId, List<IncentiveBill>> lockUnpaid(Set<PartyId> partners);

    /** Stores them, new ones and changed ones. */
    void put(Collection<IncentiveBill> bills);

    /** Bills without an open objection whose deadline is over, the earliest first. */
    List<IncentiveBillId> due(Instant now, int limit);

    /** Confirmed bills in no payout order whose validity is over, the earliest first. */
    List<IncentiveBillId> expired(Instant now, int limit);

    /** Latest period first. A marker is the id of a bill. Resellers and customers have none. */
    Page<IncentiveBill> list(Scope scope, BillFilter filter, PageRequest page);

    Optional<IncentiveBill> find(Scope scope, IncentiveBillId id);
}
