package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of orders. @param members of those that are combined ones @param names of customers, where they are asked for */
public record OrderListing(Page<StoredOrder> page, List<StoredOrder> members, Map<PartyId, ResourceDetail.Names> names) {

    public List<StoredOrder> membersOf(OrderId combined) {
        return members.stream().filter(member -> member.order().combined().equals(Optional.of(combined))).toList();
    }

    @Override
    public String toString() {
        return "OrderListing[" + page.items().size() + " orders]";
    }
}
