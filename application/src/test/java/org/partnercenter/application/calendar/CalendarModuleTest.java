package org.partnercenter.application.calendar;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.calendar.CalendarDraft;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller C1 = Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER);

    private final TestHouse house = new TestHouse();
    private final CalendarModule module = new CalendarModule(house.transactions.register(new InMemoryCalendars()));

    CalendarModuleTest() {
        house.with(module.useCases());
    }

    private static LoadCalendar year(int year, String... holidays) {
        return new LoadCalendar(new CalendarDraft(year, Stream.of(holidays).map(day -> new CalendarDraft.Day(LocalDate.parse(day), "")).toList(),
                List.of()));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void a_year_is_replaced_as_a_whole_and_the_last_of_a_batch_stands() {
        var answers = house.gateway().submit(CalendarOperations.LOAD, Stream.of(year(2026, "2026-01-01"), year(2026, "2026-01-02"),
                year(2026, "2026-01-02"), year(2027)).map(command -> new Submission<>(PLATFORM, Optional.empty(), command,
                TestHouse.ORIGIN)).toList());

        assertThat(answers.subList(0, 3)).extracting(answer -> answer.decision().orThrow().changed()).containsExactly(true, true, false);
        assertThat(codes(answers.getLast().decision())).containsExactly("CALENDAR_WITHOUT_HOLIDAYS");
        assertThat(module.browse().year(C1, 2026).orThrow().holidays()).containsOnlyKeys(LocalDate.parse("2026-01-02"));
        assertThat(codes(module.browse().year(C1, 2027))).containsExactly("CALENDAR_NOT_FOUND");
        assertThat(house.outbox.entries()).hasSize(2);
        assertThat(house.audit.entries().toString()).contains("2026-01-01", "2026-01-02");
    }

    @Test
    void working_days_are_those_of_the_years_that_are_loaded() {
        house.submit(CalendarOperations.LOAD, PLATFORM, year(2026, "2026-01-01")).orThrow();

        assertThat(module.now().plus(LocalDate.parse("2026-01-01"), 1)).isEqualTo(LocalDate.parse("2026-01-02"));
    }

    @Test
    void only_the_platform_loads_a_year() {
        assertThat(codes(house.submit(CalendarOperations.LOAD, C1, year(2026, "2026-01-01")))).containsExactly("CBC.0155");
    }
}
