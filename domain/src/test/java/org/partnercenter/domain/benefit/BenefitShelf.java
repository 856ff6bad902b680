package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.WorkingDays;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A world in which one programme is tried: its applications, the day, and what neighbours say. */
public final class BenefitShelf {

    public static final PartyId PARTNER = new PartyId("partner-1");
    public static final PartyId OTHER = new PartyId("partner-2");
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final WorkingDays DAYS = new CalendarYears(IntStream.range(2020, 2030).boxed()
            .collect(Collectors.toMap(year -> year, year -> new CalendarYear(year, Map.of(), Map.of()))));

    private final BenefitProgramme programme;
    private final Map<ApplicationNo, BenefitApplication> applications = new LinkedHashMap<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final Map<String, String> opportunities = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private Set<String> labels = Set.of("DATABASE");
    private final Set<String> paidOut = new HashSet<>();
    private LocalDate today;
    private Surroundings.Settling settling = settles(true, false);
    private List<Refusal> gate = List.of();

    public BenefitShelf(BenefitProgramme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
    }

    public BenefitShelf labels(String... codes) {
        labels = Set.of(codes);
        return this;
    }

    public BenefitShelf on(LocalDate day) {
        today = day;
        return this;
    }

    private static Surroundings.Settling settles(boolean certified, boolean overdueBills) {
        return new Surroundings.Settling(certified, overdueBills, certified ? TaxRate.of(BigDecimal.valueOf(6)) : Optional.empty());
    }

    public BenefitShelf settling(boolean certified, boolean overdueBills) {
        settling = settles(certified, overdueBills);
        return this;
    }

    public BenefitShelf gate(Refusal... refusals) {
        gate = List.of(refusals);
        return this;
    }

    public BenefitShelf allow(String key, String amount, LocalDate from, LocalDate until) {
        allowances.add(0, new Allowance(programme.code(), Optional.of(PARTNER), key, Money.of(amount, "CNY"), from, until));
        return this;
    }

    public BenefitShelf paidOut(String number) {
        paidOut.add(number);
        return this;
    }

    public BenefitShelf opportunity(String id, String state) {
        opportunities.put(id, state);
        return this;
    }

    public BenefitShelf person(Person person) {
        people.put(person.id(), person);
        return this;
    }

    /** What is known around an application of a partner with this content. */
    public Surroundings around(PartyId partner, Content content, Optional<ApplicationNo> own) {
        var asked = programme.asks(partner, content);
        var related = applications.values().stream().filter(each -> own.filter(each.no()::equals).isEmpty())
                .filter(each -> each.status() != BenefitStatus.DELETED)
                .filter(each -> programme.keys(each.partner(), each.content()).stream().anyMatch(asked::contains)).toList();
        return new Surroundings(today.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE, DAYS, gate, settling, related, allowances,
                Optional.empty(), people, opportunities, labels, paidOut);
    }

    public Decision<BenefitApplication> begin(BenefitEvent event, Map<String, ?> brought) {
        return begin(PARTNER, event, brought);
    }

    public Decision<BenefitApplication> begin(PartyId partner, BenefitEvent event, Map<String, ?> brought) {
        var asked = BenefitLife.Asked.of(event, brought);
        var no = new ApplicationNo("A" + (applications.size() + 1));
        return kept(BenefitLife.content(programme, Optional.empty(), asked)
                .flatMap(content -> BenefitLife.begin(programme, no, partner, asked, content, around(partner, content, Optional.of(no)))));
    }

    public Decision<BenefitApplication> next(BenefitApplication of, BenefitEvent event) {
        return next(of, event, Map.of());
    }

    public Decision<BenefitApplication> next(BenefitApplication of, BenefitEvent event, Map<String, ?> brought) {
        var before = applications.get(of.no());
        var asked = new BenefitLife.Asked(event, Optional.empty(), brought, event == BenefitEvent.REJECT ? Optional.of("no") : Optional.empty(),
                Optional.empty());
        return kept(BenefitLife.content(programme, Optional.of(before), asked).flatMap(content -> BenefitLife.next(programme, before, asked,
                content, around(before.partner(), content, Optional.of(before.no())))));
    }

    /** What the step would cost without being forbidden. */
    public List<Refusal> warnings(BenefitApplication of, BenefitEvent event, Map<String, ?> brought) {
        var before = applications.get(of.no());
        var content = BenefitLife.content(programme, Optional.of(before), BenefitLife.Asked.of(event, brought)).orThrow();
        return programme.warnings(new Step(event, before.partner(), Optional.of(before), content, around(before.partner(), content,
                Optional.of(before.no()))));
    }

    private Decision<BenefitApplication> kept(Decision<BenefitApplication> decided) {
        return decided.map(application -> {
            applications.put(application.no(), application);
            return application;
        });
    }

    /** The names of the reasons, in their order. */
    public static List<String> reasons(Decision<?> refused) {
        return refused.refusals().stream().map(Refusal::reason).toList();
    }

    /** The map with one more value, or without one that is null. */
    public static Map<String, Object> with(Map<String, ?> of, String name, Object value) {
        var more = new HashMap<String, Object>(of);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return more;
    }

    /** One invoice of an amount. */
    public static Map<String, Object> invoices(String number, Number amount) {
        return Map.of("invoices", List.of(Map.of("number", number, "issued_on", "2025-01-01", "type", "VAT_SPECIAL", "tax_rate", 6, "amount", amount)));
    }
}
