package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The exclusive discounts as they are stored. */
public interface ExclusiveDiscounts {

    /** As who the scope's party looks. */
    enum View {
        /** Its own applications; the platform: all that were ever submitted. */
        APPLICANT,
        /** Those it reviews as the seller; the platform none. */
        SELLER
    }

    /** Keeps others who hold these partners' names waiting until the running transaction ends. */
    void holdNames(Set<PartyId> partners);

    /** Which of a partner's discounts have these names; rejected, deleted, withdrawn and invalidated ones have none. */
    Map<PartyId, Map<String, DiscountId>> named(Set<PartyId> partners, Set<String> names);

    void add(List<ExclusiveDiscount> discounts);

    /** Those that exist, locked until the running transaction ends. */
    Map<DiscountId, ExclusiveDiscount> lock(Set<DiscountId> ids);

    /** A partner's for a customer that are under review or approved and not over, locked until the running transaction ends. */
    List<ExclusiveDiscount> lockOpen(PartyId customer, PartyId partner, Instant now);

    void update(List<ExclusiveDiscount> discounts);

    /** Newest first. A marker is the id of a discount. */
    Page<ExclusiveDiscount> list(Scope scope, View view, DiscountFilter filter, Instant now, PageRequest page);

    /** Those that were deleted or invalidated, the latest first. A marker is the id of a discount. */
    Page<ExclusiveDiscount> ended(Scope scope, PageRequest page);

    Optional<ExclusiveDiscount> find(Scope scope, View view, DiscountId id);

    /** Goods whose discount is in effect and names the scope's party, newest first. A marker is an id of goods. */
    Page<DiscountedGoods> goods(Scope scope, GoodsFilter filter, Instant now, PageRequest page);

    /** Goods whose discount is in effect for one of these customers, by discount and line. */
    List<DiscountedGoods> inEffect(Set<PartyId> customers, Instant now);

    Optional<DiscountedGoods> goods(Scope scope, GoodsId id, Instant now);
}
