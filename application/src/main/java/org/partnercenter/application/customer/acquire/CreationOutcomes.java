package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.OutgoingNotice;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Outcomes of commands that create customers. Names, phones and what a partner calls them are in none of them. */
final class CreationOutcomes {

    private static final String TYPE = "customer-creation";

    private CreationOutcomes() {
    }

    /** @param registered what registering it brought about */
    static Outcome<CustomerCreated> created(CreatedCustomer customer, String name, Effects registered) {
        return Outcome.granted(new CustomerCreated(customer.customer(), name),
                subject(customer).changed(changes(Optional.empty(), customer)), registered.and(event(customer)));
    }

    static Outcome<CustomerCreated> refused(List<Refusal> refusals, Caller caller) {
        return Outcome.refused(refusals, Subject.of(TYPE, "", Viewers.ofCaller(caller)));
    }

    /** It was associated, or could not be. @param associated what being associated brought about */
    static Outcome<CreatedCustomer> closed(CreatedCustomer before, CreatedCustomer after, Effects associated) {
        var effects = associated.and(event(after));
        return Outcome.granted(after, subject(after).changed(changes(Optional.of(before), after)),
                after.status() == CreationStatus.FAILED ? effects.and(notice(after)) : effects);
    }

    /** It was closed before. */
    static Outcome<CreatedCustomer> already(CreatedCustomer customer) {
        return Outcome.granted(customer, subject(customer), Effects.none());
    }

    static Outcome<CreatedCustomer> unknown(List<Refusal> refusals, PartyId customer) {
        return Outcome.refused(refusals, Subject.of(TYPE, customer.value(), Viewers.none()));
    }

    private static Changes changes(Optional<CreatedCustomer> before, CreatedCustomer after) {
        return new Changes().add(TYPE + "/" + after.customer(), "status", before.map(each -> each.status().name()),
                Optional.of(after.status().name()));
    }

    private static Subject subject(CreatedCustomer customer) {
        return Subject.of(TYPE, customer.customer().value(), Viewers.of(customer.by().partner(), customer.by().reseller()))
                .with(Map.of("association_type", customer.type().code()));
    }

    private static Effects event(CreatedCustomer customer) {
        var data = new HashMap<String, Object>(Map.of("customer_id", customer.customer().value(),
                "partner_id", customer.by().partner().value(), "association_type", customer.type().code(),
                "status", customer.status().name()));
        customer.by().reseller().map(PartyId::value).ifPresent(reseller -> data.put("indirect_partner_id", reseller));
        var codes = customer.causes().stream().map(Refusal::code).toList();
        if (!codes.isEmpty()) {
            data.put("causes", codes);
        }
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.customer-creation."
                + customer.status().name().toLowerCase(Locale.ROOT), TYPE + "/" + customer.customer(), data,
                Viewers.of(customer.by().partner(), customer.by().reseller()))));
    }

    private static Effects notice(CreatedCustomer customer) {
        return Effects.notices(List.of(new OutgoingNotice(customer.by().keeper(), "CUSTOMER_CREATION_FAILED",
                Map.of("customer_id", customer.customer().value()))));
    }
}
