package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Passes quota on to resellers, and takes it back (QTA-04…QTA-11). Pure functions. */
public final class QuotaPassing {

    public static final int MAX_RESELLERS = 100;
    public static final int MAX_QUOTAS_BACK = 10;

    /**
     * A reseller as the distributor stands to it.
     *
     * @param own       whether it is this distributor's
     * @param leaving   whether it is about to leave (HIE-09)
     * @param customers those of the quota's named customers that are this reseller's
     */
    public record Receiver(PartyId reseller, boolean own, boolean leaving, Set<PartyId> customers) {

        public Receiver {
            customers = Set.copyOf(customers);
        }
    }

    /** One reseller's new quota, or its reason. */
    public record Passed(PartyId reseller, Optional<CouponQuota> quota, List<Refusal> refusals) {
    }

    /** What passing on comes to. */
    public record Plan(CouponQuota parent, List<Passed> items, List<Transfer> transfers) {
    }

    /** A reseller's quota taken back, and its parent after that. */
    public record Back(CouponQuota child, CouponQuota parent, Transfer transfer) {
    }

    private QuotaPassing() {
    }

    /** The same amount to each receiver; the balance has to cover all of them (QTA-04). */
    public static Decision<Plan> passOn(CouponQuota parent, Money amount, List<Receiver> receivers, Supplier<QuotaId> ids,
                                        Instant now) {
        var refusals = new Refusals().refuseIf(!amount.isPositive(),
                () -> CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "quota_amount"));
        receivers.forEach(receiver -> refusals.refuseIf(!receiver.own(), () -> CommonRefusal.RESELLER_NOT_YOURS
                .refusal("indirect_partner_id", receiver.reseller())));
        refusals.addAll(parentRefusals(parent, amount, receivers.size(), now));
        receivers.forEach(receiver -> refusals.refuseIf(
                receiver.own() && !receiver.customers().containsAll(parent.limits().designatedCustomers()),
                () -> CouponRefusal.QUOTA_NAMES_OTHER_CUSTOMERS.refusal("indirect_partner_id", receiver.reseller())));
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(plan(parent, amount, receivers, ids, now));
    }

    private static List<Refusal> parentRefusals(CouponQuota parent, Money amount, int count, Instant now) {
        var needed = amount.times(count);
        boolean unfit = parent.reseller().isPresent() || parent.type() != QuotaType.VOUCHER
                || !QuotaTransition.TABLE.allows(parent.statusAt(now), QuotaEvent.PASS_ON) && !parent.validity().isOver(now);
        return new Refusals()
                .refuseIf(needed.isMoreThan(parent.balance()), () -> CouponRefusal.QUOTA_TOO_SMALL_TO_PASS_ON
                        .refusal("quota_id", parent.id()).with("balance", parent.balance().toMajor().toPlainString())
                        .with("needed", needed.toMajor().toPlainString()))
                .refuseIf(unfit, () -> CouponRefusal.QUOTA_CANNOT_BE_PASSED_ON.refusal("quota_id", parent.id())
                        .with("status", parent.statusAt(now).code()))
                .refuseIf(!parent.validity().contains(now), () -> CouponRefusal.QUOTA_OUTSIDE_WINDOW
                        .refusal("quota_id", parent.id()).with("effective_time", parent.validity().from())
                        .with("expire_time", parent.validity().until()))
                .list();
    }

    private static Plan plan(CouponQuota parent, Money amount, List<Receiver> receivers, Supplier<QuotaId> ids,
                             Instant now) {
        var left = parent;
        var items = new ArrayList<Passed>();
        var transfers = new ArrayList<Transfer>();
        for (var receiver : receivers) {
            if (receiver.leaving()) {
                items.add(new Passed(receiver.reseller(), Optional.empty(), List.of(CouponRefusal.RESELLER_LEAVING
                        .refusal("indirect_partner_id", receiver.reseller()))));
                continue;
            }
            var child = child(parent, receiver.reseller(), amount, ids.get(), now);
            left = left.afterPassingOn(amount, now);
            items.add(new Passed(receiver.reseller(), Optional.of(child), List.of()));
            transfers.add(CouponMovement.QUOTA_PASSED_ON.transfer(CouponMovement.account(parent.id()),
                    CouponMovement.account(child.id()), amount));
        }
        return new Plan(left, List.copyOf(items), List.copyOf(transfers));
    }

    /** QTA-11: window and limits are the parent's. */
    private static CouponQuota child(CouponQuota parent, PartyId reseller, Money amount, QuotaId id, Instant now) {
        return new CouponQuota(id, parent.type(), parent.partner(), Optional.of(reseller), Optional.of(parent.id()),
                parent.origin().passedOn(), amount, amount, QuotaStatus.NORMAL, parent.validity(), parent.limits(), 0, Money.zero(amount.currency()), now, now, 1);
    }

    /** QTA-07: a valid reseller's quota goes back whole; nothing happens to the coupons issued from it (QTA-10). */
    public static Decision<Back> takeBack(CouponQuota child, CouponQuota parent, Instant now) {
        boolean reclaimable = QuotaTransition.TABLE.allows(child.statusAt(now), QuotaEvent.RECLAIM)
                && child.balance().isPositive() && child.parent().isPresent();
        if (!reclaimable) {
            return Decision.refused(CouponRefusal.QUOTA_NOT_RECLAIMABLE.refusal("quota_id", child.id())
                    .with("status", child.statusAt(now).code()));
        }
        var amount = child.balance();
        return Decision.granted(new Back(child.afterReclaim(now), parent.afterReturn(amount, now),
                CouponMovement.QUOTA_RETURNED.transfer(CouponMovement.account(child.id()),
                        CouponMovement.account(parent.id()), amount)));
    }
}
