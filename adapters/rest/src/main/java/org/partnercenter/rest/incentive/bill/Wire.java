package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.bill.LineFilter;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.Optional;

/** Values of incentive bills on the wire. */
final class Wire {

    static final Money LARGEST_AMOUNT = Money.of("1000000000000", "CNY");

    private Wire() {
    }

    /** {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy} */
    static Optional<ReconciliationPeriod> period(Field field) {
        return field.code(text -> ReconciliationPeriod.parse(text).filter(period -> period.first().getYear() > 0));
    }

    static Optional<AssociationType> associationType(Field field) {
        return field.code(AssociationType::ofCode);
    }

    static <E extends Enum<E>> Optional<E> named(Field field, Class<E> type) {
        return field.code(text -> Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst());
    }

    /** The filters of a list of bills; the platform's may name a partner. */
    static BillFilter bills(Input in, Audience audience) {
        var partner = audience == Audience.PLATFORM ? in.field("partner_id") : in.field("partner_id", (String) null);
        return new BillFilter(partner.party(), period(in.field("period")), in.id("incentive"), associationType(in.field("association_type")),
                named(in.field("status"), IncentiveBillStatus.class));
    }

    static LineFilter lines(Input in) {
        return new LineFilter(in.field("customer_id").party(), in.field("indirect_partner_id").party(), in.id("order_id"), in.id("service_type"),
                named(in.field("reason"), LineReason.class), named(in.field("billing_mode"), BillingMode.class), in.field("month").month(),
                in.field("taking_back").flag());
    }
}
