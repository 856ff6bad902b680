package org.partnercenter.application.customer.reseller;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.OutgoingNotice;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.domain.customer.reseller.ResellerRight.BUDGETS;
import static org.partnercenter.domain.customer.reseller.ResellerRight.FREEZING;
import static org.partnercenter.domain.customer.reseller.ResellerRight.ORDER_ON_BEHALF;

class ResellerRightsTest {

    private static final Caller DISTRIBUTOR = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(id("r-1"), id("d-1"));

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final InMemoryResellerGrants grants = house.transactions.register(new InMemoryResellerGrants());
    private final ResellerModule resellers = new ResellerModule(new ResellerModule.Ports(grants,
            store, store.knownParties(), house.ids));

    @BeforeEach
    void furnish() {
        house.with(resellers.useCases());
        NoticeTable.fill(house.news);
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR),
                IdentityFixtures.party("d-2", PartyKind.DISTRIBUTOR),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START),
                IdentityFixtures.reseller("r-2", "d-2", SettableClocks.START)));
    }

    private Decision<RightsChanged> grant(String reseller, ResellerRight... rights) {
        return house.submit(ResellerOperations.GRANT_RIGHTS, DISTRIBUTOR, new ChangeRights(id(reseller), Set.of(rights)));
    }

    private Decision<RightsChanged> revoke(String reseller, ResellerRight... rights) {
        return house.submit(ResellerOperations.REVOKE_RIGHTS, DISTRIBUTOR, new ChangeRights(id(reseller), Set.of(rights)));
    }

    @Test
    @Tag("HIE-07")
    void a_distributor_grants_its_reseller_rights_and_both_see_them() {
        assertThat(grant("r-1", FREEZING, BUDGETS).orThrow().inForce()).extracting(ResellerGrant::right).containsExactly(BUDGETS, FREEZING);

        assertThat(resellers.rights().inForce(Set.of(id("r-1"), id("r-2")))).isEqualTo(Map.of(id("r-1"), Set.of(BUDGETS, FREEZING)));
        assertThat(resellers.browse().rights(RESELLER, id("r-1"))).isEqualTo(resellers.browse().rights(DISTRIBUTOR, id("r-1")));
        assertThat(house.outbox.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.event().type()).isEqualTo("org.partnercenter.reseller.rights-granted");
            assertThat(entry.event().data()).containsEntry("rights", List.of("BUDGETS", "FREEZING")).containsEntry("indirect_partner_id", "r-1");
        });
        assertThat(house.notices).singleElement().satisfies(entry -> assertThat(entry.notice()).isEqualTo(new OutgoingNotice(id("r-1"),
                "RESELLER_RIGHTS_GRANTED", Map.of("partner_id", "d-1", "rights", "BUDGETS, FREEZING"))));
    }

    @Test
    @Tag("HIE-07")
    void a_right_is_taken_back_and_its_history_stays() {
        grant("r-1", BUDGETS);
        assertThat(revoke("r-1", BUDGETS).orThrow().inForce()).isEmpty();
        assertThat(grant("r-1", BUDGETS).isGranted()).isTrue();

        assertThat(resellers.browse().history(DISTRIBUTOR, id("r-1")).orThrow()).hasSize(2);
        assertThat(house.audit.entries().get(1).subject().changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("BUDGETS");
            assertThat(change.before()).contains("IN_FORCE");
            assertThat(change.after()).contains("REVOKED");
        });
        assertThat(house.notices.get(1).notice().kind()).isEqualTo("RESELLER_RIGHTS_REVOKED");
        assertThat(house.outbox.entries().get(1).event().type()).isEqualTo("org.partnercenter.reseller.rights-revoked");
    }

    @Test
    void a_right_that_is_in_force_already_keeps_the_others_from_being_granted() {
        grant("r-1", BUDGETS);
        assertRefused(grant("r-1", BUDGETS, ORDER_ON_BEHALF), "RESELLER_RIGHT_GRANTED");
        assertRefused(revoke("r-1", FREEZING), "RESELLER_RIGHT_NOT_GRANTED");
        assertThat(resellers.rights().inForce(Set.of(id("r-1")))).containsEntry(id("r-1"), Set.of(BUDGETS));
    }

    @Test
    void commands_of_one_batch_build_on_each_other() {
        var answers = house.gateway().submit(ResellerOperations.GRANT_RIGHTS, List.of(submission(BUDGETS), submission(BUDGETS),
                submission(FREEZING)));
        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false, true);
        assertThat(resellers.rights().inForce(Set.of(id("r-1")))).containsEntry(id("r-1"), Set.of(BUDGETS, FREEZING));
    }

    private static Submission<ChangeRights> submission(ResellerRight right) {
        return new Submission<>(DISTRIBUTOR, Optional.empty(), new ChangeRights(id("r-1"), Set.of(right)), TestHouse.ORIGIN);
    }

    @Test
    @Tag("COM-11")
    void a_reseller_of_another_distributor_does_not_exist() {
        for (var reseller : List.of("r-2", "d-2", "nobody")) {
            assertRefused(grant(reseller, BUDGETS), "CBC.99000037");
            assertRefused(resellers.browse().rights(DISTRIBUTOR, id(reseller)), "CBC.99000037");
        }
        assertRefused(resellers.browse().rights(RESELLER, id("r-2")), "CBC.99000037");
    }

    @Test
    @Tag("COM-13")
    void a_reseller_grants_itself_nothing() {
        assertRefused(house.submit(ResellerOperations.GRANT_RIGHTS, RESELLER, new ChangeRights(id("r-1"), Set.of(BUDGETS))), "CBC.0155");
        var operator = DISTRIBUTOR.by("o-1", Permissions.of(Set.of(PermissionItem.RESELLER_RIGHTS_VIEW)));
        assertRefused(house.submit(ResellerOperations.GRANT_RIGHTS, operator, new ChangeRights(id("r-1"), Set.of(BUDGETS))), "CBC.0151");
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(refusal -> refusal.code()).containsExactly(code);
    }
}
