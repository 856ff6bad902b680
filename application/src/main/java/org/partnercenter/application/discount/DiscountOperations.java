package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about discounts. */
public final class DiscountOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    /** Resellers hear by which rule they may not (EXD-12). */
    private static final Set<PartyKind> APPLICANTS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.RESELLER);
    private static final Set<PartyKind> SELLERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> REVIEWERS = Set.of(PartyKind.PLATFORM, PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PartyKind> CUSTOMERS = Set.of(PartyKind.CUSTOMER);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.DISCOUNTS_VIEW);
    private static final Set<PermissionItem> APPLY = Set.of(PermissionItem.DISCOUNTS_APPLY);
    private static final Set<PermissionItem> REVIEW = Set.of(PermissionItem.DISCOUNTS_REVIEW);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.MARKETPLACE_MANAGE);

    public static final Operation<DeliverOffer, OfferDelivered> DELIVER =
            new Operation<>("marketplace-product-deliver", DeliverOffer.class, OfferDelivered.class, PLATFORM, MANAGE);
    public static final Operation<ApplyForDiscount, ExclusiveDiscount> APPLICATION =
            of("exclusive-discount-apply", ApplyForDiscount.class, APPLICANTS, APPLY);
    public static final Operation<EditDiscount, ExclusiveDiscount> EDIT = of("exclusive-discount-edit", EditDiscount.class, APPLICANTS, APPLY);
    public static final Operation<SubmitDiscount, ExclusiveDiscount> SUBMIT =
            of("exclusive-discount-submit", SubmitDiscount.class, APPLICANTS, APPLY);
    public static final Operation<MoveDiscount, ExclusiveDiscount> WITHDRAW =
            of("exclusive-discount-withdraw", MoveDiscount.class, APPLICANTS, APPLY);
    public static final Operation<MoveDiscount, ExclusiveDiscount> DELETE = of("exclusive-discount-delete", MoveDiscount.class, APPLICANTS, APPLY);
    public static final Operation<MoveDiscount, ExclusiveDiscount> INVALIDATE =
            of("exclusive-discount-invalidate", MoveDiscount.class, APPLICANTS, APPLY);
    public static final Operation<MoveDiscount, ExclusiveDiscount> APPROVE =
            of("exclusive-discount-approve", MoveDiscount.class, REVIEWERS, REVIEW);
    public static final Operation<RejectDiscount, ExclusiveDiscount> REJECT =
            of("exclusive-discount-reject", RejectDiscount.class, REVIEWERS, REVIEW);

    static final Operation<GoodsFilter, MarketplaceOffer> PARTNER_OFFERS =
            new Operation<>("partner-marketplace-products", GoodsFilter.class, MarketplaceOffer.class, PARTNERS, VIEW);
    static final Operation<GoodsFilter, MarketplaceOffer> PLATFORM_OFFERS =
            new Operation<>("platform-marketplace-products", GoodsFilter.class, MarketplaceOffer.class, PLATFORM, MANAGE);
    static final Operation<DiscountFilter, ExclusiveDiscount> PARTNER_DISCOUNTS =
            of("partner-exclusive-discounts", DiscountFilter.class, PARTNERS, VIEW);
    static final Operation<DiscountFilter, ExclusiveDiscount> PLATFORM_DISCOUNTS =
            of("platform-exclusive-discounts", DiscountFilter.class, PLATFORM, REVIEW);
    static final Operation<DiscountFilter, ExclusiveDiscount> REVIEWS = of("discount-reviews", DiscountFilter.class, SELLERS, REVIEW);
    static final Operation<ApplyForDiscount, DiscountEligibility> ELIGIBILITY = new Operation<>("exclusive-discount-eligibility",
            ApplyForDiscount.class, DiscountEligibility.class, APPLICANTS, VIEW);
    static final Operation<GoodsFilter, DiscountedGoods> PARTNER_GOODS =
            new Operation<>("discounted-goods", GoodsFilter.class, DiscountedGoods.class, PARTNERS, VIEW);
    static final Operation<GoodsFilter, DiscountedGoods> OWN_GOODS = new Operation<>("partner-discounts", GoodsFilter.class,
            DiscountedGoods.class, CUSTOMERS, Set.of(PermissionItem.OWN_DISCOUNTS_VIEW));

    private DiscountOperations() {
    }

    private static <C> Operation<C, ExclusiveDiscount> of(String name, Class<C> command, Set<PartyKind> callers, Set<PermissionItem> items) {
        return new Operation<>(name, command, ExclusiveDiscount.class, callers, items);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_OFFERS, PLATFORM_OFFERS, PARTNER_DISCOUNTS, PLATFORM_DISCOUNTS, REVIEWS, ELIGIBILITY, PARTNER_GOODS,
                OWN_GOODS);
    }
}
