package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.leave.GracePeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What happens when an association changes, whoever changed it: requests about it that are pending are closed, and the customer's
 * grace is made long enough (ASC-13).
 */
public final class LeaveListeners {

    private final LeavePorts ports;

    LeaveListeners(LeavePorts ports) {
        this.ports = ports;
    }

    /** Listens to all changes of associations. */
    public void tell(NewsTable news) {
        news.tell(CustomerAssociated.class, (associated, cause, now) ->
                raise(GracePeriod.IN_RESALE, associated.type(), associated.customer(), now));
        news.tell(CustomerLeft.class, (left, cause, now) -> close(left.customer(), now)
                .and(raise(GracePeriod.AFTER_RESALE, left.type(), left.customer(), now)));
        news.tell(ModelSwitched.class, (switched, cause, now) -> close(switched.customer(), now)
                .and(raise(GracePeriod.IN_RESALE, switched.newType(), switched.customer(), now)));
        news.tell(ResellerTransferred.class, (transferred, cause, now) -> close(transferred.customer(), now));
    }

    private Effects close(PartyId customer, Instant now) {
        var closed = ports.requests().lockPending(Set.of(customer)).stream()
                .map(request -> (request.statusAt(now).isPending() ? request.close(now) : request.expire(now)).orThrow()).toList();
        if (!closed.isEmpty()) {
            ports.requests().update(closed);
        }
        return Effects.all(closed.stream().map(request -> ChangeOutcome.moved(request.status().name().toLowerCase(Locale.ROOT), request, request.about().customer(),
                request.about().keeper())).toList());
    }

    private Effects raise(GracePeriod period, AssociationType type, PartyId customer, Instant now) {
        return period.raise(type, ports.grace().of(customer, now)).map(days -> {
            ports.grace().set(customer, days, now);
            return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.customer.grace-raised", "customer/" + customer,
                    Map.of("customer_id", customer.value(), "grace_days", days), Viewers.none().withCustomer(customer))));
        }).orElse(Effects.none());
    }
}
