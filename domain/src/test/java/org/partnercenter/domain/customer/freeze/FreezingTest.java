package org.partnercenter.domain.customer.freeze;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FreezingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final PartyId DISTRIBUTOR = new PartyId("d-1");
    private static final PartyId RESELLER = new PartyId("r-1");
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final PartnerStanding FROZEN = new PartnerStanding(true, false, false, false, false);
    private static final FreezeId ID = new FreezeId("f-2");

    private static Association association(AssociationType type, Optional<PartyId> reseller) {
        return new Association(new AssociationId("a-1"), CUSTOMER, DISTRIBUTOR, reseller, type, NOW, true, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static CustomerFreeze.Step step(FreezeEvent event) {
        return new CustomerFreeze.Step(NOW, DISTRIBUTOR, event, Optional.of("arrears"));
    }

    private static FreezeStanding standing(FreezeState manual, PartnerStanding keeper, boolean released) {
        return new FreezeStanding(AssociationType.RESALE, manual, FreezeState.NOT_FROZEN, keeper, released);
    }

    private static Freezing freezing(FreezeState manual, PartnerStanding keeper, boolean released) {
        return freezing(DISTRIBUTOR, Optional.empty(), false, standing(manual, keeper, released));
    }

    private static Freezing freezing(PartyId actor, Optional<PartyId> reseller, boolean granted, FreezeStanding standing) {
        var association = association(standing.type(), reseller);
        var present = Optional.of(standing.manual()).filter(state -> state != FreezeState.NOT_FROZEN).map(state ->
                CustomerFreeze.begin(new FreezeId("f-1"), association, state, step(FreezeEvent.FREEZE_ACCOUNT)));
        return new Freezing(association, actor, granted, present, standing);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ASC-28")
    void every_event_does_in_every_state_what_the_table_says(FreezeState state) {
        for (var event : FreezeEvent.values()) {
            if (event == FreezeEvent.LEAVE_KEEPER) {
                continue;
            }
            var next = FreezeTransition.TABLE.next(state, event);
            var freezing = freezing(state, PartnerStanding.good(), false);
            var decision = freezing.on(step(event), ID);

            assertThat(decision.isGranted()).as("%s %s", state, event).isEqualTo(next.isPresent());
            decision.map(change -> {
                assertThat(change.begun().map(CustomerFreeze::state)).isEqualTo(next.filter(to -> to != FreezeState.NOT_FROZEN));
                assertThat(change.ended().isPresent()).isEqualTo(state != FreezeState.NOT_FROZEN);
                assertThat(change.released()).isEmpty();
                return change;
            });
            assertThat(freezing.possibilities().stream().filter(each -> each.event().equals(event.name())))
                    .singleElement().satisfies(each -> {
                        assertThat(each.isPossible()).isEqualTo(next.isPresent());
                        assertThat(each.to()).isEqualTo(next.map(Enum::name).orElse(""));
                    });
        }
    }

    @Test
    @Tag("ASC-28")
    void the_table_has_these_rows_and_no_others() {
        var rows = new ArrayList<String>();
        for (var state : FreezeState.values()) {
            for (var event : FreezeEvent.values()) {
                FreezeTransition.TABLE.next(state, event).ifPresent(to -> rows.add(state.code() + " " + event + " " + to.code()));
            }
        }
        assertThat(rows).containsExactly("0 FREEZE_ACCOUNT 1", "0 FREEZE_RESOURCES 2", "1 FREEZE_RESOURCES 2", "1 UNFREEZE 0",
                "1 LEAVE_KEEPER 0", "2 UNFREEZE_RESOURCES 1", "2 UNFREEZE 0", "2 LEAVE_KEEPER 0");
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_partner_unfreezes_accounts_and_no_resources() {
        var released = freezing(FreezeState.NOT_FROZEN, FROZEN, false).on(step(FreezeEvent.UNFREEZE), ID).orThrow();
        assertThat(released.released()).isPresent();
        assertThat(released.ended()).isEmpty();
        assertThat(released.begun()).isEmpty();

        var lifted = freezing(FreezeState.ACCOUNT, FROZEN, false).on(step(FreezeEvent.UNFREEZE), ID).orThrow();
        assertThat(lifted.released()).isPresent();
        assertThat(lifted.ended()).isPresent();

        assertRefused(freezing(FreezeState.ACCOUNT_AND_RESOURCES, FROZEN, false), FreezeEvent.UNFREEZE_RESOURCES,
                FreezeRefusal.RESOURCES_STAY_FROZEN);
        assertRefused(freezing(FreezeState.ACCOUNT_AND_RESOURCES, FROZEN, false), FreezeEvent.UNFREEZE,
                FreezeRefusal.RESOURCES_STAY_FROZEN);
        assertRefused(freezing(FreezeState.NOT_FROZEN, FROZEN, true), FreezeEvent.UNFREEZE, FreezeRefusal.FREEZE_STATE);
    }

    @Test
    @Tag("ASC-28")
    void a_customer_in_the_referral_model_is_not_frozen_by_a_partner() {
        var referral = new FreezeStanding(AssociationType.REFERRAL, FreezeState.NOT_FROZEN, FreezeState.NOT_FROZEN, PartnerStanding.good(),
                false);
        assertRefused(freezing(DISTRIBUTOR, Optional.empty(), false, referral), FreezeEvent.FREEZE_ACCOUNT,
                FreezeRefusal.FREEZING_NEEDS_RESALE);
    }

    @ParameterizedTest(name = "by the reseller {0}, right granted {1}: {2}")
    @CsvSource({
            "true,  true,  ",
            "true,  false, FREEZING_NOT_GRANTED",
            "false, false, ",
            "false, true,  FREEZING_IS_THE_RESELLERS",
    })
    @Tag("HIE-07")
    void of_a_resellers_customers_either_the_reseller_freezes_or_the_distributor(boolean byReseller, boolean granted, String refusal) {
        var freezing = freezing(byReseller ? RESELLER : DISTRIBUTOR, Optional.of(RESELLER), granted,
                standing(FreezeState.NOT_FROZEN, PartnerStanding.good(), false));
        assertThat(freezing.on(step(FreezeEvent.FREEZE_ACCOUNT), ID).refusals()).extracting(Refusal::reason)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    @Tag("ASC-28")
    void all_reasons_are_told_at_once() {
        var referral = new FreezeStanding(AssociationType.REFERRAL, FreezeState.ACCOUNT_AND_RESOURCES, FreezeState.NOT_FROZEN, FROZEN, false);
        assertThat(freezing(RESELLER, Optional.of(RESELLER), false, referral).on(step(FreezeEvent.UNFREEZE_RESOURCES), ID).refusals())
                .extracting(Refusal::reason).containsExactly("FREEZING_NEEDS_RESALE", "FREEZING_NOT_GRANTED", "RESOURCES_STAY_FROZEN");
    }

    @Test
    void a_freeze_that_ends_with_the_association_says_so_and_none_prints_its_reason() {
        var freeze = CustomerFreeze.begin(ID, association(AssociationType.RESALE, Optional.empty()), FreezeState.ACCOUNT,
                step(FreezeEvent.FREEZE_ACCOUNT));
        var over = freeze.keeperLeft(CUSTOMER, NOW.plusSeconds(1));
        assertThat(over.ended().map(CustomerFreeze.Step::event)).contains(FreezeEvent.LEAVE_KEEPER);
        assertThat(over.ended().map(CustomerFreeze.Step::by)).contains(CUSTOMER);
        assertThat(freeze.keptBy(Optional.of(RESELLER)).reseller()).contains(RESELLER);
        assertThat(freeze.toString()).doesNotContain("arrears");
        assertThat(new AccountRelease(CUSTOMER, DISTRIBUTOR, Optional.empty(), NOW, DISTRIBUTOR, "arrears").toString())
                .doesNotContain("arrears");
        assertThatThrownBy(() -> CustomerFreeze.begin(ID, association(AssociationType.RESALE, Optional.empty()), FreezeState.NOT_FROZEN,
                step(FreezeEvent.UNFREEZE))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void states_and_events_have_their_words(Language language) {
        var texts = Texts.beside(List.of(FreezeRefusal.class));
        Stream.of(FreezeState.values(), FreezeEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name(value, language)).isNotBlank());
        assertThat(freezing(FreezeState.ACCOUNT, PartnerStanding.good(), false).possibilities()).extracting(Possibility::event)
                .containsExactly("FREEZE_ACCOUNT", "FREEZE_RESOURCES", "UNFREEZE_RESOURCES", "UNFREEZE");
    }

    private static void assertRefused(Freezing freezing, FreezeEvent event, FreezeRefusal reason) {
        assertThat(freezing.on(step(event), ID).refusals()).extracting(Refusal::reason).containsExactly(reason.name());
    }
}
