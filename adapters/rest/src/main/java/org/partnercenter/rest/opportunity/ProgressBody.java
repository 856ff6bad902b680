package org.partnercenter.rest.opportunity;

import org.partnercenter.application.opportunity.TellProgress;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How it goes; the opportunity is named by the path, where there is one. */
record ProgressBody(String opportunityId, String phase, Integer probability, String technicalExchange, String testStatus, String details,
                    String occurredOn, String nextStep, List<String> evidence, BigDecimal signedAmount, String signedOn, String deliveredOn,
                    String lostReason) {

    private static final int MAX_REFERENCE = 256;

    /** The same on a path that names the opportunity. */
    record Entry(String phase, Integer probability, String technicalExchange, String testStatus, String details, String occurredOn,
                 String nextStep, List<String> evidence, BigDecimal signedAmount, String signedOn, String deliveredOn, String lostReason) {

        ProgressBody of(String id) {
            return new ProgressBody(id, phase, probability, technicalExchange, testStatus, details, occurredOn, nextStep, evidence, signedAmount,
                    signedOn, deliveredOn, lostReason);
        }
    }

    Supplier<TellProgress> command(Input in) {
        var id = in.field("opportunity_id", opportunityId).required().id();
        var how = in.field("phase", phase).required().code(text -> Wire.one(ProgressPhase.values(), text));
        var chance = in.field("probability", probability).required().integer(0, Progress.CERTAIN);
        var exchange = in.field("technical_exchange", technicalExchange).text(Progress.MAX_TEXT);
        var test = in.field("test_status", testStatus).text(Progress.MAX_TEXT);
        var more = in.field("details", details).text(Progress.MAX_TEXT);
        var day = in.field("occurred_on", occurredOn).required().day();
        var next = in.field("next_step", nextStep).text(Progress.MAX_TEXT);
        var proofs = in.list("evidence", evidence).atMost(Progress.MAX_EVIDENCE).each(field -> field.text(MAX_REFERENCE));
        var amount = signedAmount == null ? Optional.<Money>empty() : in.amount("signed_amount", signedAmount, OpportunityBody.MOST);
        var signed = in.field("signed_on", signedOn).day();
        var delivered = in.field("delivered_on", deliveredOn).day();
        var why = in.field("lost_reason", lostReason).text(Progress.MAX_TEXT);
        return () -> new TellProgress(new OpportunityId(id.orElseThrow()), new Progress(how.orElseThrow(), chance.orElseThrow(), exchange, test, more,
                day.orElseThrow(), next, proofs.orElse(List.of()), amount, signed, delivered, why));
    }
}
