package org.partnercenter.rest.order;

import org.partnercenter.application.order.OrderFilter;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.rest.kernel.Input;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What orders share on the wire: limits of amounts, filters, codes, and the names of states. */
final class Wire {

    static final int YUAN = 1;
    static final Money LARGEST_AMOUNT = Money.of("1000000000000", "CNY");

    private Wire() {
    }

    static String name(Enum<?> state, Language language) {
        return Rulebook.texts().name(state, language);
    }

    static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** ORD-03. */
    static OrderFilter filter(Input in) {
        return new OrderFilter(in.id("order_id").map(Wire::key), in.field("customer_id").party(), window(in, "create_time"),
                window(in, "payment_time"), in.id("service_type_code").map(Wire::key),
                in.field("status").code(code -> number(code).flatMap(OrderStatus::ofCode).filter(OrderStatus::isFilter)),
                in.field("order_type").code(code -> number(code).flatMap(OrderType::ofCode)));
    }

    static OrderSort sort(Input in) {
        return in.field("order_by").code(OrderSort::ofCode).orElse(OrderSort.NEWEST_FIRST);
    }

    /** ORD-04. */
    static OrderWindow window(Input in, String name) {
        return window(in, name, in.instant(name + "_begin"), in.instant(name + "_end"));
    }

    static OrderWindow window(Input in, String name, Optional<Instant> begin, Optional<Instant> end) {
        Decision<OrderWindow> window = OrderWindow.of(name, begin, end);
        in.refuseAll(window.refusals());
        return window.fold(open -> open, refusals -> OrderWindow.open());
    }

    /** Of any length, but not backwards. */
    static OrderWindow unbounded(Input in, String name, Optional<Instant> begin, Optional<Instant> end) {
        Decision<OrderWindow> window = OrderWindow.unbounded(name, begin, end);
        in.refuseAll(window.refusals());
        return window.fold(open -> open, refusals -> OrderWindow.open());
    }

    static Optional<Integer> number(String code) {
        return code.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(code)) : Optional.empty();
    }

    static Optional<PartyId> indirectPartner(Input in) {
        return in.field("indirect_partner_id").party();
    }
}
