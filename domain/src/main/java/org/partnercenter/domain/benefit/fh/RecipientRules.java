package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may be claimed for, how often, and as what (FH-02, FH-03, FH-05, FH-08, FH-09). */
final class RecipientRules {

    /** Claims of one person within its funding period (FH-03). */
    static final int CLAIMS = 2;
    /** Years the funding period lasts from the day the person started (FH-03). */
    static final int FUNDING_YEARS = 1;
    /** Months a person has worked on the vendor's cloud before, and more (FH-02). */
    static final int MONTHS_BEFORE = 6;

    private static final String ARCHITECT = "SOLUTION_ARCHITECT";

    /** An earlier claim for somebody. */
    private record Claim(YearMonth month, Content recipient) {
    }

    private RecipientRules() {
    }

    static List<Refusal> against(FhKind kind, Step step) {
        var refusals = new Refusals();
        var seen = new HashSet<String>();
        var earlier = earlier(kind, step);
        var projects = projects(kind, step);
        for (var recipient : step.content().items("recipients")) {
            var id = recipient.text("person_id").orElseThrow();
            refusals.refuseIf(!seen.add(id), FhRefusal.FH_PERSON_TWICE.refusal("person_id", id))
                    .addAll(person(kind, step, id))
                    .addAll(claims(kind, step, id, earlier.getOrDefault(id, List.of()), recipient))
                    .addAll(project(projects, id, recipient))
                    .addAll(certificates(step, recipient))
                    .refuseIf(rate(recipient, step).isEmpty(), FhRefusal.FH_RATE_MISSING.refusal("key", rateKey(recipient)));
        }
        return refusals.list();
    }

    private static List<Refusal> person(FhKind kind, Step step, String id) {
        var known = Optional.ofNullable(step.around().people().get(id)).filter(Person::approved).filter(each -> kind.isOf(each.path()));
        if (known.isEmpty()) {
            return List.of(FhRefusal.FH_PERSON_UNKNOWN.refusal("person_id", id));
        }
        var person = known.get();
        var today = step.around().today();
        return new Refusals()
                .refuseIf(kind == FhKind.FH_SI_PRESALES && !person.position().equals(ARCHITECT),
                        FhRefusal.FH_PERSON_POSITION.refusal("person_id", id).with("position", person.position()))
                .refuseIf(!person.isCertified(today), FhRefusal.FH_PERSON_CERTIFICATE.refusal("person_id", id))
                .refuseIf(person.startedOn().filter(started -> started.plusMonths(MONTHS_BEFORE).isBefore(today)).isEmpty(),
                        FhRefusal.FH_PERSON_TOO_NEW.refusal("person_id", id).with("from", person.startedOn()
                                .map(started -> started.plusMonths(MONTHS_BEFORE).plusDays(1).toString()).orElse("-")))
                .list();
    }

    private static List<Refusal> claims(FhKind kind, Step step, String id, List<Claim> earlier, Content recipient) {
        var month = step.content().month("month").orElseThrow();
        var started = Optional.ofNullable(step.around().people().get(id)).flatMap(Person::startedOn);
        var over = started.map(day -> day.plusYears(FUNDING_YEARS));
        long counted = earlier.stream().filter(claim -> started.filter(day -> !claim.month().atEndOfMonth().isBefore(day)).isPresent()
                && over.filter(claim.month().atDay(1)::isBefore).isPresent()).count();
        boolean wasPrincipal = earlier.stream().min(Comparator.comparing(Claim::month))
                .flatMap(claim -> claim.recipient().text("recipient_type")).filter(FhMonths.PRINCIPAL::equals).isPresent();
        return new Refusals()
                .refuseIf(counted >= CLAIMS, FhRefusal.FH_PERSON_LIMIT.refusal("person_id", id).with("limit", CLAIMS))
                .refuseIf(over.filter(end -> !month.atDay(1).isBefore(end)).isPresent(), FhRefusal.FH_PERSON_PERIOD.refusal("person_id", id)
                        .with("until", over.map(end -> end.minusDays(1)).map(LocalDate::toString).orElse("")))
                .refuseIf(kind == FhKind.FH_EXPERT && wasPrincipal && recipient.text("recipient_type").filter(FhMonths.PRINCIPAL::equals).isEmpty(),
                        FhRefusal.FH_PRINCIPAL_AFTER.refusal("person_id", id))
                .list();
    }

    private static List<Refusal> project(Map<String, String> users, String id, Content recipient) {
        return recipient.text("project").filter(project -> !users.computeIfAbsent(project, none -> id).equals(id))
                .map(project -> FhRefusal.FH_PROJECT_TAKEN.refusal("project", project)).stream().toList();
    }

    private static List<Refusal> certificates(Step step, Content recipient) {
        var refusals = new Refusals();
        var entered = new HashSet<String>();
        step.around().related().stream().filter(other -> other.programme().equals(FhEntry.CODE) && other.counts())
                .forEach(other -> entered.addAll(other.content().ids("certificates")));
        recipient.ids("certificates").stream().filter(entered::contains)
                .forEach(no -> refusals.refuseIf(true, FhRefusal.FH_ENTRY_CERTIFICATE.refusal("certificate", no)));
        return refusals.list();
    }

    /** What counts towards a person's limit: months that passed or may still pass. */
    private static Map<String, List<Claim>> earlier(FhKind kind, Step step) {
        var claims = new HashMap<String, List<Claim>>();
        months(kind, step).forEach(other -> other.content().items("recipients").forEach(recipient -> claims
                .merge(recipient.text("person_id").orElseThrow(), List.of(new Claim(other.content().month("month").orElseThrow(), recipient)),
                        RecipientRules::joined)));
        return claims;
    }

    private static List<Claim> joined(List<Claim> some, List<Claim> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Map<String, String> projects(FhKind kind, Step step) {
        var users = new HashMap<String, String>();
        months(kind, step).forEach(other -> other.content().items("recipients").forEach(recipient -> recipient.text("project")
                .ifPresent(project -> users.put(project, recipient.text("person_id").orElseThrow()))));
        return users;
    }

    private static List<BenefitApplication> months(FhKind kind, Step step) {
        return step.around().related().stream().filter(other -> other.programme().equals(kind.name()) && other.counts())
                .filter(other -> other.status() != BenefitStatus.FIRST_REVIEW_REJECTED).toList();
    }

    static Optional<Money> rate(Content recipient, Step step) {
        return step.content().month("month").flatMap(month -> step.around().allowance(rateKey(recipient), month.atDay(1))).map(Allowance::amount);
    }

    private static String rateKey(Content recipient) {
        return recipient.text("recipient_type").orElse(FhMonths.RATE);
    }
}
