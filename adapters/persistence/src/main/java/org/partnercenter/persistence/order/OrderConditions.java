package org.partnercenter.persistence.order;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_ORDER;
import static org.partnercenter.persistence.db.Tables.ORDER_RESOURCE;
import static org.partnercenter.persistence.db.Tables.PARTY;

import org.jooq.Condition;
import org.jooq.Field;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.DetailFilter;
import org.partnercenter.application.order.OrderFilter;
import org.partnercenter.application.order.ResourceFilter;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Optional;

/** What lists of orders and resources are filtered by. */
final class OrderConditions {

    private OrderConditions() {
    }

    /** An account manager sees the rows of the customers that are assigned to it now. */
    static Condition visible(Scope scope, Field<String> partner, Field<String> reseller, Field<String> customer) {
        return scope instanceof Scope.OfAccountManager(var of, var manager)
                ? Rows.visible(of, partner, reseller, customer).and(customer.in(select(ASSOCIATION.CUSTOMER_ID).from(ASSOCIATION)
                        .where(Rows.visible(of, ASSOCIATION.PARTNER_ID, ASSOCIATION.RESELLER_ID, ASSOCIATION.CUSTOMER_ID))
                        .and(ASSOCIATION.MANAGER_ID.eq(manager)).and(ASSOCIATION.ENDED_AT.isNull())))
                : Rows.visible(scope, partner, reseller, customer);
    }

    /** Which rows somebody sees, by their viewers. */
    @FunctionalInterface
    interface Sight {

        Condition of(Field<String> partner, Field<String> reseller, Field<String> customer);
    }

    /** A distributor that asks for resellers by a name sees what they see. */
    static Sight sight(Scope scope, DetailFilter filter) {
        return filter.resellerName().isPresent() && scope instanceof Scope.OfPartner ? (partner, reseller, customer) ->
                Rows.naming(scope, partner, reseller, customer).and(reseller.isNotNull())
                : (partner, reseller, customer) -> visible(scope, partner, reseller, customer);
    }

    /** Customers whose names the scope may see: its own of now. */
    static Condition known(Scope scope, Sight sight) {
        return scope instanceof Scope.Everything ? noCondition() : PARTY.ID.in(select(ASSOCIATION.CUSTOMER_ID).from(ASSOCIATION)
                .where(sight.of(ASSOCIATION.PARTNER_ID, ASSOCIATION.RESELLER_ID, ASSOCIATION.CUSTOMER_ID))
                .and(ASSOCIATION.ENDED_AT.isNull()));
    }

    static Condition of(OrderFilter filter) {
        var t = CUSTOMER_ORDER;
        return eq(t.ID_KEY, filter.order()).and(eq(t.CUSTOMER_ID, filter.customer().map(PartyId::value)))
                .and(within(t.CREATED_AT, filter.created())).and(within(t.PAID_AT, filter.paid()))
                .and(eq(t.SERVICE_KEY, filter.service())).and(eq(t.STATUS, filter.status().map(Enum::name)))
                .and(eq(t.TYPE, filter.type().map(Enum::name))).and(filter.left() ? t.AGENT_OPEN.isTrue() : noCondition());
    }

    static Condition of(ResourceFilter filter) {
        var t = ORDER_RESOURCE;
        return (filter.ids().isEmpty() ? noCondition() : t.RESOURCE_ID.in(filter.ids()))
                .and(eq(t.ORDER_ID, filter.order().map(OrderId::value))).and(filter.main() ? t.MAIN.isTrue() : noCondition())
                .and(filter.statuses().isEmpty() ? noCondition() : t.STATUS.in(filter.statuses().stream().map(Enum::name).toList()))
                .and(within(t.EXPIRE_AT, filter.expire())).and(eq(t.SERVICE_KEY, filter.service()));
    }

    static Condition of(DetailFilter filter, Scope scope, Sight sight) {
        var t = ORDER_RESOURCE;
        var named = filter.customerName().isPresent() || filter.accountName().isPresent()
                ? t.CUSTOMER_ID.in(select(PARTY.ID).from(PARTY).where(known(scope, sight))
                        .and(filter.customerName().map(PARTY.NAME::containsIgnoreCase).orElse(noCondition()))
                        .and(filter.accountName().map(PARTY.ACCOUNT_NAME::containsIgnoreCase).orElse(noCondition())))
                : noCondition();
        return named.and(ofResellers(filter, scope)).and(within(t.LINE_EXPIRE_AT, filter.expire())).and(within(t.ORDERED_AT, filter.ordered()))
                .and(eq(t.CUSTOMER_ID, filter.customer().map(PartyId::value))).and(eq(t.ORDER_KEY, filter.order()))
                .and(eq(t.SERVICE_KEY, filter.service())).and(eq(t.ORDER_TYPE, filter.type().map(Enum::name)))
                .and(eq(t.ASSOCIATION_TYPE, filter.association().map(type -> type.code())))
                .and(filter.renewed().<Condition>map(t.RENEWED::eq).orElse(noCondition()))
                .and(eq(t.ORDER_STATUS, filter.status().map(Enum::name)));
    }

    private static Condition ofResellers(DetailFilter filter, Scope scope) {
        return filter.resellerName().<Condition>map(name -> ORDER_RESOURCE.RESELLER_ID.in(select(PARTY.ID).from(PARTY)
                .where(PARTY.NAME.containsIgnoreCase(name)).and(scope instanceof Scope.OfPartner(var distributor)
                        ? PARTY.DISTRIBUTOR_ID.eq(distributor.value()) : noCondition()))).orElse(noCondition());
    }

    static Condition eq(Field<String> column, Optional<String> value) {
        return value.<Condition>map(column::eq).orElse(noCondition());
    }

    static Condition within(Field<Instant> column, OrderWindow window) {
        return window.begin().<Condition>map(column::gt).orElse(noCondition())
                .and(window.end().<Condition>map(column::lt).orElse(noCondition()));
    }
}
