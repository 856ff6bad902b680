package org.partnercenter.application.customer.reseller;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.CustomerFixtures.association;
import static org.partnercenter.application.identity.IdentityFixtures.id;

class CustomerMovingTest {

    private static final Caller DISTRIBUTOR = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Optional<PartyId> BACK = Optional.empty();

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final List<Object> news = new ArrayList<>();

    @BeforeEach
    void furnish() {
        house.with(new ResellerModule(new ResellerModule.Ports(new InMemoryResellerGrants(), store, store.knownParties(), house.ids)).useCases());
        house.news.tell(ResellerTransferred.class, (told, cause, now) -> {
            news.add(told);
            return Effects.none();
        });
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR), IdentityFixtures.party("d-2", PartyKind.DISTRIBUTOR),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START), IdentityFixtures.reseller("r-2", "d-1", SettableClocks.START),
                IdentityFixtures.reseller("r-3", "d-2", SettableClocks.START)));
        store.begin(List.of(association("a-1", "c-1", "d-1"), association("a-2", "c-2", "d-1", Optional.of("r-1"), SettableClocks.START),
                association("a-3", "c-3", "d-2")));
    }

    private Decision<MovedCustomers> move(Caller caller, Optional<PartyId> reseller, String... customers) {
        return house.submit(ResellerOperations.MOVE_CUSTOMERS, caller,
                new MoveCustomers(Arrays.stream(customers).map(PartyId::new).toList(), reseller));
    }

    private Optional<PartyId> reseller(String customer) {
        return store.active(Set.of(id(customer))).get(id(customer)).reseller();
    }

    @Test
    @Tag("HIE-04")
    void a_distributor_hands_customers_over_each_on_its_own() {
        var answer = move(DISTRIBUTOR, Optional.of(id("r-1")), "c-1", "c-2", "c-3", "nobody").orThrow();
        assertThat(answer.moved()).extracting(Association::customer).containsExactly(id("c-1"));
        assertThat(answer.rejected()).extracting(not -> not.customer() + " " + not.refusals().getFirst().code()).containsExactly(
                "c-2 ASSOCIATION_RESELLER_UNCHANGED", "c-3 ASSOCIATION_NOT_FOUND", "nobody ASSOCIATION_NOT_FOUND");
        assertThat(news).containsExactly(new ResellerTransferred(id("c-1"), id("d-1"), Optional.empty(), Optional.of(id("r-1"))));
        assertThat(house.outbox.entries()).singleElement()
                .satisfies(entry -> assertThat(entry.event().type()).isEqualTo("org.partnercenter.customer.reseller-transferred"));
        assertThat(house.audit.entries().getFirst().subject().changes()).extracting(change -> change.of() + " " + change.field())
                .contains("association/c-1 indirect_partner_id");

        move(DISTRIBUTOR, Optional.of(id("r-2")), "c-2").orThrow();
        assertThat(reseller("c-2")).contains(id("r-2"));
        move(DISTRIBUTOR, BACK, "c-2").orThrow();
        assertThat(reseller("c-2")).isEmpty();
        assertThat(news).hasSize(3);
    }

    @Test
    @Tag("COM-11")
    void a_reseller_of_another_distributor_gets_nothing() {
        assertThat(move(DISTRIBUTOR, Optional.of(id("r-3")), "c-1").refusals()).extracting(Refusal::code).containsExactly("CBC.99000037");
        assertThat(move(DISTRIBUTOR, Optional.of(id("nobody")), "c-1").refusals()).extracting(Refusal::code).containsExactly("CBC.99000037");
        assertThat(news).isEmpty();
    }

    @Test
    void a_row_of_a_file_moves_one_customer_or_says_why_not() {
        var kind = ResellerFiles.kinds().getFirst();
        assertThat(kind.name()).isEqualTo("reseller-transfers");
        assertThat(kind.columns()).extracting(Column::field).containsExactly("customer_ids", "indirect_partner_id");
        assertThat(row(move(DISTRIBUTOR, Optional.of(id("r-1")), "c-1").orThrow()).ids()).containsOnlyKeys("association_id");
        assertThat(row(move(DISTRIBUTOR, Optional.of(id("r-1")), "c-1").orThrow()).refusals()).extracting(Refusal::code)
                .containsExactly("ASSOCIATION_RESELLER_UNCHANGED");
    }

    @SuppressWarnings("unchecked")
    private static RowResult row(MovedCustomers result) {
        return ((FileKind<MoveCustomers, MovedCustomers>) ResellerFiles.kinds().getFirst()).result().apply(result);
    }

    @Test
    @Tag("COM-13")
    void nobody_else_moves_customers() {
        assertThat(move(Caller.reseller(id("r-1"), id("d-1")), BACK, "c-2").refusals()).extracting(Refusal::code).containsExactly("CBC.0155");
    }

    @Test
    void moves_of_one_batch_build_on_each_other() {
        var answers = house.gateway().submit(ResellerOperations.MOVE_CUSTOMERS, List.of(submission("r-1"), submission("r-1"), submission("r-2")));
        assertThat(answers).extracting(answer -> answer.decision().orThrow().moved().size()).containsExactly(1, 0, 1);
        assertThat(reseller("c-1")).contains(id("r-2"));
    }

    private static Submission<MoveCustomers> submission(String reseller) {
        return new Submission<>(DISTRIBUTOR, Optional.empty(), new MoveCustomers(List.of(id("c-1")), Optional.of(id(reseller))),
                TestHouse.ORIGIN);
    }
}
