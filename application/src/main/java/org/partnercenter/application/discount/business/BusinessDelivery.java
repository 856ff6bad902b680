package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.business.BusinessBenefit;
import org.partnercenter.domain.discount.business.BusinessDiscount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what the vendor's own system tells of business discounts (BDC-01): the latest version counts. */
final class BusinessDelivery implements UseCase<DeliverBusiness, BusinessDelivered> {

    private static final String TYPE = "business-discount";

    private final BusinessPorts ports;

    BusinessDelivery(BusinessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<DeliverBusiness, BusinessDelivered> operation() {
        return BusinessOperations.DELIVER;
    }

    @Override
    public List<Outcome<BusinessDelivered>> decide(List<Request<DeliverBusiness>> requests, Instant now) {
        var delivered = requests.stream().map(request -> request.command().discount()).toList();
        var known = new HashMap<>(ports.discounts().hold(delivered.stream().map(BusinessDiscount::id).collect(Collectors.toSet())));
        var stored = new LinkedHashMap<DiscountId, BusinessDiscount>();
        var outcomes = new ArrayList<Outcome<BusinessDelivered>>();
        for (var discount : delivered) {
            var before = Optional.ofNullable(known.get(discount.id()));
            outcomes.add(discount.deliver(before).fold(change -> {
                if (change.isStored()) {
                    known.put(discount.id(), discount);
                    stored.put(discount.id(), discount);
                }
                return granted(before, discount, change);
            }, refusals -> Outcome.refused(refusals, subject(discount))));
        }
        if (!stored.isEmpty()) {
            ports.discounts().put(List.copyOf(stored.values()));
        }
        return outcomes;
    }

    private static Subject subject(BusinessDiscount discount) {
        return Subject.of(TYPE, discount.id().value(), Viewers.none());
    }

    private static Outcome<BusinessDelivered> granted(Optional<BusinessDiscount> before, BusinessDiscount after, DeliveryChange change) {
        var subject = subject(after).with(Map.of("customer_id", after.customer().value()));
        return Outcome.granted(new BusinessDelivered(after.id(), change), change.isStored() ? subject.changed(changes(before, after)) : subject,
                Effects.none());
    }

    private static Changes changes(Optional<BusinessDiscount> before, BusinessDiscount after) {
        var what = TYPE + "/" + after.id();
        return new Changes().add(what, "version", before.map(each -> String.valueOf(each.version())), Optional.of(String.valueOf(after.version())))
                .add(what, "benefit", before.map(each -> told(each.benefit())), Optional.of(told(after.benefit())))
                .add(what, "effective_time", before.map(each -> each.from().toString()), Optional.of(after.from().toString()))
                .add(what, "expire_time", before.map(each -> each.until().toString()), Optional.of(after.until().toString()));
    }

    private static String told(BusinessBenefit benefit) {
        return benefit.mode() + " " + benefit.ratio().map(Object::toString)
                .orElseGet(() -> benefit.amount().orElseThrow().toMajor().toPlainString());
    }
}
