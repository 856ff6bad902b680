package org.partnercenter.application.customer.reseller;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.CustomerFixtures.association;
import static org.partnercenter.application.identity.IdentityFixtures.id;

class CooperationModuleTest {

    private static final Caller DISTRIBUTOR = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller OTHER = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller FIRST = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final Caller SECOND = Caller.mainAccount(id("c-2"), PartyKind.CUSTOMER);

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers customers = house.transactions.register(new InMemoryCustomers(parties));
    private final InMemoryCooperations stored = house.transactions.register(new InMemoryCooperations());
    private final CooperationModule cooperations = TestCooperations.module(house, parties, customers, stored);

    @BeforeEach
    void furnish() {
        house.with(cooperations.useCases());
        NoticeTable.fill(house.news);
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR),
                IdentityFixtures.party("d-2", PartyKind.DISTRIBUTOR), IdentityFixtures.reseller("r-1", "d-2", SettableClocks.START),
                IdentityFixtures.party("c-1", PartyKind.CUSTOMER), IdentityFixtures.party("c-2", PartyKind.CUSTOMER),
                IdentityFixtures.party("c-3", PartyKind.CUSTOMER)));
        Stream.of("c-1", "c-2").forEach(party -> record(party, PartyFact.RESELLER_PROGRAMME, null));
    }

    private void record(String party, PartyFact fact, String value) {
        parties.facts().put(List.of(new RecordedFact(id(party), fact, Optional.ofNullable(value), house.clocks.business(), Optional.empty())));
    }

    private CooperationsChanged invite(Caller distributor, String... ids) {
        return house.submit(CooperationOperations.INVITE, distributor, new InviteResellers(Arrays.stream(ids).map(PartyId::new).toList()))
                .orThrow();
    }

    private Cooperation apply(Caller party, String distributor) {
        return house.submit(CooperationOperations.APPLY, party, new ApplyForCooperation(id(distributor))).orThrow();
    }

    private static DecideCooperations these(CooperationId... ids) {
        return new DecideCooperations(List.of(ids));
    }

    private Optional<PartyId> distributorOf(String party) {
        return parties.parties().find(Set.of(id(party))).get(id(party)).distributor();
    }

    @Test
    @Tag("HIE-03")
    void an_invitation_that_is_accepted_makes_a_reseller() {
        var invited = invite(DISTRIBUTOR, "c-1").changed().getFirst();
        assertThat(invited.status()).isEqualTo(CooperationStatus.INVITED);
        assertThat(distributorOf("c-1")).isEmpty();

        var agreed = house.submit(CooperationOperations.ACCEPT, FIRST, these(invited.id())).orThrow().changed().getFirst();
        assertThat(agreed.status()).isEqualTo(CooperationStatus.AGREED);
        assertThat(distributorOf("c-1")).contains(id("d-1"));
        assertThat(parties.parties().find(Set.of(id("c-1"))).get(id("c-1")).kind()).isEqualTo(PartyKind.RESELLER);
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly(
                "org.partnercenter.reseller.cooperation-invited", "org.partnercenter.reseller.cooperation-agreed");
        assertThat(house.notices).extracting(entry -> entry.notice().to() + " " + entry.notice().kind())
                .containsExactly("c-1 RESELLER_INVITATION", "d-1 RESELLER_COOPERATION_AGREED");
        assertThat(house.audit.entries().getLast().subject().changes()).extracting(change -> change.field() + " " + change.after().orElse(""))
                .containsExactly("status AGREED", "kind RESELLER");
    }

    @Test
    @Tag("HIE-03")
    void applications_are_approved_in_a_batch_each_on_its_own() {
        var first = apply(FIRST, "d-1");
        var second = apply(SECOND, "d-1");
        var answer = house.submit(CooperationOperations.APPROVE, DISTRIBUTOR, these(first.id(), second.id(), new CooperationId("none")))
                .orThrow();
        assertThat(answer.changed()).extracting(Cooperation::status).containsOnly(CooperationStatus.AGREED).hasSize(2);
        assertThat(answer.rejected()).singleElement().satisfies(not ->
                assertThat(not.refusals()).extracting(Refusal::code).containsExactly("COOPERATION_NOT_FOUND"));
        assertThat(distributorOf("c-2")).contains(id("d-1"));
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("RESELLER_APPLICATION", "RESELLER_APPLICATION",
                "RESELLER_COOPERATION_AGREED", "RESELLER_COOPERATION_AGREED");
    }

    @Test
    @Tag("HIE-01")
    void whoever_becomes_a_reseller_is_no_longer_free_for_others() {
        var one = invite(DISTRIBUTOR, "c-1").changed().getFirst();
        var other = invite(OTHER, "c-1").changed().getFirst();
        house.submit(CooperationOperations.ACCEPT, FIRST, these(one.id())).orThrow();

        assertThat(stored.hold(Set.of(other.id())).get(other.id()).status()).isEqualTo(CooperationStatus.LAPSED);
        assertThat(house.notices.getLast().notice().to()).isEqualTo(id("d-2"));
        assertThat(invite(OTHER, "c-1").rejected()).singleElement().satisfies(not ->
                assertThat(not.refusals()).extracting(Refusal::code).containsExactly("RESELLER_OF_ANOTHER_DISTRIBUTOR"));
    }

    @Test
    @Tag("HIE-02")
    void a_reseller_asks_no_other_distributor() {
        assertRefused(house.submit(CooperationOperations.APPLY, Caller.reseller(id("r-1"), id("d-2")), new ApplyForCooperation(id("d-1"))),
                "RESELLER_CANNOT_MOVE");
    }

    @Test
    @Tag("HIE-03")
    void either_side_says_no_and_who_asked_takes_it_back() {
        var declined = invite(DISTRIBUTOR, "c-1").changed().getFirst();
        assertThat(house.submit(CooperationOperations.DECLINE, FIRST, these(declined.id())).orThrow().changed().getFirst().status())
                .isEqualTo(CooperationStatus.DECLINED);
        var rejected = apply(FIRST, "d-1");
        assertThat(house.submit(CooperationOperations.REJECT, DISTRIBUTOR, these(rejected.id())).orThrow().changed().getFirst().status())
                .isEqualTo(CooperationStatus.REJECTED);
        var withdrawn = apply(FIRST, "d-1");
        assertRefused(house.submit(CooperationOperations.WITHDRAW, DISTRIBUTOR, these(withdrawn.id())), "COOPERATION_NOT_YOURS_TO_DECIDE");
        assertThat(house.submit(CooperationOperations.WITHDRAW, FIRST, these(withdrawn.id())).orThrow().changed().getFirst().status())
                .isEqualTo(CooperationStatus.WITHDRAWN);
        assertRefused(house.submit(CooperationOperations.WITHDRAW, FIRST, these(withdrawn.id())), "COOPERATION_STATE");
    }

    @Test
    @Tag("HIE-03")
    void the_same_is_not_asked_twice_and_others_do_not_see_it() {
        var invited = invite(DISTRIBUTOR, "c-1").changed().getFirst();
        assertThat(invite(DISTRIBUTOR, "c-1", "c-2", "c-3", "nobody").rejected()).extracting(CooperationsChanged.Rejected::id)
                .containsExactly("c-1", "c-3", "nobody");
        assertRefused(house.submit(CooperationOperations.APPLY, FIRST, new ApplyForCooperation(id("d-1"))), "COOPERATION_OPEN");
        assertRefused(house.submit(CooperationOperations.ACCEPT, SECOND, these(invited.id())), "COOPERATION_NOT_FOUND");
        assertRefused(cooperations.browse().one(OTHER, invited.id()), "COOPERATION_NOT_FOUND");
        assertThat(cooperations.browse().list(FIRST, Optional.empty(), new PageRequest(0, 10)).orThrow().items()).containsExactly(invited);
        assertThat(cooperations.browse().steps(FIRST, invited.id()).orThrow().possibilities()).filteredOn(Possibility::isPossible)
                .extracting(Possibility::event).containsExactly("ACCEPT", "DECLINE");
    }

    @Test
    @Tag("ASC-28")
    void a_frozen_distributor_is_told_before_it_asks() {
        record("d-1", PartyFact.FROZEN, "1");
        record("c-1", PartyFact.REGISTERED_ON_OTHER_SITE, null);
        customers.begin(List.of(association("a-1", "c-1", "d-2")));
        assertThat(cooperations.browse().eligibility(DISTRIBUTOR, id("c-1")).orThrow()).extracting(Refusal::code)
                .containsExactly("RESELLER_OF_OTHER_REGION", "CUSTOMER_ALREADY_ASSOCIATED", "FROZEN_DISTRIBUTOR");
        assertThat(cooperations.browse().eligibility(SECOND, id("d-2")).orThrow()).isEmpty();
        assertThat(cooperations.browse().eligibility(SECOND, id("c-3")).orThrow()).extracting(Refusal::code)
                .containsExactly("NOT_A_DISTRIBUTOR");
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
