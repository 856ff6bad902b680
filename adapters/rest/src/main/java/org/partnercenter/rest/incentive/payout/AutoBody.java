package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.SetAutoRequest;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.rest.kernel.Input;

import java.util.EnumMap;
import java.util.function.Supplier;

/** What is requested by itself, in which form; a form that is missing switches it off for its association type. */
record AutoBody(String referralForm, String resaleForm) {

    Supplier<SetAutoRequest> command(Input in) {
        var referral = Wire.form(in.field("referral_form", referralForm));
        var resale = Wire.form(in.field("resale_form", resaleForm));
        return () -> {
            var forms = new EnumMap<AssociationType, PayoutForm>(AssociationType.class);
            referral.ifPresent(form -> forms.put(AssociationType.REFERRAL, form));
            resale.ifPresent(form -> forms.put(AssociationType.RESALE, form));
            return new SetAutoRequest(forms);
        };
    }
}
