package org.partnercenter.rest.order;

import org.partnercenter.application.order.MoneyBack;
import org.partnercenter.application.order.OrderLoaded;
import org.partnercenter.application.order.ResourceLoaded;
import org.partnercenter.application.order.pay.OrderSettled;
import org.partnercenter.application.order.pay.OrdersHandled;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.ErrorDetail;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What became of what was fed, paid, rejected and refunded. */
final class FeedShapes {

    private FeedShapes() {
    }

    record OrderLoadedShape(String orderId, String change, long version, List<MoneyBackShape> refunds) {

        static OrderLoadedShape of(OrderLoaded loaded, Language language) {
            return new OrderLoadedShape(loaded.order().value(), loaded.change().name().toLowerCase(Locale.ROOT), loaded.version(),
                    loaded.returned().stream().map(back -> MoneyBackShape.of(back, language)).toList());
        }
    }

    record ResourceLoadedShape(String id, String change, long version) {

        static ResourceLoadedShape of(ResourceLoaded loaded) {
            return new ResourceLoadedShape(loaded.id(), loaded.change().name().toLowerCase(Locale.ROOT), loaded.version());
        }
    }

    /** @param lost what did not come back, and why */
    record MoneyBackShape(String refundId, String orderId, BigDecimal amount, BigDecimal moneyAmount, BigDecimal couponAmount,
                          List<ErrorDetail> lost) {

        static MoneyBackShape of(MoneyBack back, Language language) {
            return new MoneyBackShape(back.refund(), back.order().value(), back.amount().toMajor(), back.money().toMajor(),
                    back.coupons().toMajor(), back.lost().stream().map(why -> ErrorDetail.of(back.order().value(), List.of(why), language))
                    .toList());
        }
    }

    record HandledOrderShape(String orderId, int status, String statusName, BigDecimal amount) {

        static HandledOrderShape of(OrderSettled settled, Language language) {
            return new HandledOrderShape(settled.order().value(), settled.status().code(), Wire.name(settled.status(), language),
                    settled.money().toMajor());
        }
    }

    /** Which orders were handled, and which not and why (COM-09). */
    record HandledShape(List<ErrorDetail> errorDetails, List<HandledOrderShape> orders) {

        static HandledShape of(OrdersHandled result, Language language) {
            return new HandledShape(result.refused().stream().map(not -> ErrorDetail.of(not.order().value(), not.refusals(), language))
                    .toList(), result.handled().stream().map(settled -> HandledOrderShape.of(settled, language)).toList());
        }
    }
}
