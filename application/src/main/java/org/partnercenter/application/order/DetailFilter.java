package org.partnercenter.application.order;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;

import java.util.Optional;

/**
 * Which rows of the screen of resource details (ORD-13). Absent = no filter. The text form names nobody.
 *
 * @param expire       expiry of the order's line
 * @param ordered      when the order was made
 * @param customerName part of the name
 * @param accountName  part of the account's name
 * @param resellerName part of the name of a reseller; a distributor is then told of the customers of its resellers of such names
 * @param order        id in lower case
 * @param service      code in lower case
 */
public record DetailFilter(OrderWindow expire, OrderWindow ordered, Optional<PartyId> customer, Optional<String> customerName,
                           Optional<String> accountName, Optional<String> order, Optional<String> service, Optional<OrderType> type,
                           Optional<AssociationType> association, Optional<Boolean> renewed, Optional<OrderStatus> status,
                           Optional<String> resellerName) {

    /** Whoever the reseller. */
    public DetailFilter(OrderWindow expire, OrderWindow ordered, Optional<PartyId> customer, Optional<String> customerName,
                        Optional<String> accountName, Optional<String> order, Optional<String> service, Optional<OrderType> type,
                        Optional<AssociationType> association, Optional<Boolean> renewed, Optional<OrderStatus> status) {
        this(expire, ordered, customer, customerName, accountName, order, service, type, association, renewed, status, Optional.empty());
    }

    public DetailFilter ofResellers(Optional<String> name) {
        return new DetailFilter(expire, ordered, customer, customerName, accountName, order, service, type, association, renewed, status, name);
    }

    public static DetailFilter none() {
        return new DetailFilter(OrderWindow.open(), OrderWindow.open(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it leaves all resources of the customers it is about. */
    public boolean isOfCustomersOnly() {
        return new DetailFilter(expire, ordered, Optional.empty(), customerName, accountName, order, service, type, association, renewed,
                status, resellerName).equals(none());
    }

    @Override
    public String toString() {
        return "DetailFilter[***]";
    }
}
