package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Decides an issue of coupons (CPN-01…CPN-15, CPN-48). Customers are served in the order sent, as far as balance and caps reach. A pure
 * function of its inputs.
 */
public final class CouponIssuing {

    private final CouponQuota quota;
    private final IssueTerms terms;
    private final Issuer issuer;
    private final Instant now;

    public CouponIssuing(CouponQuota quota, IssueTerms terms, Issuer issuer, Instant now) {
        this.quota = quota;
        this.terms = terms;
        this.issuer = issuer;
        this.now = now;
    }

    /** CPN-03, CPN-04, CPN-07: what is wrong with a request before anything is looked up. */
    public static List<Refusal> malformed(IssueTerms terms, List<PartyId> customers) {
        return new Refusals()
                .addAll(ListInput.distinct("customer_ids", customers, IssueTerms.MAX_CUSTOMERS))
                .refuseIf(!terms.faceValue().isPositive(), () -> CommonRefusal.AMOUNT_NOT_POSITIVE
                        .refusal("field", "face_value"))
                .addAll(ListInput.atMost("cloud_service_types", terms.serviceTypes(), IssueTerms.MAX_LIMITS))
                .addAll(ListInput.atMost("product_ids", terms.productIds(), IssueTerms.MAX_LIMITS))
                .list();
    }

    /**
     * The decision for the whole request.
     *
     * @param recipients     in the order sent, each once
     * @param unknownOffers  services and products of the terms that do not exist
     * @param ids            ids for new coupons
     */
    public Decision<IssuePlan> decide(List<Recipient> recipients, UnknownOffers unknownOffers, Supplier<CouponId> ids) {
        var refusals = new Refusals()
                .addAll(quota.refusalsToIssue(now))
                .addAll(faceValueRefusals())
                .addAll(windowRefusals())
                .addAll(scopeRefusals(unknownOffers))
                .addAll(recipientListRefusals(recipients))
                .refuseIf(issuer.ownUseMode(), () -> CouponRefusal.OWN_USE_MODE.refusal());
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(plan(recipients, ids));
    }

    private List<Refusal> faceValueRefusals() {
        var face = terms.faceValue();
        var min = quota.limits().minFaceValue();
        var max = quota.limits().maxFaceValue();
        return new Refusals()
                .refuseIf(min.filter(face::isLessThan).isPresent(), () -> CouponRefusal.FACE_VALUE_TOO_SMALL
                        .refusal("face_value", major(face)).with("minimum", min.map(CouponIssuing::major).orElse("")))
                .refuseIf(max.filter(face::isMoreThan).isPresent(), () -> CouponRefusal.FACE_VALUE_TOO_LARGE
                        .refusal("face_value", major(face)).with("maximum", max.map(CouponIssuing::major).orElse("")))
                .list();
    }

    private List<Refusal> windowRefusals() {
        var from = terms.validTime().orElse(quota.validity().from());
        var until = terms.expireTime().orElse(quota.validity().until());
        if (!from.isBefore(until)) {
            return List.of(CouponRefusal.WINDOW_REVERSED.refusal("valid_time", from).with("expire_time", until));
        }
        boolean outside = !quota.validity().encloses(new Validity(from, until)) || until.isBefore(now);
        return outside ? List.of(CouponRefusal.WINDOW_OUTSIDE_QUOTA.refusal("valid_time", from)
                .with("expire_time", until)) : List.of();
    }

    private Validity window() {
        if (terms.validTime().isEmpty() && terms.expireTime().isEmpty()) {
            return quota.validity();
        }
        return new Validity(terms.validTime().orElse(quota.validity().from()),
                terms.expireTime().orElse(quota.validity().until()));
    }

    private List<Refusal> scopeRefusals(UnknownOffers unknown) {
        var refusals = new Refusals();
        if (!unknown.isEmpty()) {
            addUnknown(unknown, refusals);
        }
        refusals.refuseIf(exceeds(UseLimit.SERVICE_TYPE, terms.serviceTypes())
                        || exceeds(UseLimit.PRODUCT_ID, terms.productIds()),
                () -> CouponRefusal.LIMITS_EXCEED_QUOTA.refusal("quota_id", quota.id()));
        refusals.refuseIf(exceeds(UseLimit.SUBSCRIBE_TYPE, terms.orderTypes()),
                () -> CouponRefusal.ORDER_TYPES_EXCEED_QUOTA.refusal("quota_id", quota.id()));
        return refusals.list();
    }

    private static void addUnknown(UnknownOffers unknown, Refusals refusals) {
        unknown.products().stream().sorted().forEach(id -> refusals.refuseIf(true, () -> CouponRefusal.PRODUCT_UNKNOWN.refusal("product_id", id)));
        unknown.services().stream().sorted().forEach(code -> refusals.refuseIf(true, () -> CouponRefusal.SERVICE_UNKNOWN
                .refusal("service_type_code", code)));
    }

    private boolean exceeds(String key, List<String> wanted) {
        var allowed = UseLimit.values(quota.limits().useLimits(), key);
        return !allowed.isEmpty() && !allowed.containsAll(wanted);
    }

    /** CPN-09, CPN-34: a quota that names its customers serves no others, not even the master account of one of them. */
    private List<Refusal> recipientListRefusals(List<Recipient> recipients) {
        var limits = quota.limits();
        var refusals = new Refusals();
        for (var recipient : recipients) {
            var party = recipient.party();
            refusals.refuseIf(limits.firstAssociatedOnly() && !recipient.firstAssociation(),
                    () -> CouponRefusal.NOT_FIRST_ASSOCIATION.refusal("customer_id", party));
            refusals.refuseIf(limits.namesCustomers() && !limits.designatedCustomers().contains(party),
                    () -> CouponRefusal.NOT_A_NAMED_CUSTOMER.refusal("customer_id", party));
            refusals.refuseIf(party.equals(issuer.party()),
                    () -> CouponRefusal.CANNOT_ISSUE_TO_ONESELF.refusal("customer_id", party));
        }
        return refusals.list();
    }

    private IssuePlan plan(List<Recipient> recipients, Supplier<CouponId> ids) {
        var left = quota;
        var issued = new ArrayList<IssuePlan.Issued>(recipients.size());
        var refused = new ArrayList<IssuePlan.NotIssued>(0);
        var window = window();
        var useLimits = useLimits();
        for (var recipient : recipients) {
            var refusals = new Refusals().addAll(standingRefusals(recipient)).addAll(reachRefusals(left, recipient)).list();
            if (!refusals.isEmpty()) {
                refused.add(new IssuePlan.NotIssued(recipient.party(), refusals));
                continue;
            }
            var coupon = coupon(recipient, ids.get(), window, useLimits);
            left = left.afterIssuing(terms.faceValue(), 1, now);
            issued.add(new IssuePlan.Issued(recipient.party(), coupon));
        }
        return new IssuePlan(left, List.copyOf(issued), List.copyOf(refused));
    }

    private List<Refusal> standingRefusals(Recipient recipient) {
        var party = recipient.party();
        boolean wrongModel = recipient.tie() == Recipient.Tie.OWN
                && recipient.model().filter(model -> !allowedModels().contains(model)).isPresent();
        boolean hosted = recipient.financeMaster().isPresent()
                && !(quota.type() == QuotaType.CASH && recipient.cashCouponAllowed());
        return new Refusals()
                .refuseIf(recipient.tie() == Recipient.Tie.NONE, () -> CouponRefusal.NOT_YOUR_CUSTOMER
                        .refusal("customer_id", party))
                .refuseIf(recipient.tie() == Recipient.Tie.FAMILY, () -> CouponRefusal.NO_RIGHT_OVER_CUSTOMER
                        .refusal("customer_id", party))
                .refuseIf(wrongModel, () -> CouponRefusal.WRONG_ASSOCIATION_TYPE.refusal("customer_id", party)
                        .with("association_type", recipient.model().map(AssociationType::code).orElse("")))
                .refuseIf(hosted, () -> CouponRefusal.FINANCE_HOSTED_MEMBER.refusal("customer_id", party))
                .addAll(issuer.whiteList().map(list -> list.against(party)).orElse(List.of()))
                .list();
    }

    private Set<AssociationType> allowedModels() {
        return issuer.route() == Issuer.Route.OPEN_API ? Set.of(AssociationType.RESALE)
                : quota.limits().associationTypes();
    }

    private List<Refusal> reachRefusals(CouponQuota left, Recipient recipient) {
        var limits = quota.limits();
        var face = terms.faceValue();
        return new Refusals()
                .refuseIf(face.isMoreThan(left.balance()), () -> CouponRefusal.QUOTA_TOO_SMALL
                        .refusal("customer_id", recipient.party()).with("balance", major(left.balance()))
                        .with("face_value", major(face)))
                .refuseIf(limits.maxCount().filter(max -> left.issuedCount() >= max).isPresent(),
                        () -> CouponRefusal.TOO_MANY_COUPONS.refusal("customer_id", recipient.party())
                                .with("maximum", limits.maxCount().orElse(0)))
                .refuseIf(limits.totalFaceCap().filter(cap -> left.issuedTotal().plus(face).isMoreThan(cap)).isPresent(),
                        () -> CouponRefusal.TOTAL_FACE_VALUE_TOO_LARGE.refusal("customer_id", recipient.party())
                                .with("cap", limits.totalFaceCap().map(CouponIssuing::major).orElse("")))
                .list();
    }

    private Coupon coupon(Recipient recipient, CouponId id, Validity window, List<UseLimit> useLimits) {
        var holder = recipient.financeMaster().orElse(recipient.party());
        return new Coupon(id, quota.type().coupons(), CouponStatus.AVAILABLE, quota.id(), quota.partner(),
                quota.reseller(), holder, recipient.model(), terms.faceValue(), terms.faceValue(), Optional.empty(),
                window, useLimits, false, terms.memo(), now, Optional.empty(), Optional.empty(), Optional.empty(), 0, 1);
    }

    private List<UseLimit> useLimits() {
        if (terms.serviceTypes().isEmpty() && terms.productIds().isEmpty() && terms.orderTypes().isEmpty()) {
            return quota.limits().useLimits();
        }
        var narrowed = new TreeSet<String>();
        var limits = new ArrayList<UseLimit>();
        narrow(UseLimit.SERVICE_TYPE, terms.serviceTypes(), narrowed, limits);
        narrow(UseLimit.PRODUCT_ID, terms.productIds(), narrowed, limits);
        narrow(UseLimit.SUBSCRIBE_TYPE, terms.orderTypes(), narrowed, limits);
        quota.limits().useLimits().stream().filter(limit -> !narrowed.contains(limit.key())).forEach(limits::add);
        return limits;
    }

    private static void narrow(String key, List<String> values, Set<String> narrowed, List<UseLimit> limits) {
        if (!values.isEmpty()) {
            narrowed.add(key);
            values.forEach(value -> limits.add(UseLimit.of(key, value)));
        }
    }

    private static String major(Money money) {
        return money.toMajor().toPlainString();
    }
}
