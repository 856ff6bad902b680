package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.opportunity.ProgressPhase;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An opportunity an account manager is after, with a customer of its own. @param latest what was told of its progress last */
public record BusinessOpportunity(BusinessOpportunityId id, BusinessOwner owner, PartyId customer, BusinessContent content,
                                  BusinessOpportunityStatus status, Optional<Latest> latest, Instant createdAt, Instant changedAt) {

    private static final Set<ProgressPhase> ONCE_SIGNED = EnumSet.of(ProgressPhase.SIGNED, ProgressPhase.DELIVERING, ProgressPhase.DELIVERED);

    /** @param at business time */
    public record Latest(ProgressPhase phase, int probability, Instant at) {

        public Latest {
            Objects.requireNonNull(phase, "phase");
            Objects.requireNonNull(at, "at");
        }
    }

    public BusinessOpportunity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** Registers one, with as many steps as are told (BIZ-01, BIZ-02). */
    public static Decision<BusinessOpportunity> register(BusinessOpportunityId id, BusinessOwner owner, PartyId customer, CustomerTie tie,
                                                         BusinessContent content, Instant now) {
        return new Refusals()
                .refuseIf(!tie.isOf(owner), BusinessOpportunityRefusal.BIZ_CUSTOMER_NOT_YOURS.refusal("customer_id", customer))
                .addAll(content.faults())
                .orGrant(new BusinessOpportunity(id, owner, customer, content, content.status(), Optional.empty(), now, now));
    }

    /** What its progress has come to; one of which nothing was told is at the beginning. */
    public ProgressPhase phase() {
        return latest.map(Latest::phase).orElse(ProgressPhase.REQUIREMENT);
    }

    /**
     * Puts other content in place of what there is, with further steps, and none less.
     *
     * @param phase as the caller takes it to be: nothing but the progress changes it (BIZ-03)
     */
    public Decision<BusinessOpportunity> modify(BusinessReader by, BusinessContent other, Optional<ProgressPhase> phase, Instant now) {
        boolean less = other.status().compareTo(content.status()) < 0;
        var next = other.status().compareTo(status) > 0 ? other.status() : status;
        return ours(by).flatMap(own -> step(BusinessOpportunityEvent.MODIFY)).flatMap(same -> new Refusals()
                .refuseIf(less, BusinessOpportunityRefusal.BIZ_STEP_INCOMPLETE.refusal("field", other.detail().isEmpty() ? "need" : "expected_revenue"))
                .addAll(other.faults())
                .refuseIf(phase.filter(told -> told != phase()).isPresent(),
                        BusinessOpportunityRefusal.BIZ_PHASE_BY_PROGRESS.refusal("field", "phase").with("phase", phase()))
                .orGrant(new BusinessOpportunity(id, owner, customer, other, next, latest, createdAt, now)));
    }

    /** Tells how it goes, once all three steps are there (BIZ-03). */
    public Decision<BusinessOpportunity> progress(BusinessReader by, BusinessProgress told, Instant now) {
        return ours(by).flatMap(own -> step(event(told.phase()))).flatMap(next -> new Refusals()
                .refuseIf(status == BusinessOpportunityStatus.OPEN && told.phase() == ProgressPhase.DELIVERING,
                        BusinessOpportunityRefusal.BIZ_PHASE_BEFORE_SIGNING.refusal("field", "phase").with("phase", told.phase()))
                .refuseIf(goesBack(told.phase()), BusinessOpportunityRefusal.BIZ_PHASE_GOES_BACK.refusal("field", "phase").with("phase", told.phase()))
                .orGrant(new BusinessOpportunity(id, owner, customer, content, next, Optional.of(new Latest(told.phase(), told.probability(), now)),
                        createdAt, now)));
    }

    private boolean goesBack(ProgressPhase told) {
        return status == BusinessOpportunityStatus.SIGNED && (!ONCE_SIGNED.contains(told) || told.compareTo(phase()) < 0);
    }

    private BusinessOpportunityEvent event(ProgressPhase told) {
        return switch (told) {
            case SIGNED -> status == BusinessOpportunityStatus.SIGNED ? BusinessOpportunityEvent.ADD_PROGRESS : BusinessOpportunityEvent.SIGN;
            case DELIVERED -> BusinessOpportunityEvent.DELIVER;
            case LOST -> BusinessOpportunityEvent.LOSE;
            case REQUIREMENT, SOLUTION, TEST, NEGOTIATION, DELIVERING -> BusinessOpportunityEvent.ADD_PROGRESS;
        };
    }

    /** What the reader can do with it now, and what forbids the rest. */
    public List<Possibility> possibilities(BusinessReader by) {
        return Arrays.stream(BusinessOpportunityEvent.values()).filter(event -> event != BusinessOpportunityEvent.REGISTER)
                .map(event -> ours(by).flatMap(own -> step(event)).fold(next -> new Possibility(event.name(), next.name(), List.of()),
                        refusals -> new Possibility(event.name(), "", refusals))).toList();
    }

    private Decision<BusinessOpportunity> ours(BusinessReader by) {
        return by.mayChange(owner) ? Decision.granted(this)
                : Decision.refused(BusinessOpportunityRefusal.BIZ_READ_ONLY.refusal("business_opportunity_id", id));
    }

    private Decision<BusinessOpportunityStatus> step(BusinessOpportunityEvent event) {
        return BusinessOpportunityTransition.TABLE.next(status, event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(BusinessOpportunityRefusal.BIZ_STATE.refusal("status", status).with("event", event)));
    }

    @Override
    public String toString() {
        return "BusinessOpportunity[" + id + ", " + status + "]";
    }
}
