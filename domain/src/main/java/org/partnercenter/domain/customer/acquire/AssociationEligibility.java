package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a customer can become the customer of one who would keep it: a partner, or a reseller. All reasons against it at once
 * (ASC-06, ASC-07, ASC-08, ASC-10, ASC-12, ASC-28).
 *
 * @param customer     the customer
 * @param obstacles    what is known of it
 * @param registeredAt business time
 * @param spent        whether it has spent cash before
 * @param associated   whether it has a partner now
 * @param reported     whose valid report there is of it
 * @param standing     of who would keep it
 */
public record AssociationEligibility(PartyId customer, Set<Obstacle> obstacles, Instant registeredAt, boolean spent,
                                     boolean associated, Reported reported, PartnerStanding standing) {

    /** So long after it registered a customer can be associated without a report (ASC-08). */
    public static final Duration WITHOUT_REPORT = Duration.ofDays(7);

    /** Whose valid report there is of the customer. */
    public enum Reported {
        BY_NOBODY,
        /** By who would keep it; the report counts. */
        BY_KEEPER,
        /** By who would keep it; the vendor has not yet confirmed it. */
        BY_KEEPER_PENDING,
        BY_OTHER
    }

    public AssociationEligibility {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(registeredAt, "registeredAt");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(standing, "standing");
        obstacles = Set.copyOf(obstacles);
    }

    /** All reasons against an association in that model, in rulebook order. */
    public List<Refusal> against(AssociationType type, Instant now) {
        var refusals = ofCustomer(type);
        refusals.refuseIf(needsReport(now) && reported != Reported.BY_KEEPER, of(AcquireRefusal.REPORT_REQUIRED));
        return refusals.addAll(against(standing, type)).list();
    }

    /** All reasons against reporting it: what stands in the way of either model, but for the report itself. */
    public List<Refusal> againstReport() {
        boolean again = reported == Reported.BY_KEEPER || reported == Reported.BY_KEEPER_PENDING;
        return ofCustomer(AssociationType.REFERRAL).refuseIf(again, of(AcquireRefusal.REPORTED_ALREADY))
                .addAll(against(standing, AssociationType.REFERRAL)).list();
    }

    /** What keeps one from acquiring any customer in that model (ASC-10, ASC-12, ASC-28). */
    public static List<Refusal> against(PartnerStanding standing, AssociationType type) {
        boolean resale = type == AssociationType.RESALE;
        return new Refusals()
                .refuseIf(resale && standing.resaleBarred(), AcquireRefusal.RESALE_BARRED.refusal())
                .refuseIf(standing.restricted(), AcquireRefusal.PARTNER_RESTRICTED.refusal())
                .refuseIf(standing.distributorRestricted(), AcquireRefusal.DISTRIBUTOR_RESTRICTED.refusal())
                .refuseIf(resale && standing.frozen(), AcquireRefusal.PARTNER_FROZEN.refusal())
                .refuseIf(resale && standing.distributorFrozen(), AcquireRefusal.DISTRIBUTOR_FROZEN.refusal())
                .list();
    }

    /** What keeps a customer that has a partner already from that one's reseller model (ASC-07, ASC-10). */
    public static List<Refusal> againstSwitchToResale(PartyId customer, Set<Obstacle> obstacles, PartnerStanding standing) {
        var refusals = new Refusals();
        Arrays.stream(Obstacle.values()).filter(Obstacle::ofResaleOnly).filter(obstacles::contains)
                .forEach(obstacle -> refusals.refuseIf(true, obstacle.refusal().refusal("customer_id", customer)));
        return refusals.refuseIf(standing.resaleBarred(), AcquireRefusal.RESALE_BARRED.refusal()).list();
    }

    private boolean needsReport(Instant now) {
        return spent || registeredAt.plus(WITHOUT_REPORT).isBefore(now);
    }

    private Refusals ofCustomer(AssociationType type) {
        var refusals = new Refusals().refuseIf(associated, CustomerRefusal.ALREADY_ASSOCIATED.refusal("customer_id", customer));
        for (var obstacle : Obstacle.values()) {
            refusals.refuseIf(obstacles.contains(obstacle) && (type == AssociationType.RESALE || !obstacle.ofResaleOnly()),
                    of(obstacle.refusal()));
            refusals.refuseIf(obstacle == Obstacle.REPORTED_BY_VENDOR && reported == Reported.BY_OTHER,
                    of(AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER));
        }
        return refusals;
    }

    private Refusal of(AcquireRefusal reason) {
        return reason.refusal("customer_id", customer);
    }
}
