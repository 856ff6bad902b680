package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands on applications leave behind: states, amounts, days and what was said; never what is in them. */
final class BenefitOutcomes {

    static final String TYPE = "benefit-application";

    private static final String PREFIX = "org.partnercenter.benefit.";

    private BenefitOutcomes() {
    }

    static Outcome<BenefitStep> changed(Optional<BenefitApplication> before, BenefitApplication after, List<Refusal> warnings) {
        return changed(before, after, warnings, Map.of());
    }

    /** @param more facts for who is told */
    static Outcome<BenefitStep> changed(Optional<BenefitApplication> before, BenefitApplication after, List<Refusal> warnings, Map<String, String> more) {
        return Outcome.granted(BenefitStep.of(after, warnings), subject(after).changed(changes(before, after)), effects(before, after, more));
    }

    static Outcome<BenefitStep> refused(List<Refusal> refusals, Optional<BenefitApplication> of, Caller caller) {
        return Outcome.refused(refusals, of.map(BenefitOutcomes::subject).orElseGet(() -> Subject.of(TYPE, "", Viewers.ofCaller(caller))));
    }

    static Subject subject(BenefitApplication of) {
        return Subject.of(TYPE, of.no().value(), viewers(of));
    }

    static Viewers viewers(BenefitApplication of) {
        return Viewers.of(of.partner(), Optional.empty());
    }

    static Changes changes(Optional<BenefitApplication> before, BenefitApplication after) {
        var what = TYPE + "/" + after.no();
        var changes = new Changes().add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "revision", before.map(each -> String.valueOf(each.revision())), Optional.of(String.valueOf(after.revision())))
                .add(what, "amount", before.flatMap(BenefitOutcomes::amount), amount(after))
                .add(what, "due_on", before.flatMap(BenefitOutcomes::due), due(after))
                .add(what, "comment", before.flatMap(BenefitApplication::comment), after.comment())
                .add(what, "first_approval", before.flatMap(BenefitApplication::approver).map(by -> "given"), after.approver().map(by -> "given"));
        if (before.isEmpty()) {
            changes.made(what, "programme", after.programme());
        }
        return changes.add(what, "content", Optional.empty(), before.filter(each -> !each.content().equals(after.content())).map(each -> "changed"));
    }

    static Optional<String> amount(BenefitApplication of) {
        return of.amount().map(amount -> amount.toMajor().toPlainString());
    }

    private static Optional<String> due(BenefitApplication of) {
        return of.deadline().map(deadline -> deadline.day().toString());
    }

    private static Effects effects(Optional<BenefitApplication> before, BenefitApplication after, Map<String, String> more) {
        var event = event(after.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), after, Map.of());
        boolean moved = before.filter(each -> each.status() == after.status()).isEmpty();
        return moved ? event.and(Effects.news(news(after, Optional.empty(), more))) : event;
    }

    static Effects event(String what, BenefitApplication of, Map<String, String> more) {
        var data = new HashMap<String, Object>(more);
        data.putAll(Map.of("application_no", of.no().value(), "partner_id", of.partner().value(), "programme", of.programme(),
                "status", of.status().name(), "revision", of.revision()));
        amount(of).ifPresent(amount -> data.put("amount", amount));
        due(of).ifPresent(day -> data.put("due_on", day));
        return Effects.of(List.of(), List.of(new OutgoingEvent(PREFIX + what, TYPE + "/" + of.no(), data, viewers(of))));
    }

    /** The application's day is near: its side is told, and so is the outside. */
    static Effects due(BenefitApplication of, Deadline deadline) {
        var event = event("due-soon", of, Map.of("whose", deadline.whose().name()));
        return deadline.whose() == Side.PLATFORM ? event : event.and(Effects.news(news(of, Optional.of(deadline.day().toString()), Map.of())));
    }

    private static BenefitMoved news(BenefitApplication of, Optional<String> due, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.putAll(Map.of("application_no", of.no().value(), "programme", of.programme()));
        amount(of).ifPresent(amount -> facts.put("amount", amount));
        of.comment().ifPresent(said -> facts.put("reason", said));
        due.ifPresent(day -> facts.put("due_on", day));
        return new BenefitMoved(of.partner(), of.programme(), of.status().name(), due, facts);
    }
}
