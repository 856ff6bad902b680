package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes the steps of applications: what is the same in all programmes, and around their own rules. */
public final class BenefitLife {

    /** Characters of what the vendor says. */
    public static final int MAX_COMMENT = 500;

    private static final Set<BenefitEvent> GOING_AWAY = EnumSet.of(BenefitEvent.SAVE, BenefitEvent.RECALL, BenefitEvent.CANCEL,
            BenefitEvent.DELETE);

    /**
     * What somebody asks for.
     *
     * @param revision the one it read; empty where it does not mind
     * @param brought  what comes with it, in the form of {@link Content#plain}
     * @param comment  why; the vendor says so where it rejects
     * @param by       who of the party asks; empty for its main account
     */
    public record Asked(BenefitEvent event, Optional<Integer> revision, Map<String, ?> brought, Optional<String> comment, Optional<String> by) {

        public Asked {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(revision, "revision");
            Objects.requireNonNull(comment, "comment");
            Objects.requireNonNull(by, "by");
        }

        /** Without a revision, a comment or an operator. */
        public static Asked of(BenefitEvent event, Map<String, ?> brought) {
            return new Asked(event, Optional.empty(), brought, Optional.empty(), Optional.empty());
        }
    }

    private BenefitLife() {
    }

    /** What the application would carry after an event, all that comes with it replaced, or what is wrong with what it brings (COM-13). */
    public static Decision<Content> content(BenefitProgramme programme, Optional<BenefitApplication> before, Asked asked) {
        var kept = before.map(BenefitApplication::content).orElse(Content.EMPTY);
        boolean again = asked.event() == BenefitEvent.SUBMIT && before.isPresent() && asked.brought().isEmpty();
        var brought = again ? kept.only(names(programme, asked.event())).plain() : asked.brought();
        return ContentReading.read(programme.fields(), asked.event(), brought, asked.event() != BenefitEvent.SAVE)
                .map(read -> again ? kept : kept.without(names(programme, asked.event())).with(read));
    }

    private static List<String> names(BenefitProgramme programme, BenefitEvent event) {
        return programme.fields().stream().filter(field -> field.comesWith(event)).map(ContentField::name).toList();
    }

    /** A new application, as a draft or handed in at once. @param content see {@link #content} */
    public static Decision<BenefitApplication> begin(BenefitProgramme programme, ApplicationNo no, PartyId partner, Asked asked, Content content,
                                                     Surroundings around) {
        var step = new Step(asked.event(), partner, Optional.empty(), content, around);
        return programme.life().next(null, asked.event()).map(to -> Decision.unless(against(programme, step, asked),
                        begun(programme, no, step, to)))
                .orElseGet(() -> Decision.refused(state(programme, "NONE", asked.event())));
    }

    private static BenefitApplication begun(BenefitProgramme programme, ApplicationNo no, Step step, BenefitStatus to) {
        var now = step.around().now();
        return new BenefitApplication(no, step.partner(), programme.code(), to, 1, step.content(), programme.amount(step),
                new BenefitApplication.Times(now, step.isHandedIn() ? Optional.of(now) : Optional.empty(), now), programme.deadline(to, step),
                Optional.empty(), Optional.empty());
    }

    /** The next step of an application that exists. @param content see {@link #content} */
    public static Decision<BenefitApplication> next(BenefitProgramme programme, BenefitApplication before, Asked asked, Content content,
                                                    Surroundings around) {
        var step = new Step(asked.event(), before.partner(), Optional.of(before), content, around);
        return programme.life().next(before.status(), asked.event()).map(to -> {
            var refusals = new Refusals()
                    .refuseIf(asked.revision().filter(read -> read != before.revision()).isPresent(),
                            BenefitRefusal.BENEFIT_REVISION.refusal("revision", before.revision()))
                    .refuseIf(asked.event() == BenefitEvent.REJECT && asked.comment().isEmpty(),
                            CommonRefusal.FIELD_MISSING.refusal("field", "comment"))
                    .addAll(against(programme, step, asked));
            boolean second = needsTwo(before, asked, around);
            refusals.refuseIf(second && before.approver().filter(who(asked)::equals).isPresent(), BenefitRefusal.BENEFIT_SAME_APPROVER.refusal(
                    "amount", before.amount().map(each -> each.toMajor().toPlainString()).orElse("")));
            return Decision.unless(refusals.list(), second && before.approver().isEmpty() ? approvedOnce(before, asked)
                    : after(programme, step, asked, to));
        }).orElseGet(() -> Decision.refused(state(programme, before.status().name(), asked.event())));
    }

    private static boolean needsTwo(BenefitApplication before, Asked asked, Surroundings around) {
        return asked.event() == BenefitEvent.APPROVE
                && around.secondAbove().filter(limit -> before.amount().filter(amount -> amount.isMoreThan(limit)).isPresent()).isPresent();
    }

    private static String who(Asked asked) {
        return asked.by().orElse("");
    }

    private static BenefitApplication approvedOnce(BenefitApplication before, Asked asked) {
        return new BenefitApplication(before.no(), before.partner(), before.programme(), before.status(), before.revision() + 1,
                before.content(), before.amount(), before.times(), before.deadline(), before.comment(), Optional.of(who(asked)));
    }

    private static BenefitApplication after(BenefitProgramme programme, Step step, Asked asked, BenefitStatus to) {
        var before = step.before().orElseThrow();
        Instant now = step.around().now();
        var times = new BenefitApplication.Times(before.times().created(),
                step.isHandedIn() ? before.times().firstSubmitted().or(() -> Optional.of(now)) : before.times().firstSubmitted(),
                to == before.status() && asked.event() != BenefitEvent.SUBMIT ? before.times().waiting() : now);
        var comment = asked.event().side() == Side.PARTNER && asked.event() != BenefitEvent.SAVE ? Optional.<String>empty()
                : asked.comment().or(before::comment);
        return new BenefitApplication(before.no(), before.partner(), before.programme(), to, before.revision() + 1, step.content(),
                programme.amount(step).or(before::amount), times,
                to == before.status() ? before.deadline() : programme.deadline(to, step), comment, Optional.empty());
    }

    private static List<Refusal> against(BenefitProgramme programme, Step step, Asked asked) {
        boolean gated = asked.event().side() == Side.PARTNER && !GOING_AWAY.contains(asked.event());
        return new Refusals().addAll(gated ? step.around().gate() : List.of()).addAll(programme.against(step)).list();
    }

    private static Refusal state(BenefitProgramme programme, String status, BenefitEvent event) {
        return BenefitRefusal.BENEFIT_STATE.refusal("programme", programme.code()).with("status", status).with("event", event);
    }

    /** What one side could do now, and what forbids the rest; what would come with it is not looked at, unless it is kept already. */
    public static List<Possibility> possibilities(BenefitProgramme programme, BenefitApplication application, Side side, Surroundings around) {
        return Arrays.stream(BenefitEvent.values()).filter(event -> event.side() == side)
                .filter(event -> programme.life().rows().stream().anyMatch(row -> row.event() == event && row.from() != null))
                .map(event -> {
                    var asked = new Asked(event, Optional.empty(), Map.of(), Optional.of("-"), Optional.empty());
                    var step = new Step(event, application.partner(), Optional.of(application), application.content(), around);
                    return programme.life().next(application.status(), event)
                            .map(to -> new Possibility(event.name(), to.name(), forbidding(programme, step, asked)))
                            .orElseGet(() -> new Possibility(event.name(), "", List.of(state(programme, application.status().name(), event))));
                }).map(each -> each.isPossible() ? each : new Possibility(each.event(), "", each.refusals())).toList();
    }

    /** Rules are asked about what is complete; of what is not, it is told what is missing. */
    private static List<Refusal> forbidding(BenefitProgramme programme, Step step, Asked asked) {
        if (broughtLater(programme, asked.event())) {
            return List.of();
        }
        var missing = asked.event() == BenefitEvent.SUBMIT || asked.event() == BenefitEvent.AMEND
                ? ContentReading.read(programme.fields(), asked.event(), step.content().only(names(programme, asked.event())).plain(), true).refusals()
                : List.<Refusal>of();
        return missing.isEmpty() ? against(programme, step, asked) : missing;
    }

    /** Whether the rules of an event look at what only comes with it. */
    private static boolean broughtLater(BenefitProgramme programme, BenefitEvent event) {
        return !event.bringsApplication() && programme.fields().stream().anyMatch(field -> field.at() == event && field.required());
    }
}
