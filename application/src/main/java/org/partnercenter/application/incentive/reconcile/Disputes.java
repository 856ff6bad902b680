package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objections as they are stored. Who changes one holds the bills of its period, so that they need no lock of their own. */
public interface Disputes {

    Map<DisputeId, Dispute> of(Set<DisputeId> ids);

    /** Those that are open, the earliest first. */
    Map<PartnerPeriod, List<Dispute>> open(Set<PartnerPeriod> periods);

    void put(Collection<Dispute> disputes);

    /** Latest first. A marker is the id of an objection. */
    Page<Dispute> list(Scope scope, DisputeFilter filter, PageRequest page);

    Optional<Dispute> find(Scope scope, DisputeId id);
}
