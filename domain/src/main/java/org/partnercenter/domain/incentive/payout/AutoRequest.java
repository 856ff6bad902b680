package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;

/** What a partner has requested by itself as soon as it is payable (INC-20). @param forms by association type; one that is missing is requested by hand */
public record AutoRequest(PartyId partner, Map<AssociationType, PayoutForm> forms) {

    public AutoRequest {
        Objects.requireNonNull(partner, "partner");
        forms = Map.copyOf(forms);
    }

    public static AutoRequest off(PartyId partner) {
        return new AutoRequest(partner, Map.of());
    }

    /** @param month of which incentives come now: forms that are ruled out for them are refused (INC-21) */
    public static Decision<AutoRequest> of(PartyId partner, Map<AssociationType, PayoutForm> forms, YearMonth month) {
        var refusals = new Refusals();
        forms.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(each -> !Forms.of(each.getKey(), month).contains(each.getValue()))
                .forEach(each -> refusals.refuseIf(true, PayoutRefusal.PAYOUT_FORM_NOT_FOR_TYPE.refusal("payout_form", each.getValue())
                        .with("association_type", each.getKey())));
        return refusals.orGrant(new AutoRequest(partner, forms));
    }

    public boolean isOff() {
        return forms.isEmpty();
    }
}
