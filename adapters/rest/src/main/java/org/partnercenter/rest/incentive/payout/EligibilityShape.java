package org.partnercenter.rest.incentive.payout;

import org.partnercenter.application.incentive.payout.PayoutEligibility;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.Payable;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.payout.Settlement;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What could be paid now.
 *
 * @param eligible whether everything could be requested in any form
 * @param blockers what stands in the way in every form
 */
record EligibilityShape(boolean eligible, List<Violation> blockers, List<Total> totals, List<Form> forms, List<Bill> payableBills,
                        List<Bill> frozenBills, List<Bill> negativeBills) {

    /** What there is of one association type. @param net what would be paid; carried forward unless it is more than zero */
    record Total(AssociationType associationType, BigDecimal payableAmount, BigDecimal frozenAmount, BigDecimal negativeAmount, BigDecimal net) {
    }

    /** What requesting everything in one form would come to. */
    record Form(PayoutForm payoutForm, String payoutFormName, boolean possible, Optional<BigDecimal> amountTaxIncluded,
                Optional<BigDecimal> paidAmount, List<Violation> violations) {
    }

    /** An open bill. */
    record Bill(String incentiveBillId, String period, String incentive, AssociationType associationType, BigDecimal amount,
                List<PayoutForm> payoutForms, List<Reason> frozenBecause, Optional<Instant> validUntil) {
    }

    /** Why a bill is frozen. */
    record Reason(FreezeReason reason, String reasonName) {
    }

    static EligibilityShape of(PayoutEligibility seen, Language language) {
        var payables = seen.payables();
        var forms = Arrays.stream(PayoutForm.values()).map(form -> form(form, seen.forms().get(form), language)).toList();
        return new EligibilityShape(forms.stream().anyMatch(Form::possible), Violation.of(payables.blockers(), language),
                payables.totals().entrySet().stream().map(each -> total(each.getKey(), each.getValue())).toList(), forms,
                payables.open().stream().filter(Payable::isRequestable).map(each -> bill(each, language)).toList(),
                payables.open().stream().filter(each -> !each.isNetted() && !each.isRequestable()).map(each -> bill(each, language)).toList(),
                payables.open().stream().filter(Payable::isNetted).map(each -> bill(each, language)).toList());
    }

    private static Total total(AssociationType type, Payables.Total of) {
        return new Total(type, of.payable().toMajor(), of.frozen().toMajor(), of.negative().toMajor(), of.net().toMajor());
    }

    private static Form form(PayoutForm form, PayoutEligibility.Offer offer, Language language) {
        return new Form(form, Rulebook.texts().name(form, language), offer.against().isEmpty(),
                offer.settlement().map(Settlement::amount).map(Money::toMajor), offer.settlement().map(Settlement::paid).map(Money::toMajor),
                Violation.of(offer.against(), language));
    }

    private static Bill bill(Payable of, Language language) {
        var bill = of.bill();
        return new Bill(bill.id().value(), bill.key().period().key(), bill.key().incentive(), bill.key().associationType(), bill.amount().toMajor(),
                of.isNetted() ? List.of() : of.forms().stream().sorted().toList(), of.frozen().stream().sorted().map(reason ->
                new Reason(reason, Rulebook.texts().name(reason, language))).toList(), bill.validUntil());
    }
}
