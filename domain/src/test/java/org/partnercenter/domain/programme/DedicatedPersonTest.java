package org.partnercenter.domain.programme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class DedicatedPersonTest {

    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final PartyId PARTNER = new PartyId("p-1");
    private static final NetworkStanding JOINED = NetworkStanding.none(PARTNER).join(true, NOW).orThrow();
    private static final NetworkStanding ON_PATH = JOINED.select(DevelopmentPath.SYSTEM_INTEGRATOR, Optional.empty(), false, NOW).orThrow();

    private static DedicatedPerson person(PersonStatus status, LocalDate startedOn) {
        return new DedicatedPerson(new PersonId("x-1"), PARTNER, DevelopmentPath.SYSTEM_INTEGRATOR, new PersonalText("张三"),
                new PersonalText("zhangsan"), new Profile(Position.SOLUTION_ARCHITECT, List.of(new Certificate("HCIE", TODAY.minusYears(1),
                TODAY.plusYears(1))), startedOn), status, NOW, Optional.empty());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private static Decision<DedicatedPerson> step(DedicatedPerson from, PersonEvent event) {
        return switch (event) {
            case REGISTER -> DedicatedPerson.register(from, ON_PATH, true, TODAY);
            case CHANGE -> from.change(from.profile(), TODAY, NOW);
            case APPROVE -> from.review(ReviewVerdict.APPROVE, Optional.empty(), NOW);
            case REJECT -> from.review(ReviewVerdict.REJECT, Optional.of("证书无效"), NOW);
            case REMOVE -> from.remove(NOW);
        };
    }

    @Test
    @Tag("PRG-04")
    void every_event_does_in_every_state_what_the_table_says() {
        for (var status : PersonStatus.values()) {
            for (var event : PersonEvent.values()) {
                var from = person(status, TODAY);
                var answer = step(from, event);
                var next = PersonTransition.TABLE.next(status, event);

                assertThat(answer.isGranted()).as(status + " " + event).isEqualTo(next.isPresent());
                answer.fold(after -> assertThat(after.status()).isEqualTo(next.orElseThrow()), refusals -> assertThat(refusals).isNotEmpty());
                from.possibilities(event.isPartners()).stream().filter(each -> each.event().equals(event.name()))
                        .forEach(each -> assertThat(each.isPossible()).isEqualTo(answer.isGranted()));
            }
        }
    }

    @Test
    @Tag("PRG-04")
    void people_are_registered_once_on_a_path_the_partner_is_on() {
        var asked = person(PersonStatus.IN_REVIEW, TODAY);

        assertThat(DedicatedPerson.register(asked, ON_PATH, false, TODAY).orThrow()).isEqualTo(asked);
        assertThat(codes(DedicatedPerson.register(asked, JOINED, true, TODAY))).containsExactly("PATH_STAGE_NOT_REACHED",
                "DEDICATED_PERSON_REGISTERED_ALREADY");
        assertThat(codes(DedicatedPerson.register(asked, NetworkStanding.none(PARTNER), false, TODAY))).containsExactly("NETWORK_NOT_JOINED",
                "PATH_STAGE_NOT_REACHED");
        assertThat(codes(DedicatedPerson.register(person(PersonStatus.IN_REVIEW, TODAY.plusDays(1)), ON_PATH, false, TODAY)))
                .containsExactly("DEDICATED_PERSON_START_IN_FUTURE");
        assertThat(codes(asked.change(new Profile(Position.SALES, List.of(), TODAY.plusDays(1)), TODAY, NOW)))
                .containsExactly("DEDICATED_PERSON_START_IN_FUTURE");
        assertThat(codes(person(PersonStatus.REMOVED, TODAY).remove(NOW))).containsExactly(ProgrammeRefusal.PERSON_STATE.code());
        assertThat(codes(asked.review(ReviewVerdict.REJECT, Optional.empty(), NOW))).containsExactly("CBC.0100");
    }

    @Test
    @Tag("PRG-04")
    void a_certificate_is_valid_on_its_first_and_last_day_and_a_person_prints_nobody() {
        var certificate = new Certificate("HCIE", TODAY, TODAY);

        assertThat(certificate.isValid(TODAY)).isTrue();
        assertThat(certificate.isValid(TODAY.minusDays(1))).isFalse();
        assertThat(certificate.isValid(TODAY.plusDays(1))).isFalse();
        assertThat(person(PersonStatus.APPROVED, TODAY).toString()).doesNotContain("张三", "zhangsan");
    }
}
