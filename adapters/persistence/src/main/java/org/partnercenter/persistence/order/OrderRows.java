package org.partnercenter.persistence.order;

import static org.partnercenter.persistence.db.Tables.ORDER_LINE;
import static org.partnercenter.persistence.db.Tables.ORDER_RESOURCE;

import org.jooq.Record;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.Orders;
import org.partnercenter.application.order.Resources;
import org.partnercenter.application.order.StoredOrder;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderPrice;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderTerms;
import org.partnercenter.domain.order.OrderTimes;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.Settlement;
import org.partnercenter.persistence.db.tables.records.CustomerOrderRecord;
import org.partnercenter.persistence.db.tables.records.OrderLineRecord;
import org.partnercenter.persistence.db.tables.records.OrderResourceRecord;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Rows of orders, lines and resources as values of the domain, and back. */
final class OrderRows {

    private final JsonCodec json;

    OrderRows(JsonCodec json) {
        this.json = json;
    }

    /** @param lines those of the order; none where nobody asked for them */
    StoredOrder order(CustomerOrderRecord row, List<OrderLine> lines) {
        var doc = json.read(row.getDoc(), OrderDoc.class);
        var currency = Currency.getInstance(row.getCurrency());
        var settlement = Optional.ofNullable(row.getSettlement()).map(stored -> json.read(stored, Settlement.class));
        return new StoredOrder(new Order(new OrderId(row.getId()), row.getVersion(), new PartyId(row.getCustomerId()),
                Optional.ofNullable(row.getCombinedId()).map(OrderId::new),
                new OrderTerms(OrderType.valueOf(row.getType()), OrderStatus.valueOf(row.getFedStatus()), doc.source(), doc.service(),
                        doc.marketplace(), doc.specChanged(), doc.contract(), doc.projects()),
                new OrderPrice(Money.ofMinor(row.getOfficialMinor(), currency), Money.ofMinor(row.getAfterMinor(), currency), doc.info()),
                new OrderTimes(row.getCreatedAt(), doc.paid(), doc.payUntil(), doc.starts()), doc.orderedBy(), doc.agent(), lines,
                doc.refunds(), doc.offers(), settlement),
                keeper(row.getPartnerId(), row.getResellerId(), row.getAssociationType()), row.getRevision());
    }

    static Optional<KeepersAt.Keeper> keeper(String partner, String reseller, String type) {
        return Rows.party(partner).map(id -> new KeepersAt.Keeper(id, Rows.party(reseller), AssociationType.ofCode(type).orElseThrow()));
    }

    CustomerOrderRecord row(Orders.Save save) {
        var order = save.after();
        var row = new CustomerOrderRecord();
        row.setId(order.id().value());
        row.setIdKey(order.id().key());
        row.setVersion(order.version());
        row.setRevision(save.before().map(StoredOrder::revision).orElse(0L) + 1);
        row.setCustomerId(order.customer().value());
        row.setPartnerId(save.keeper().map(keeper -> keeper.partner().value()).orElse(null));
        row.setResellerId(Rows.text(save.keeper().flatMap(KeepersAt.Keeper::reseller)));
        row.setAssociationType(save.keeper().map(keeper -> keeper.type().code()).orElse(null));
        row.setCombinedId(order.combined().map(OrderId::value).orElse(null));
        row.setListed(order.standsAlone());
        row.setType(order.terms().type().name());
        row.setFedStatus(order.terms().status().name());
        row.setStatus(order.status().name());
        row.setServiceKey(order.terms().service().key());
        row.setOfficialMinor(order.price().official().minor());
        row.setAfterMinor(order.price().afterDiscount().minor());
        row.setCurrency(order.price().official().currency().getCurrencyCode());
        row.setCreatedAt(order.times().created());
        row.setPaidAt(order.paidAt().orElse(null));
        row.setAgentOpen(order.awaitsPartner());
        row.setPayUntil(order.times().payUntil().orElse(null));
        row.setDoc(json.write(OrderDoc.of(order)));
        row.setSettlement(order.settlement().map(json::write).orElse(null));
        return row;
    }

    OrderLineRecord row(Orders.Save save, OrderLine line, int no) {
        var row = new OrderLineRecord();
        row.setOrderId(save.after().id().value());
        row.setNo(no);
        row.setId(line.id());
        row.setCustomerId(save.after().customer().value());
        row.setPartnerId(save.keeper().map(keeper -> keeper.partner().value()).orElse(null));
        row.setResellerId(Rows.text(save.keeper().flatMap(KeepersAt.Keeper::reseller)));
        row.setServiceKey(line.service().key());
        row.setExpireAt(line.expire().orElse(null));
        row.setDoc(json.write(line));
        return row;
    }

    OrderLine line(Record row) {
        return json.read(row.get(ORDER_LINE.DOC), OrderLine.class);
    }

    Resources.Stored resource(Record row) {
        var t = ORDER_RESOURCE;
        return new Resources.Stored(json.read(row.get(t.DOC), OrderResource.class),
                keeper(row.get(t.PARTNER_ID), row.get(t.RESELLER_ID), row.get(t.ASSOCIATION_TYPE)), row.get(t.REVISION));
    }

    OrderResourceRecord row(Resources.Save save) {
        var resource = save.after();
        var row = new OrderResourceRecord();
        row.setId(resource.id());
        row.setVersion(resource.version());
        row.setRevision(save.before().map(Resources.Stored::revision).orElse(0L) + 1);
        row.setCustomerId(resource.customer().value());
        row.setPartnerId(save.keeper().map(keeper -> keeper.partner().value()).orElse(null));
        row.setResellerId(Rows.text(save.keeper().flatMap(KeepersAt.Keeper::reseller)));
        row.setAssociationType(save.keeper().map(keeper -> keeper.type().code()).orElse(null));
        row.setOrderId(resource.order().map(OrderId::value).orElse(null));
        row.setOrderKey(resource.order().map(OrderId::key).orElse(null));
        row.setLineId(resource.line().orElse(null));
        row.setResourceId(resource.thing().resourceId());
        row.setServiceKey(resource.service().key());
        row.setMain(resource.main());
        row.setStatus(resource.status().name());
        row.setExpireAt(resource.expire().orElse(null));
        row.setRenewed(resource.renewed());
        row.setDoc(json.write(resource));
        return row;
    }
}
