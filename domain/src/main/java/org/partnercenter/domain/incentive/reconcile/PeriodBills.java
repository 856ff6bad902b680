package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBill.Corrected;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All bills of a partner's period with the objections that are open to them: they are reconciled together, so that one open objection
 * stops the clock of all (INC-14).
 *
 * @param bills in any order
 * @param open  open objections to bills of the period
 */
public record PeriodBills(ReconciliationPeriod period, List<IncentiveBill> bills, List<Dispute> open) {

    public PeriodBills {
        bills = List.copyOf(bills);
        open = List.copyOf(open);
    }

    /** The bills after a step, and the objection it was about. @param changed only those that are not as they were */
    public record Step(List<IncentiveBill> changed, Dispute dispute) {

        public Step {
            changed = List.copyOf(changed);
        }
    }

    /**
     * The partner confirms all that wait (INC-14). Estimates do not wait: those of a period become bills all at once, and what waits beside
     * them is of projects, whose bills are made while the period still runs.
     */
    public Decision<List<IncentiveBill>> confirm(Instant now) {
        var waiting = pending();
        return new Refusals()
                .refuseIf(bills.isEmpty(), ReconcileRefusal.INCENTIVE_PERIOD_UNKNOWN.refusal("period", period))
                .refuseIf(waiting.isEmpty() && bills.stream().anyMatch(bill -> bill.status() == IncentiveBillStatus.ESTIMATED),
                        ReconcileRefusal.INCENTIVE_PERIOD_ESTIMATED.refusal("period", period))
                .refuseIf(!open.isEmpty(), ReconcileRefusal.INCENTIVE_PERIOD_DISPUTED.refusal("period", period)
                        .with("disputes", open.size()))
                .refuseIf(!bills.isEmpty() && waiting.isEmpty() && bills.stream().noneMatch(bill -> bill.status() == IncentiveBillStatus.ESTIMATED),
                        ReconcileRefusal.INCENTIVE_PERIOD_ANSWERED.refusal("period", period))
                .orGrant(waiting).flatMap(all -> confirmed(all, now));
    }

    private static Decision<List<IncentiveBill>> confirmed(List<IncentiveBill> waiting, Instant now) {
        var after = new ArrayList<IncentiveBill>();
        var refusals = new Refusals();
        waiting.forEach(bill -> bill.confirmed(now).fold(after::add, reasons -> refusals.addAll(reasons).any()));
        return refusals.orGrant(List.copyOf(after));
    }

    /** The clock of the period is over: what waits is confirmed, or lapses (INC-13, INC-30). Nothing while an objection is open. */
    public List<IncentiveBill> passDeadlines(Instant now) {
        return open.isEmpty() ? pending().stream().filter(bill -> !bill.at(now).equals(bill)).map(bill -> bill.at(now)).toList() : List.of();
    }

    /** The partner objects to one bill; the clock of all that wait stands still. */
    public Decision<Step> dispute(DisputeId id, IncentiveBillId about, Dispute.Claim claim, Instant now) {
        return find(about).flatMap(bill -> {
            var already = open.stream().anyMatch(each -> each.bill().equals(about));
            return (open.isEmpty() || already ? bill.disputed(now) : standing(bill))
                    .map(after -> new Step(changed(pending().stream().map(each -> each.id().equals(about) ? after : each.held()).toList()),
                            new Dispute(id, about, bill.key().partner(), period, bill.amount(), claim, now, DisputeStatus.OPEN, Optional.empty())));
        });
    }

    /** Its clock stands already: it can be objected to, whenever its deadline was. */
    private static Decision<IncentiveBill> standing(IncentiveBill bill) {
        return new Refusals().refuseIf(bill.status() != IncentiveBillStatus.PENDING_CONFIRMATION, IncentiveRefusal.INCENTIVE_BILL_STATE
                .refusal("incentive_bill_id", bill.id()).with("status", bill.status().name()).with("event", "DISPUTE")).orGrant(bill);
    }

    /**
     * An objection has ended. With the last one the clock of all that stood still starts again (Q2).
     *
     * @param ended     the objection as it is now
     * @param corrected what its bill comes to, if that changed
     * @param until     when the new clock is over
     */
    public Decision<Step> resolve(Dispute ended, Optional<Corrected> corrected, Instant until, Instant now) {
        var last = open.stream().allMatch(each -> each.id().equals(ended.id()));
        var after = new ArrayList<IncentiveBill>();
        var refusals = new Refusals();
        for (var bill : pending()) {
            var own = bill.id().equals(ended.bill()) ? corrected : Optional.<Corrected>empty();
            if (!bill.disputed()) {
                continue;
            }
            var decision = last ? bill.resolved(own, until, now) : own.map(other -> bill.corrected(other, now)).orElse(Decision.granted(bill));
            decision.fold(after::add, reasons -> refusals.addAll(reasons).any());
        }
        return refusals.orGrant(new Step(changed(after), ended));
    }

    /** The vendor's operations send a confirmed bill back with another amount; the partner answers it anew. */
    public Decision<IncentiveBill> reject(IncentiveBillId about, Corrected corrected, Instant until, Instant now) {
        return find(about).flatMap(bill -> new Refusals()
                .refuseIf(bill.amount().equals(corrected.amount()), ReconcileRefusal.DISPUTE_AMOUNT_SAME.refusal("amount", bill.amount()))
                .orGrant(bill)).flatMap(bill -> bill.rejected(Optional.of(corrected), until, now));
    }

    private Decision<IncentiveBill> find(IncentiveBillId id) {
        return bills.stream().filter(bill -> bill.id().equals(id)).findFirst().map(Decision::granted)
                .orElseGet(() -> Decision.refused(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", id)));
    }

    private List<IncentiveBill> pending() {
        return bills.stream().filter(bill -> bill.status() == IncentiveBillStatus.PENDING_CONFIRMATION).toList();
    }

    private List<IncentiveBill> changed(List<IncentiveBill> after) {
        return after.stream().filter(bill -> !bills.contains(bill)).toList();
    }
}
