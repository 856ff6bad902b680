package org.partnercenter.application.identity;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;
import static org.partnercenter.application.identity.IdentityFixtures.reseller;

/** What every store of facts keeps. */
public interface PartyFactsContract extends IdentityStore {

    private RecordedFact fact(String party, PartyFact fact, Optional<String> value, Instant from, Optional<Instant> until) {
        return new RecordedFact(id(party), fact, value, from, until);
    }

    private void customers() {
        parties().add(List.of(party("c-1", PartyKind.CUSTOMER), party("c-2", PartyKind.CUSTOMER)));
    }

    @Test
    default void what_holds_is_told_for_those_asked_about_and_no_others() {
        customers();
        var hosted = fact("c-1", PartyFact.FINANCE_HOSTED_MEMBER, Optional.of("master-1"), NOW, Optional.empty());
        var listed = fact("c-1", PartyFact.CASH_COUPON_WHITE_LISTED, Optional.empty(), NOW, Optional.of(NOW.plusSeconds(5)));
        var other = fact("c-2", PartyFact.FINANCE_HOSTED_MEMBER, Optional.of("master-1"), NOW, Optional.empty());
        facts().put(List.of(hosted, listed, other));

        assertThat(facts().at(Set.of(id("c-1")), EnumSet.allOf(PartyFact.class), NOW))
                .isEqualTo(Map.of(id("c-1"), Set.of(hosted, listed)));
        assertThat(facts().at(Set.of(id("c-1"), id("c-2")), Set.of(PartyFact.FINANCE_HOSTED_MEMBER), NOW))
                .isEqualTo(Map.of(id("c-1"), Set.of(hosted), id("c-2"), Set.of(other)));
        assertThat(facts().at(Set.of(id("c-1")), Set.of(PartyFact.FROZEN), NOW)).isEmpty();
        assertThat(facts().at(Set.of(), Set.of(PartyFact.FROZEN), NOW)).isEmpty();
    }

    @Test
    default void what_is_recorded_is_found_by_its_key_whether_or_not_it_holds() {
        customers();
        var over = fact("c-1", PartyFact.FROZEN, Optional.of("1"), NOW.minusSeconds(9), Optional.of(NOW.minusSeconds(5)));
        facts().put(List.of(over, fact("c-2", PartyFact.FROZEN, Optional.of("1"), NOW, Optional.empty())));
        var key = new PartyFacts.Key(id("c-1"), PartyFact.FROZEN);

        assertThat(facts().find(Set.of(key, new PartyFacts.Key(id("c-1"), PartyFact.OVERDUE_BILLS)))).isEqualTo(Map.of(key, over));
        assertThat(facts().find(Set.of())).isEmpty();
    }

    @Test
    default void both_ends_of_the_span_belong_to_it() {
        customers();
        facts().put(List.of(fact("c-1", PartyFact.OVERDUE_BILLS, Optional.empty(), NOW, Optional.of(NOW.plusSeconds(5)))));
        var asked = Set.of(PartyFact.OVERDUE_BILLS);

        assertThat(facts().at(Set.of(id("c-1")), asked, NOW.minusMillis(1))).isEmpty();
        assertThat(facts().at(Set.of(id("c-1")), asked, NOW)).hasSize(1);
        assertThat(facts().at(Set.of(id("c-1")), asked, NOW.plusSeconds(5))).hasSize(1);
        assertThat(facts().at(Set.of(id("c-1")), asked, NOW.plusSeconds(5).plusMillis(1))).isEmpty();
    }

    @Test
    default void the_latest_word_counts_and_can_be_taken_back() {
        customers();
        facts().put(List.of(fact("c-1", PartyFact.FROZEN, Optional.of("1"), NOW, Optional.of(NOW.plusSeconds(1)))));
        var latest = fact("c-1", PartyFact.FROZEN, Optional.of("2"), NOW.plusSeconds(1), Optional.empty());
        facts().put(List.of(latest));

        assertThat(facts().at(Set.of(id("c-1")), Set.of(PartyFact.FROZEN), NOW)).isEmpty();
        assertThat(facts().at(Set.of(id("c-1")), Set.of(PartyFact.FROZEN), NOW.plusSeconds(1)))
                .isEqualTo(Map.of(id("c-1"), Set.of(latest)));

        facts().remove(List.of(new PartyFacts.Key(id("c-1"), PartyFact.FROZEN),
                new PartyFacts.Key(id("c-2"), PartyFact.FROZEN)));

        assertThat(facts().at(Set.of(id("c-1")), Set.of(PartyFact.FROZEN), NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    default void resellers_are_told_with_their_distributor_and_whether_they_leave() {
        parties().add(List.of(party("d-1", PartyKind.DISTRIBUTOR), party("d-2", PartyKind.DISTRIBUTOR),
                reseller("r-1", "d-1", NOW), reseller("r-2", "d-1", NOW), reseller("r-3", "d-2", NOW)));
        facts().put(List.of(
                fact("r-1", PartyFact.LEAVING_DISTRIBUTOR, Optional.empty(), NOW.plusSeconds(1), Optional.empty()),
                fact("r-2", PartyFact.RESTRICTED, Optional.empty(), NOW, Optional.empty())));
        var asked = Set.of(id("r-1"), id("r-2"), id("r-3"), id("d-1"), id("nobody"));

        assertThat(resellers().of(asked, NOW)).isEqualTo(Map.of(
                id("r-1"), new ResellersOf.Reseller(id("r-1"), id("d-1"), "Name of r-1", "Account-r-1", false),
                id("r-2"), new ResellersOf.Reseller(id("r-2"), id("d-1"), "Name of r-2", "Account-r-2", false),
                id("r-3"), new ResellersOf.Reseller(id("r-3"), id("d-2"), "Name of r-3", "Account-r-3", false)));
        assertThat(resellers().of(Set.of(id("r-1")), NOW.plusSeconds(1)).get(id("r-1")).leaving()).isTrue();
        assertThat(resellers().of(Set.of(id("r-2")), NOW.plusSeconds(1)).get(id("r-2")).leaving()).isFalse();
        assertThat(resellers().of(Set.of(), NOW)).isEmpty();
    }
}
