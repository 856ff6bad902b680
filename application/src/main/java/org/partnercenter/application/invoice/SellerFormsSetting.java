package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps which forms sellers issue (INV-09): each says so itself, the vendor for all. */
final class SellerFormsSetting implements UseCase<SetSellerForms, SellerFormsSet> {

    private static final String TYPE = "seller-invoice-forms";

    private final SellerForms store;

    SellerFormsSetting(SellerForms store) {
        this.store = store;
    }

    @Override
    public Operation<SetSellerForms, SellerFormsSet> operation() {
        return InvoiceOperations.SELLER_FORMS;
    }

    @Override
    public List<Outcome<SellerFormsSet>> decide(List<Request<SetSellerForms>> requests, Instant now) {
        var present = new HashMap<>(store.of(requests.stream().map(request -> request.command().seller()).collect(Collectors.toSet())));
        var changed = new HashMap<PartyId, Set<InvoiceForm>>();
        var outcomes = new ArrayList<Outcome<SellerFormsSet>>();
        for (var request : requests) {
            var seller = request.command().seller();
            var subject = Subject.of(TYPE, seller.value(), Viewers.of(seller, Optional.empty()));
            if (!request.caller().is(PartyKind.PLATFORM) && !request.caller().party().equals(seller)) {
                outcomes.add(Outcome.refused(List.of(CommonRefusal.PARTY_UNKNOWN.refusal("party_id", seller)), Subject.of(TYPE, seller.value(),
                        Viewers.ofCaller(request.caller()))));
                continue;
            }
            var before = Optional.ofNullable(present.put(seller, request.command().forms()));
            changed.put(seller, request.command().forms());
            outcomes.add(Outcome.granted(told(seller, request.command().forms()), subject.changed(new Changes().add(TYPE + "/" + seller, "forms",
                    before.map(SellerFormsSetting::text), Optional.of(text(request.command().forms())))), Effects.none()));
        }
        if (!changed.isEmpty()) {
            store.put(changed);
        }
        return outcomes;
    }

    static SellerFormsSet told(PartyId seller, Set<InvoiceForm> forms) {
        return new SellerFormsSet(seller, forms.stream().sorted().toList());
    }

    private static String text(Set<InvoiceForm> forms) {
        return forms.stream().sorted().map(InvoiceForm::toString).collect(Collectors.joining(","));
    }
}
