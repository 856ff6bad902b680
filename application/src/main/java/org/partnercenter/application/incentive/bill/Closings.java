package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The closings of periods as they are stored. */
public interface Closings {

    Optional<Closing> find(ReconciliationPeriod period);

    /** Nobody else begins or lists it until the running transaction ends, be it there or not. */
    Optional<Closing> hold(ReconciliationPeriod period);

    /** The same without waiting: empty if another one holds it, or if it is not there. */
    Optional<Closing> holdIfFree(ReconciliationPeriod period);

    void put(Closing closing);

    /** Those of the partners that are new wait to be calculated. */
    void list(ReconciliationPeriod period, Collection<PartyId> partners);

    /** Partners wait again: all, or those without formal bills. */
    void reopen(ReconciliationPeriod period, boolean all);

    /** Partners that wait and that nobody else has taken, by id, held until the running transaction ends. @param only this one, if it waits */
    List<PartyId> take(ReconciliationPeriod period, Optional<PartyId> only, int limit);

    /** Partners that wait, held or not, by id. */
    List<PartyId> waiting(ReconciliationPeriod period, int limit);

    void settle(ReconciliationPeriod period, Collection<PartnerClosing> done);

    Progress progress(ReconciliationPeriod period);

    /** By id, which is the marker. @param state empty for all */
    Page<PartnerClosing> partners(ReconciliationPeriod period, Optional<ClosingState> state, PageRequest page);

    /** Closings that run, the earliest period first. */
    List<ReconciliationPeriod> running(int limit);

    /** Periods in which some partner still has estimates or failed, the earliest first. */
    List<ReconciliationPeriod> unsettled(int limit);
}
