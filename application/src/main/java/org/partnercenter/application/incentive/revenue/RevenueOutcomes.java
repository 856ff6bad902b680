package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outcomes of commands on statements and feedback. */
final class RevenueOutcomes {

    static final String STATEMENT = "revenue";
    static final String MONTH = "revenue-month";

    private static final String FEEDBACK = "revenue-feedback";

    private RevenueOutcomes() {
    }

    static Outcome<RevenueStatement> finalized(RevenueStatement done, Instant now) {
        var subject = Subject.of(STATEMENT, done.id().value(), viewers(done.partner())).changed(new Changes()
                .add(STATEMENT + "/" + done.id(), "status", RevenueStatus.DRAFT.name(), RevenueStatus.FINAL.name()));
        Map<String, Object> data = Map.of("revenue_id", done.id().value(), "partner_id", done.partner().value(), "month", done.month().toString(),
                "total_amount", done.total().toMajor().toPlainString(), "eligible_amount", done.eligible().toMajor().toPlainString(),
                "currency", done.total().currency().getCurrencyCode(), "final_at", now.toString());
        var event = new OutgoingEvent("org.partnercenter.revenue.final", STATEMENT + "/" + done.id(), data, viewers(done.partner()));
        return Outcome.granted(done, subject, Effects.of(List.of(), List.of(event))
                .and(Effects.news(new RevenueFinalized(done.partner(), done.month(), done.id().value()))));
    }

    static <R> Outcome<R> refused(List<Refusal> refusals, String id, Optional<RevenueStatement> of) {
        return Outcome.refused(refusals, Subject.of(STATEMENT, id, of.map(each -> viewers(each.partner())).orElse(Viewers.none())));
    }

    static Outcome<RevenueFeedback> told(RevenueFeedback feedback, Optional<RevenueFeedback> before) {
        var about = feedback.about();
        var viewers = viewers(about.partner());
        var subject = Subject.of(FEEDBACK, feedback.id().value(), viewers).changed(new Changes().add(FEEDBACK + "/" + feedback.id(), "status",
                before.map(each -> each.status().name()), Optional.of(feedback.status().name())));
        var data = new HashMap<String, Object>(Map.of("feedback_id", feedback.id().value(), "revenue_id", about.statement().value(),
                "partner_id", about.partner().value(), "month", about.month().toString(), "status", feedback.status().name()));
        about.line().ifPresent(line -> data.put("revenue_line_id", line.value()));
        var event = new OutgoingEvent("org.partnercenter.revenue-feedback." + (before.isPresent() ? "answered" : "given"),
                FEEDBACK + "/" + feedback.id(), data, viewers);
        var effects = Effects.of(List.of(), List.of(event));
        return Outcome.granted(feedback, subject, before.isEmpty() ? effects : effects.and(Effects.news(new RevenueFeedbackAnswered(
                about.partner(), about.month(), feedback.id().value()))));
    }

    static Outcome<RevenueFeedback> refused(List<Refusal> refusals, String id, Caller caller, Optional<RevenueFeedback> of) {
        return Outcome.refused(refusals, Subject.of(FEEDBACK, id, of.map(each -> viewers(each.about().partner()))
                .orElseGet(() -> Viewers.ofCaller(caller))));
    }

    static Viewers viewers(PartyId partner) {
        return Viewers.of(partner, Optional.empty());
    }
}
