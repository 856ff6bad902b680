package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.CouponVisibility;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers questions about quota and coupons, for every kind of caller what it may see. Instants {@code now} are business time. */
public final class CouponLists {

    private static final int TIMELINE = 500;

    private final CouponPorts ports;
    private final CouponReads reads;
    private final Tiers tiers;

    CouponLists(CouponPorts ports) {
        this.ports = ports;
        this.reads = ports.reads();
        this.tiers = new Tiers(ports.resellers());
    }

    /** T1-09: what the caller holds itself, or one of its resellers. A customer does not see reclaimed coupons any more (CPN-24). */
    public Decision<Page<Coupon>> held(Caller caller, Optional<PartyId> indirectPartner, HeldCouponFilter filter,
                                       PageRequest page, Instant now) {
        var horizon = new CouponReads.Horizon(Optional.of(CouponVisibility.heldExpiringFrom(now, ports.siteZone())),
                Optional.of(CouponVisibility.heldEndedFrom(now, ports.siteZone())), !caller.is(PartyKind.CUSTOMER), false);
        return inTier(CouponOperations.HELD, caller, indirectPartner, now,
                tier -> reads.held(tier.holder(), filter, horizon, now, page));
    }

    /** T1-11: what the caller, or one of its resellers, issued to resale customers (CPN-52, CPN-53). */
    public Decision<Page<Coupon>> issued(Caller caller, Optional<PartyId> indirectPartner, IssuedCouponFilter filter,
                                         PageRequest page, Instant now) {
        var horizon = new CouponReads.Horizon(Optional.of(CouponVisibility.issuedExpiringFrom(now, ports.siteZone())),
                Optional.empty(), true, true);
        return inTier(CouponOperations.ISSUED, caller, indirectPartner, now,
                tier -> reads.issued(tier.scope(), filter, horizon, now, page));
    }

    /** T2-06. */
    public Decision<Page<CouponQuota>> quotas(Caller caller, Optional<PartyId> indirectPartner, QuotaFilter filter,
                                              PageRequest page, Instant now) {
        return inTier(CouponOperations.QUOTAS, caller, indirectPartner, now,
                tier -> reads.quotas(tier.scope(), filter, now, page));
    }

    /** T2-07. */
    public Decision<Page<CouponRecord>> records(Caller caller, Optional<PartyId> indirectPartner, CouponRecordFilter filter,
                                                PageRequest page, Instant now) {
        return inTier(CouponOperations.RECORDS, caller, indirectPartner, now,
                tier -> reads.records(tier.scope(), filter, page));
    }

    /** T2-11: what a distributor passed on to its resellers, reclaimed ones included (QTA-09). */
    public Decision<Page<CouponQuota>> passedOn(Caller caller, PassedQuotaFilter filter, PageRequest page) {
        return open(CouponOperations.PASSED, caller).map(open -> reads.passedOn(caller.party(), filter, page));
    }

    /** T2-12. */
    public Decision<Page<QuotaRecord>> quotaRecords(Caller caller, QuotaRecordFilter filter, PageRequest page) {
        return open(CouponOperations.QUOTA_RECORDS, caller).map(open -> reads.quotaRecords(Scope.own(caller), filter, page));
    }

    /** Our own list: everything the caller issued, of both models and however old. */
    public Decision<Page<Coupon>> ownCoupons(Caller caller, Optional<PartyId> indirectPartner, IssuedCouponFilter filter,
                                             PageRequest page, Instant now) {
        var horizon = new CouponReads.Horizon(Optional.empty(), Optional.empty(), true, false);
        return seen(CouponOperations.OWN_COUPONS, caller, indirectPartner, now,
                scope -> reads.issued(scope, filter, horizon, now, page));
    }

    public Decision<Page<CouponQuota>> ownQuotas(Caller caller, Optional<PartyId> indirectPartner, QuotaFilter filter,
                                                 PageRequest page, Instant now) {
        return seen(CouponOperations.OWN_QUOTAS, caller, indirectPartner, now,
                scope -> reads.quotas(scope, filter, now, page));
    }

    public Decision<Coupon> coupon(Caller caller, Optional<PartyId> indirectPartner, CouponId id, Instant now) {
        return ofCoupon(caller, indirectPartner, id, now, scope -> reads.coupon(scope, id));
    }

    public Decision<List<TimelineEntry>> timeline(Caller caller, Optional<PartyId> indirectPartner, CouponId id, Instant now) {
        return ofCoupon(caller, indirectPartner, id, now, scope -> reads.coupon(scope, id)
                .map(coupon -> reads.timeline(scope, coupon.id(), TIMELINE)));
    }

    private <T> Decision<T> ofCoupon(Caller caller, Optional<PartyId> indirectPartner, CouponId id, Instant now,
                                     Function<Scope, Optional<T>> read) {
        return seen(CouponOperations.OWN_COUPONS, caller, indirectPartner, now, read).flatMap(found ->
                found.map(Decision::granted).orElseGet(() ->
                        Decision.refused(CouponRefusal.COUPON_NOT_FOUND.refusal("coupon_id", id))));
    }

    public Decision<CouponQuota> quota(Caller caller, Optional<PartyId> indirectPartner, QuotaId id, Instant now) {
        return ofQuota(caller, indirectPartner, id, now, scope -> reads.quota(scope, id));
    }

    public Decision<List<TimelineEntry>> timeline(Caller caller, Optional<PartyId> indirectPartner, QuotaId id, Instant now) {
        return ofQuota(caller, indirectPartner, id, now, scope -> reads.quota(scope, id)
                .map(quota -> reads.timeline(scope, quota.id(), TIMELINE)));
    }

    private <T> Decision<T> ofQuota(Caller caller, Optional<PartyId> indirectPartner, QuotaId id, Instant now,
                                    Function<Scope, Optional<T>> read) {
        return seen(CouponOperations.OWN_QUOTAS, caller, indirectPartner, now, read).flatMap(found ->
                found.map(Decision::granted).orElseGet(() ->
                        Decision.refused(CouponRefusal.QUOTA_NOT_FOUND.refusal("quota_id", id))));
    }

    /** Names of the resellers that rows mention. */
    public Map<PartyId, PartyNames.Named> names(Set<PartyId> parties) {
        return parties.isEmpty() ? Map.of() : ports.names().of(parties);
    }

    /** Names of the resellers of quotas. */
    public Map<PartyId, PartyNames.Named> namesOf(Page<CouponQuota> quotas) {
        return names(quotas.items().stream().flatMap(quota -> quota.reseller().stream()).collect(Collectors.toSet()));
    }

    private <T> Decision<T> inTier(Operation<?, ?> operation, Caller caller, Optional<PartyId> indirectPartner, Instant now,
                                   Function<Tier, T> read) {
        return open(operation, caller).flatMap(open -> tiers.of(caller, indirectPartner, now)).map(read);
    }

    private <T> Decision<T> seen(Operation<?, ?> operation, Caller caller, Optional<PartyId> indirectPartner, Instant now,
                                 Function<Scope, T> read) {
        return open(operation, caller).flatMap(open -> caller.is(PartyKind.PLATFORM)
                ? Decision.granted(Scope.own(caller))
                : tiers.of(caller, indirectPartner, now).map(Tier::scope)).map(read);
    }

    private static Decision<Caller> open(Operation<?, ?> operation, Caller caller) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
