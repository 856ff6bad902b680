package org.partnercenter.domain.programme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkStandingTest {

    private static final PartyId PARTNER = new PartyId("p-1");
    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Terms OPEN = new Terms(Optional.empty(), Optional.empty());
    private static final Optional<String> WHY = Optional.of("资料不全");

    private static NetworkStanding joined() {
        return NetworkStanding.none(PARTNER).join(true, NOW).orThrow();
    }

    private static NetworkStanding on(DevelopmentPath path, PathStatus status) {
        return new NetworkStanding(PARTNER, Optional.of(NOW), Map.of(path, new PathStanding(status, NOW, status.stage(), Optional.empty(),
                Optional.empty())), Map.of(), Set.of());
    }

    private static NetworkStanding member(Programme programme, MembershipStatus status) {
        return new NetworkStanding(PARTNER, Optional.of(NOW), Map.of(), Map.of(programme, new Membership(status, NOW, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())), Set.of());
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private static Decision<NetworkStanding> walk(NetworkStanding from, DevelopmentPath path, PathEvent event) {
        return switch (event) {
            case INVITE -> from.invite(path, LATER);
            case SELECT -> from.select(path, Optional.empty(), false, LATER);
            case APPLY -> from.apply(path, LATER);
            case APPROVE -> from.review(path, ReviewVerdict.APPROVE, Optional.empty(), Optional.empty(), false, LATER);
            case REJECT -> from.review(path, ReviewVerdict.REJECT, WHY, Optional.empty(), false, LATER);
            case DEMOTE -> from.demote(path, WHY, LATER);
            case LEAVE -> from.leave(path, Set.of(), LATER);
        };
    }

    private static Decision<NetworkStanding> walk(NetworkStanding from, Programme programme, MembershipEvent event) {
        return switch (event) {
            case JOIN, APPLY -> from.applyFor(programme, true, LATER);
            case APPROVE -> from.review(programme, ReviewVerdict.APPROVE, new Terms(Optional.empty(), Optional.of("A-1")), Optional.empty(), LATER);
            case AWAIT_AGREEMENT -> from.review(programme, ReviewVerdict.APPROVE, OPEN, Optional.empty(), LATER);
            case REJECT -> from.review(programme, ReviewVerdict.REJECT, OPEN, WHY, LATER);
            case SIGN -> from.sign(programme, "A-1", LATER);
            case ADMIT -> from.admit(programme, new Terms(Optional.empty(), Optional.of("A-1")), LATER);
            case RENEW -> from.renew(programme, Optional.empty(), LATER);
            case LEAVE -> from.quit(programme, LATER);
            case REMOVE -> from.remove(programme, WHY, LATER);
            case LAPSE -> Decision.granted(from);
        };
    }

    @Test
    @Tag("PRG-01")
    void the_network_is_joined_once_and_first_of_all() {
        var nobody = NetworkStanding.none(PARTNER);

        assertThat(codes(nobody.select(DevelopmentPath.SOFTWARE, Optional.empty(), false, NOW))).containsExactly("NETWORK_NOT_JOINED");
        assertThat(codes(nobody.applyFor(Programme.MDF, true, NOW))).containsExactly("NETWORK_NOT_JOINED");
        assertThat(codes(nobody.grant(new LabelKind("database", "数据库", "Database", 1), TODAY, TODAY))).containsExactly("NETWORK_NOT_JOINED");
        assertThat(codes(nobody.join(false, NOW))).containsExactly("TERMS_NOT_ACCEPTED");
        assertThat(codes(joined().join(false, NOW))).containsExactly("NETWORK_JOINED_ALREADY", "TERMS_NOT_ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource(DevelopmentPath.class)
    @Tag("PRG-01")
    @Tag("PRG-03")
    void on_every_path_every_event_does_in_every_state_what_the_table_says(DevelopmentPath path) {
        for (var status : PathStatus.values()) {
            for (var event : PathEvent.values()) {
                var from = on(path, status);
                var next = PathTransition.TABLE.next(status, event);
                boolean barred = path.isByInvitation() ? event == PathEvent.SELECT && status != PathStatus.INVITED : event == PathEvent.INVITE;
                var answer = walk(from, path, event);

                assertThat(answer.isGranted()).as(path + " " + status + " " + event).isEqualTo(next.isPresent() && !barred);
                answer.fold(after -> assertThat(after.status(path)).isEqualTo(next.orElseThrow()), refusals -> assertThat(refusals).isNotEmpty());
                var possible = from.possibilities(path, false, Set.of(), event.isPartners()).stream().filter(each -> each.event().equals(event.name()))
                        .findFirst().orElseThrow();
                assertThat(possible.isPossible()).isEqualTo(answer.isGranted());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Programme.class)
    @Tag("PRG-04")
    void every_event_does_in_every_state_of_a_membership_what_the_table_says(Programme programme) {
        for (var status : MembershipStatus.values()) {
            for (var event : MembershipEvent.values()) {
                boolean atOnce = programme == Programme.PCE;
                boolean signed = programme == Programme.FH_SI_PRESALES || programme == Programme.FH_EXPERT;
                if (event == MembershipEvent.LAPSE || event == (atOnce ? MembershipEvent.APPLY : MembershipEvent.JOIN)
                        || event == MembershipEvent.AWAIT_AGREEMENT && !signed) {
                    continue;
                }
                var bare = member(programme, status);
                var from = new NetworkStanding(PARTNER, Optional.of(NOW), Map.of(
                        DevelopmentPath.SYSTEM_INTEGRATOR, on(DevelopmentPath.SOFTWARE, PathStatus.DIFFERENTIATED).paths().get(DevelopmentPath.SOFTWARE),
                        DevelopmentPath.SERVICE, on(DevelopmentPath.SOFTWARE, PathStatus.ROLE_VALIDATED).paths().get(DevelopmentPath.SOFTWARE)),
                        bare.memberships(), Set.of());
                boolean vendors = programme == Programme.CORE_MAP && event == MembershipEvent.APPLY;
                var next = MembershipTransition.TABLE.next(status, event);
                var answer = walk(from, programme, event);

                assertThat(answer.isGranted()).as(programme + " " + status + " " + event).isEqualTo(next.isPresent() && !vendors);
                answer.fold(after -> assertThat(after.membership(programme).status()).isEqualTo(next.orElseThrow()),
                        refusals -> assertThat(refusals).isNotEmpty());
                from.possibilities(programme, event.isPartners()).stream().filter(each -> each.event().equals(event.name()))
                        .forEach(each -> assertThat(each.isPossible()).isEqualTo(answer.isGranted()));
            }
        }
    }

    @Test
    @Tag("PRG-02")
    void one_account_of_a_company_is_on_the_service_path_when_it_comes_and_when_its_role_is_validated() {
        var in = on(DevelopmentPath.SERVICE, PathStatus.ROLE_IN_REVIEW);

        assertThat(codes(joined().select(DevelopmentPath.SERVICE, Optional.of("91"), true, NOW))).containsExactly("COMPANY_ON_PATH_ALREADY");
        assertThat(joined().select(DevelopmentPath.SOFTWARE, Optional.of("91"), true, NOW).isGranted()).isTrue();
        assertThat(joined().select(DevelopmentPath.SERVICE, Optional.of("91"), false, NOW).orThrow().paths().get(DevelopmentPath.SERVICE).company())
                .contains("91");
        assertThat(codes(in.review(DevelopmentPath.SERVICE, ReviewVerdict.APPROVE, Optional.empty(), Optional.of("91"), true, NOW)))
                .containsExactly("COMPANY_ON_PATH_ALREADY");
        assertThat(in.review(DevelopmentPath.SERVICE, ReviewVerdict.REJECT, WHY, Optional.of("91"), true, NOW).isGranted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PathRecord.class)
    @Tag("PRG-03")
    void any_record_keeps_a_partner_on_its_path(PathRecord record) {
        var refusals = on(DevelopmentPath.SOFTWARE, PathStatus.SELECTED).leave(DevelopmentPath.SOFTWARE, Set.of(record), NOW).refusals();

        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("PATH_RECORD_EXISTS");
            assertThat(refusal.facts()).containsEntry("record", record.name());
        });
    }

    @Test
    @Tag("PRG-03")
    void a_path_is_left_before_role_validation_and_without_any_own_record() {
        var validated = on(DevelopmentPath.SOFTWARE, PathStatus.ROLE_VALIDATED);
        var demoted = validated.demote(DevelopmentPath.SOFTWARE, WHY, NOW).orThrow();
        var planned = joined().select(DevelopmentPath.SOFTWARE, Optional.empty(), false, NOW).orThrow().applyFor(Programme.PCE, true, NOW).orThrow()
                .quit(Programme.PCE, NOW).orThrow();

        assertThat(codes(validated.leave(DevelopmentPath.SOFTWARE, Set.of(), NOW))).containsExactly("PATH_ROLE_VALIDATED", "PATH_RECORD_EXISTS");
        assertThat(codes(demoted.leave(DevelopmentPath.SOFTWARE, Set.of(), NOW))).containsExactly("PATH_RECORD_EXISTS");
        assertThat(codes(planned.leave(DevelopmentPath.SOFTWARE, Set.of(PathRecord.MARKET_DEVELOPMENT_FUND), NOW)))
                .containsExactly("PATH_RECORD_EXISTS", "PATH_RECORD_EXISTS");
        assertThat(on(DevelopmentPath.SOFTWARE, PathStatus.ROLE_IN_REVIEW).leave(DevelopmentPath.SOFTWARE, Set.of(), NOW).isGranted()).isTrue();
    }

    @Test
    @Tag("PRG-03")
    void the_learning_path_is_for_who_is_invited_and_an_invitation_is_declined_whatever_there_is() {
        assertThat(codes(joined().select(DevelopmentPath.LEARNING, Optional.empty(), false, NOW))).containsExactly("PATH_BY_INVITATION_ONLY");
        assertThat(codes(joined().invite(DevelopmentPath.SERVICE, NOW))).containsExactly("PATH_NEEDS_NO_INVITATION");
        var invited = joined().invite(DevelopmentPath.LEARNING, NOW).orThrow();
        assertThat(invited.select(DevelopmentPath.LEARNING, Optional.empty(), false, NOW).orThrow().status(DevelopmentPath.LEARNING))
                .isEqualTo(PathStatus.SELECTED);
        assertThat(invited.leave(DevelopmentPath.LEARNING, Set.of(PathRecord.TEST_COUPON), NOW).isGranted()).isTrue();
    }

    @Test
    @Tag("PRG-01")
    void what_the_table_does_not_know_is_refused_with_the_state() {
        assertThat(codes(joined().apply(DevelopmentPath.SERVICE, NOW))).containsExactly(ProgrammeRefusal.PATH_STATE.code());
        assertThat(codes(joined().quit(Programme.MDF, NOW))).containsExactly(ProgrammeRefusal.MEMBERSHIP_STATE.code());
    }

    @Test
    @Tag("PRG-01")
    void what_is_turned_down_or_taken_back_has_a_reason() {
        assertThat(codes(on(DevelopmentPath.SERVICE, PathStatus.ROLE_IN_REVIEW).review(DevelopmentPath.SERVICE, ReviewVerdict.REJECT,
                Optional.empty(), Optional.empty(), false, NOW))).containsExactly("CBC.0100");
        assertThat(codes(on(DevelopmentPath.SERVICE, PathStatus.DIFFERENTIATED).demote(DevelopmentPath.SERVICE, Optional.empty(), NOW)))
                .containsExactly("CBC.0100");
        assertThat(codes(member(Programme.MDF, MembershipStatus.IN_REVIEW).review(Programme.MDF, ReviewVerdict.REJECT, OPEN, Optional.empty(), NOW)))
                .containsExactly("CBC.0100");
        assertThat(codes(member(Programme.MDF, MembershipStatus.ACTIVE).remove(Programme.MDF, Optional.empty(), NOW))).containsExactly("CBC.0100");
        assertThat(on(DevelopmentPath.SERVICE, PathStatus.ROLE_IN_REVIEW).review(DevelopmentPath.SERVICE, ReviewVerdict.REJECT, WHY,
                Optional.empty(), false, NOW).orThrow().paths().get(DevelopmentPath.SERVICE).words()).isEqualTo(WHY);
    }

    @Test
    @Tag("PRG-04")
    void programmes_ask_for_stages_agreements_and_a_validity_that_is_not_over() {
        var past = new Terms(Optional.of(NOW), Optional.empty());

        assertThat(codes(joined().applyFor(Programme.SERVICE_COMPETENCY, true, NOW))).containsExactly("PATH_STAGE_NOT_REACHED");
        assertThat(codes(joined().applyFor(Programme.FH_SI_PRESALES, false, NOW))).containsExactly("TERMS_NOT_ACCEPTED", "PATH_STAGE_NOT_REACHED");
        assertThat(codes(joined().applyFor(Programme.CORE_MAP, true, NOW))).containsExactly("PROGRAMME_BY_VENDOR_ONLY");
        assertThat(codes(joined().admit(Programme.FH_EXPERT, OPEN, NOW))).containsExactly("PROGRAMME_AGREEMENT_MISSING");
        assertThat(codes(joined().admit(Programme.MDF, past, NOW))).containsExactly("PROGRAMME_VALIDITY_PAST");
        assertThat(codes(member(Programme.MDF, MembershipStatus.ACTIVE).renew(Programme.MDF, Optional.of(NOW), NOW)))
                .containsExactly("PROGRAMME_VALIDITY_PAST");
    }

    @Test
    @Tag("PRG-04")
    void a_membership_ends_with_its_validity_whether_or_not_the_clock_has_come_by() {
        var until = NOW.plusSeconds(60);
        var after = until.plusSeconds(1);
        var in = joined().admit(Programme.SOLUTION_PROVIDER_PLAN, new Terms(Optional.of(until), Optional.empty()), NOW).orThrow();

        assertThat(in.standing(Circumstances.NONE, TODAY, until).members()).containsExactly(Programme.SOLUTION_PROVIDER_PLAN);
        assertThat(in.standing(Circumstances.NONE, TODAY, after).members()).isEmpty();
        assertThat(in.planEndedAt(until)).isEmpty();
        assertThat(in.planEndedAt(after)).contains(until);
        assertThat(in.lapse(until)).isEqualTo(in);
        var lapsed = in.lapse(after);
        assertThat(lapsed.membership(Programme.SOLUTION_PROVIDER_PLAN).status()).isEqualTo(MembershipStatus.LAPSED);
        assertThat(lapsed.planEndedAt(after.plusSeconds(9))).contains(until);
        assertThat(lapsed.renew(Programme.SOLUTION_PROVIDER_PLAN, Optional.empty(), after).orThrow().planEndedAt(after)).isEmpty();
        assertThat(joined().planEndedAt(after)).isEmpty();
        assertThat(lapsed.applyFor(Programme.SOLUTION_PROVIDER_PLAN, true, after).orThrow().planEndedAt(after)).contains(until);
        assertThat(in.quit(Programme.SOLUTION_PROVIDER_PLAN, LATER).orThrow().planEndedAt(after)).contains(LATER);
    }

    @Test
    @Tag("PRG-04")
    void a_label_is_gained_once_a_year_not_before_its_day_and_can_be_taken_back() {
        var kind = new LabelKind("database", "数据库", "Database", 1);
        var with = joined().grant(kind, TODAY, TODAY).orThrow();

        assertThat(codes(with.grant(kind, TODAY.withDayOfYear(1), TODAY))).containsExactly("COMPETENCY_LABEL_HELD_ALREADY");
        assertThat(with.grant(kind, TODAY.minusYears(1), TODAY).orThrow().labels()).hasSize(2);
        assertThat(codes(joined().grant(kind, TODAY.plusDays(1), TODAY))).containsExactly("COMPETENCY_LABEL_IN_FUTURE");
        assertThat(with.standing(Circumstances.NONE, TODAY, NOW).labelThisYear()).isTrue();
        assertThat(with.standing(Circumstances.NONE, TODAY.plusYears(1), NOW).labelThisYear()).isFalse();
        assertThat(joined().grant(new LabelKind("bronze", "铜", "Bronze", 2), TODAY, TODAY).orThrow().standing(Circumstances.NONE, TODAY, NOW)
                .labelThisYear()).isFalse();
        assertThat(with.withdraw("database", 2026).orThrow().labels()).isEmpty();
        assertThat(codes(with.withdraw("database", 2025))).containsExactly("COMPETENCY_LABEL_NOT_HELD");
    }

    @Test
    @Tag("PRG-01")
    void whoever_asks_is_told_of_own_events_only() {
        assertThat(joined().possibilities(DevelopmentPath.SERVICE, true, Set.of(), true)).extracting(Possibility::event)
                .containsExactly("SELECT", "APPLY", "LEAVE");
        assertThat(joined().possibilities(DevelopmentPath.SERVICE, true, Set.of(), true).get(0).refusals()).extracting(Refusal::code)
                .containsExactly("COMPANY_ON_PATH_ALREADY");
        assertThat(Arrays.asList(PathEvent.values())).filteredOn(event -> !event.isPartners()).hasSize(4);
        assertThat(joined().possibilities(Programme.PCE, true)).extracting(Possibility::event).containsExactly("JOIN", "LEAVE");
    }
}
