package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.opportunity.OpportunityNotice;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands on opportunity incentives leave behind: states, amounts and ids, and never a name. */
final class IncentiveOutcomes {

    static final String TYPE = "opportunity-incentive";

    private static final String PREFIX = "org.partnercenter.";
    private static final Map<OpportunityIncentiveStatus, String> TOLD = Map.of(
            OpportunityIncentiveStatus.PUBLICISED_TO_CONFIRM, "OPPORTUNITY_INCENTIVE_PUBLICISED",
            OpportunityIncentiveStatus.REJECTED, "OPPORTUNITY_INCENTIVE_REJECTED",
            OpportunityIncentiveStatus.COMPLETED, "OPPORTUNITY_INCENTIVE_COMPLETED",
            OpportunityIncentiveStatus.LAPSED, "OPPORTUNITY_INCENTIVE_LAPSED",
            OpportunityIncentiveStatus.DISQUALIFIED, "OPPORTUNITY_INCENTIVE_DISQUALIFIED");

    private IncentiveOutcomes() {
    }

    static Viewers viewers(PartyId partner) {
        return Viewers.of(partner, Optional.empty());
    }

    static Subject subject(OpportunityIncentive of) {
        return Subject.of(TYPE, of.id().value(), viewers(of.partner()));
    }

    static Outcome<OpportunityIncentive> granted(Optional<OpportunityIncentive> before, OpportunityIncentive after, Effects more) {
        return Outcome.granted(after, subject(after).changed(changes(before, after, new Changes())), moved(after).and(more));
    }

    /** @param seen whether the caller may know that there is one */
    static Outcome<OpportunityIncentive> refused(OpportunityIncentiveId id, Optional<OpportunityIncentive> seen, List<Refusal> refusals) {
        return Outcome.refused(refusals, seen.map(IncentiveOutcomes::subject).orElseGet(() -> Subject.of(TYPE, id.value(), Viewers.none())));
    }

    static Changes changes(Optional<OpportunityIncentive> before, OpportunityIncentive after, Changes changes) {
        var what = TYPE + "/" + after.id();
        return changes.add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "opportunity_id", before.map(each -> each.claim().opportunity().value()), Optional.of(after.claim().opportunity().value()))
                .add(what, "orders", before.map(IncentiveOutcomes::orders), Optional.of(orders(after)))
                .add(what, "amount", before.flatMap(IncentiveOutcomes::amount), amount(after));
    }

    private static String orders(OpportunityIncentive of) {
        return String.join(",", of.claim().project().orders());
    }

    private static Optional<String> amount(OpportunityIncentive of) {
        return of.published().map(each -> each.amount().toMajor().toPlainString());
    }

    /** Its event, and who is notified of it. */
    static Effects moved(OpportunityIncentive after) {
        var facts = facts(after);
        var notice = Optional.ofNullable(TOLD.get(after.status())).map(what -> Effects.news(new OpportunityNotice(what, after.partner(), facts)));
        return event(after.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), after, facts).and(notice.orElseGet(Effects::none));
    }

    /** The review is due soon. @param platform the vendor's own party */
    static Effects reminder(OpportunityIncentive of, PartyId platform) {
        var facts = facts(of);
        return event("review-ends-soon", of, facts).and(Effects.news(new OpportunityNotice("OPPORTUNITY_INCENTIVE_REVIEW_ENDS_SOON", platform,
                facts)));
    }

    private static Effects event(String what, OpportunityIncentive of, Map<String, String> facts) {
        return Effects.of(List.of(), List.of(new OutgoingEvent(PREFIX + TYPE + "." + what, TYPE + "/" + of.id(), new HashMap<String, Object>(facts),
                viewers(of.partner()))));
    }

    private static Map<String, String> facts(OpportunityIncentive of) {
        var told = new HashMap<>(Map.of("incentive_id", of.id().value(), "opportunity_id", of.claim().opportunity().value(), "partner_id",
                of.partner().value(), "status", of.status().name(), "kind", of.claim().project().kind().name()));
        of.review().due().ifPresent(at -> told.put("due_time", at.toString()));
        of.published().ifPresent(published -> {
            told.put("amount", published.amount().toMajor().toPlainString());
            told.put("currency", published.amount().currency().getCurrencyCode());
            told.put("incentive_bill_id", published.bill());
        });
        return told;
    }
}
