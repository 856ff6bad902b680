package org.partnercenter.domain.customer.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CooperationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PartyId DISTRIBUTOR = new PartyId("d-1");
    private static final PartyId PARTY = new PartyId("c-1");
    private static final CooperationId ID = new CooperationId("k-1");
    private static final Candidate FIT = candidate(PartyKind.CUSTOMER, Optional.empty(), false, true, false, false);
    private static final List<CooperationEvent> DECISIONS = List.of(CooperationEvent.ACCEPT, CooperationEvent.DECLINE,
            CooperationEvent.APPROVE, CooperationEvent.REJECT, CooperationEvent.WITHDRAW);

    private static Candidate candidate(PartyKind kind, Optional<PartyId> of, boolean associated, boolean inProgramme, boolean elsewhere,
                                       boolean frozen) {
        return new Candidate(Optional.of(kind), of, associated, inProgramme, elsewhere, Optional.of(PartyKind.DISTRIBUTOR), frozen);
    }

    private static Cooperation in(CooperationStatus status, boolean invitation) {
        boolean open = status == CooperationStatus.INVITED || status == CooperationStatus.APPLIED;
        return new Cooperation(ID, DISTRIBUTOR, PARTY, invitation, status, NOW, open ? Optional.empty() : Optional.of(LATER));
    }

    /** Every state under every decision of either side: as the table says, for the side whose turn it is. */
    @ParameterizedTest
    @EnumSource
    @Tag("HIE-03")
    void every_cooperation_goes_through_its_life(CooperationStatus status) {
        var invitation = status != CooperationStatus.APPLIED && status != CooperationStatus.REJECTED;
        var cooperation = in(status, invitation);
        for (var event : DECISIONS) {
            var next = CooperationTransition.TABLE.next(status, event);
            for (var actor : List.of(DISTRIBUTOR, PARTY)) {
                boolean turn = actor.equals(turn(event, invitation));
                var decision = cooperation.on(event, actor, FIT, LATER);
                assertThat(decision.isGranted()).as("%s %s by %s", status, event, actor).isEqualTo(next.isPresent() && turn);
                decision.map(changed -> {
                    assertThat(changed.status()).isEqualTo(next.orElseThrow());
                    assertThat(changed.decidedAt()).contains(LATER);
                    assertThat(changed.whoDecided()).contains(actor);
                    return changed;
                });
                assertThat(cooperation.possibilities(actor, FIT).stream().filter(each -> each.event().equals(event.name())))
                        .singleElement().satisfies(each -> assertThat(each.refusals()).isEqualTo(decision.refusals()));
            }
        }
    }

    private static PartyId turn(CooperationEvent event, boolean invitation) {
        return switch (event) {
            case ACCEPT, DECLINE -> PARTY;
            case APPROVE, REJECT -> DISTRIBUTOR;
            case WITHDRAW -> invitation ? DISTRIBUTOR : PARTY;
            case INVITE, APPLY, LAPSE -> throw new IllegalArgumentException();
        };
    }

    @Test
    @Tag("HIE-03")
    void the_table_has_these_rows_and_no_others() {
        var rows = new ArrayList<String>();
        for (var status : CooperationStatus.values()) {
            for (var event : CooperationEvent.values()) {
                CooperationTransition.TABLE.next(status, event).ifPresent(to -> rows.add(status + " " + event + " " + to));
            }
        }
        assertThat(rows).containsExactly("INVITED ACCEPT AGREED", "INVITED DECLINE DECLINED", "INVITED WITHDRAW WITHDRAWN",
                "INVITED LAPSE LAPSED", "APPLIED APPROVE AGREED", "APPLIED REJECT REJECTED", "APPLIED WITHDRAW WITHDRAWN",
                "APPLIED LAPSE LAPSED");
        assertThat(CooperationTransition.TABLE.next(null, CooperationEvent.INVITE)).contains(CooperationStatus.INVITED);
        assertThat(CooperationTransition.TABLE.next(null, CooperationEvent.APPLY)).contains(CooperationStatus.APPLIED);
    }

    @Test
    @Tag("HIE-03")
    void either_side_may_ask() {
        assertThat(Cooperation.invite(ID, DISTRIBUTOR, PARTY, FIT, NOW).orThrow()).isEqualTo(in(CooperationStatus.INVITED, true));
        assertThat(Cooperation.apply(ID, DISTRIBUTOR, PARTY, FIT, NOW).orThrow()).isEqualTo(in(CooperationStatus.APPLIED, false));
        assertThat(in(CooperationStatus.APPLIED, false).whoAsked()).isEqualTo(PARTY);
        assertThat(in(CooperationStatus.INVITED, true).lapse(LATER).whoDecided()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}, associated {2}, in the programme {3}, elsewhere {4}, distributor frozen {5}, asks {6}: {7}")
    @CsvSource({
            "CUSTOMER,          ,    false, true,  false, false, false, ",
            "CUSTOMER,          ,    false, true,  false, false, true,  ",
            "CUSTOMER,          ,    false, false, false, false, false, NOT_IN_RESELLER_PROGRAMME",
            "CUSTOMER,          ,    false, true,  true,  false, false, OTHER_REGION",
            "CUSTOMER,          ,    true,  true,  false, false, false, ALREADY_ASSOCIATED",
            "RESELLER,          d-1, false, true,  false, false, false, RESELLER_ALREADY",
            "RESELLER,          d-2, false, true,  false, false, false, RESELLER_OF_ANOTHER",
    })
    @Tag("HIE-01")
    void a_reseller_has_one_distributor_of_its_region_and_is_in_the_programme(PartyKind kind, String of, boolean associated,
            boolean inProgramme, boolean elsewhere, boolean frozen, boolean asks, String refusal) {
        assertAgainst(candidate(kind, Optional.ofNullable(of).map(PartyId::new), associated, inProgramme, elsewhere, frozen), asks, refusal);
    }

    @ParameterizedTest
    @CsvSource({"RESELLER, d-2, RESELLER_CANNOT_MOVE", "SOLUTION_PROVIDER, , IN_OTHER_PROGRAMME", "DISTRIBUTOR, , IN_OTHER_PROGRAMME",
            "GOV_SUBSIDY, , IN_OTHER_PROGRAMME"})
    @Tag("HIE-02")
    void a_reseller_cannot_move_by_itself_and_is_in_no_other_programme(PartyKind kind, String of, String refusal) {
        assertAgainst(candidate(kind, Optional.ofNullable(of).map(PartyId::new), false, true, false, false), true, refusal);
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_distributor_wins_no_resellers_and_neither_does_one_frozen_meanwhile() {
        var frozen = candidate(PartyKind.CUSTOMER, Optional.empty(), false, true, false, true);
        assertAgainst(frozen, false, "FROZEN_DISTRIBUTOR");
        assertThat(in(CooperationStatus.INVITED, true).on(CooperationEvent.ACCEPT, PARTY, frozen, LATER).refusals())
                .extracting(Refusal::reason).containsExactly("FROZEN_DISTRIBUTOR");
        assertThat(in(CooperationStatus.INVITED, true).on(CooperationEvent.DECLINE, PARTY, frozen, LATER).isGranted()).isTrue();
    }

    @Test
    @Tag("HIE-03")
    void all_reasons_are_told_at_once() {
        var unfit = new Candidate(Optional.of(PartyKind.CUSTOMER), Optional.empty(), true, false, true,
                Optional.of(PartyKind.SOLUTION_PROVIDER), true);
        assertThat(unfit.against(DISTRIBUTOR, PARTY, false)).extracting(Refusal::reason).containsExactly("NOT_A_DISTRIBUTOR",
                "NOT_IN_RESELLER_PROGRAMME", "OTHER_REGION", "ALREADY_ASSOCIATED", "FROZEN_DISTRIBUTOR");
        assertThat(new Candidate(Optional.empty(), Optional.empty(), false, false, false, Optional.of(PartyKind.DISTRIBUTOR), false)
                .against(DISTRIBUTOR, PARTY, false)).extracting(Refusal::reason).containsExactly("PARTY_UNKNOWN");
        assertThat(in(CooperationStatus.AGREED, true).on(CooperationEvent.APPROVE, PARTY, FIT, LATER).refusals())
                .extracting(Refusal::reason).containsExactly("COOPERATION_STATE", "NOT_YOURS_TO_DECIDE");
    }

    private static void assertAgainst(Candidate candidate, boolean asks, String refusal) {
        assertThat(candidate.against(DISTRIBUTOR, PARTY, asks)).extracting(Refusal::reason)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void states_and_events_have_their_words(Language language) {
        var texts = Texts.beside(List.of(ResellerRule.class));
        Stream.of(CooperationStatus.values(), CooperationEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name(value, language)).isNotBlank());
    }
}
