package org.partnercenter.rest.account;

import org.partnercenter.application.account.ChargeStep;
import org.partnercenter.application.account.Charged;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeEvent;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The money for an order. */
record ChargeShape(String chargeId, String accountId, String orderId, String status, String statusName, BigDecimal heldAmount,
                   BigDecimal spentAmount, BigDecimal refundedAmount, String currency, String partnerId,
                   Optional<String> indirectPartnerId, Instant createTime, Instant updateTime) {

    /** After something happened to it. @param payeeId the account whose balance that is */
    record Done(ChargeShape charge, Optional<String> transferId, String payeeId, BigDecimal balance, BigDecimal designatedAmount) {
    }

    record Listing(int totalCount, List<ChargeShape> charges, Optional<String> nextMarker) {

        static Listing of(Page<Charge> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(charge -> ChargeShape.of(charge, language)).items(),
                    Listings.nextMarker(page, asked, charge -> charge.id().value()));
        }
    }

    record Transitions(String state, String stateName, List<Step> transitions) {

        record Step(String event, String eventName, boolean possible, Optional<String> to, List<Violation> violations) {
        }
    }

    record Timeline(List<Entry> timeline) {

        record Entry(Instant at, String what, String who, String outcome, List<Violation> violations) {
        }

        static Timeline of(List<ChargeStep> steps, Language language) {
            return new Timeline(steps.stream().map(step -> new Entry(step.at(), step.operation(), step.who(), step.outcome(),
                    Violation.of(step.refusals(), language))).toList());
        }
    }

    static ChargeShape of(Charge charge, Language language) {
        return new ChargeShape(charge.id().value(), charge.owner().holder().value(), charge.order().value(), charge.status().name(),
                Wire.name(charge.status(), language), charge.held().toMajor(), charge.spent().toMajor(), charge.refunded().toMajor(),
                charge.spent().currency().getCurrencyCode(), charge.owner().partner().value(),
                charge.owner().reseller().map(PartyId::value), charge.createdAt(), charge.updatedAt());
    }

    static Done of(Charged charged, Language language) {
        return new Done(of(charged.charge(), language), charged.transfer().map(TransferId::value),
                charged.account().owner().holder().value(), charged.account().balance().toMajor(),
                charged.account().earmarked().toMajor());
    }

    static Transitions transitions(Charge charge, Language language) {
        return new Transitions(charge.status().name(), Wire.name(charge.status(), language), charge.possibilities().stream()
                .map(each -> new Transitions.Step(each.event(), Wire.name(
                        ChargeEvent.valueOf(each.event()), language), each.isPossible(),
                        Optional.of(each.to()).filter(to -> !to.isEmpty()), Violation.of(each.refusals(), language))).toList());
    }
}
