package org.partnercenter.domain.customer.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RightsOfResellerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final RightsOfReseller NONE = new RightsOfReseller(new PartyId("d-1"), new PartyId("r-1"), Map.of());

    private final AtomicInteger counter = new AtomicInteger();
    private final Supplier<GrantId> ids = () -> new GrantId("g-" + counter.incrementAndGet());

    /** Every right, held or not, under every event: as the table of states says, and nothing else. */
    @ParameterizedTest
    @EnumSource
    @Tag("HIE-07")
    void every_right_goes_through_its_life(ResellerRight right) {
        for (var held : List.of(false, true)) {
            var rights = held ? NONE.with(NONE.grant(Set.of(right), ids, NOW).orThrow()) : NONE;
            for (var event : GrantEvent.values()) {
                var next = GrantTransition.TABLE.next(held ? GrantStatus.IN_FORCE : null, event);
                var decision = decide(rights, event, right);

                assertThat(decision.isGranted()).isEqualTo(next.isPresent());
                assertThat(decision.isGranted() ? Optional.of(decision.orThrow().get(0).status()) : Optional.empty()).isEqualTo(next);
                assertThat(rights.possibilities(right).stream().filter(each -> each.event().equals(event.name())))
                        .extracting(Possibility::isPossible, Possibility::to)
                        .containsExactly(tuple(next.isPresent(), next.map(Enum::name).orElse("")));
            }
        }
        for (var event : GrantEvent.values()) {
            assertThat(GrantTransition.TABLE.next(GrantStatus.REVOKED, event)).isEmpty();
        }
    }

    private Decision<List<ResellerGrant>> decide(RightsOfReseller rights, GrantEvent event, ResellerRight right) {
        return switch (event) {
            case GRANT -> rights.grant(Set.of(right), ids, NOW);
            case REVOKE -> rights.revoke(Set.of(right), LATER);
        };
    }

    @Test
    @Tag("HIE-07")
    void several_rights_are_granted_together_and_taken_back_singly() {
        var both = NONE.with(NONE.grant(Set.of(ResellerRight.FREEZING, ResellerRight.BUDGETS), ids, NOW).orThrow());

        assertThat(both.held()).containsOnlyKeys(ResellerRight.BUDGETS, ResellerRight.FREEZING);
        var revoked = both.revoke(Set.of(ResellerRight.BUDGETS), LATER).orThrow();
        assertThat(revoked).singleElement().satisfies(grant -> {
            assertThat(grant.right()).isEqualTo(ResellerRight.BUDGETS);
            assertThat(grant.grantedAt()).isEqualTo(NOW);
            assertThat(grant.revokedAt()).contains(LATER);
        });
        assertThat(both.with(revoked).held()).containsOnlyKeys(ResellerRight.FREEZING);
    }

    @Test
    @Tag("HIE-07")
    void all_rights_that_stand_in_the_way_are_told() {
        var all = NONE.with(NONE.grant(EnumSet.allOf(ResellerRight.class), ids, NOW).orThrow());
        assertThat(all.grant(EnumSet.allOf(ResellerRight.class), ids, LATER).refusals()).hasSize(ResellerRight.values().length)
                .allMatch(refusal -> refusal.is(ResellerRefusal.RIGHT_HELD_ALREADY));
        assertThat(NONE.revoke(Set.of(ResellerRight.BUDGETS, ResellerRight.FREEZING), LATER).refusals())
                .allMatch(refusal -> refusal.is(ResellerRefusal.RIGHT_NOT_HELD))
                .extracting(Refusal::facts).extracting(facts -> facts.get("right")).containsExactly("BUDGETS", "FREEZING");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void rights_states_and_events_have_their_words(Language language) {
        var texts = Texts.beside(List.of(ResellerRule.class));
        Stream.of(ResellerRight.values(), GrantStatus.values(), GrantEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name(value, language)).isNotBlank());
    }
}
