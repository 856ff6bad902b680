package org.partnercenter.persistence.order;

import org.partnercenter.domain.order.AgentPayment;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.EnterpriseProject;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderSource;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ServiceRef;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of an order no list filters by. */
record OrderDoc(ServiceRef service, OrderSource source, boolean marketplace, boolean specChanged, Optional<String> contract,
                List<EnterpriseProject> projects, AmountInfo info, Optional<Instant> paid, Optional<Instant> payUntil,
                Optional<Instant> starts, Optional<String> orderedBy, AgentPayment agent, List<RefundItem> refunds,
                List<DiscountOffer> offers) {

    static OrderDoc of(Order order) {
        var terms = order.terms();
        var times = order.times();
        return new OrderDoc(terms.service(), terms.source(), terms.marketplace(), terms.specChanged(), terms.contract(), terms.projects(),
                order.price().info(), times.paid(), times.payUntil(), times.starts(), order.orderedBy(), order.agent(), order.refunds(),
                order.offers());
    }

    /** Names nobody: who ordered is nobody else's business. */
    @Override
    public String toString() {
        return "OrderDoc[***]";
    }
}
