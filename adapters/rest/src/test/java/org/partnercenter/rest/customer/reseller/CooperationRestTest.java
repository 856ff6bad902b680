package org.partnercenter.rest.customer.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.reseller.CooperationModule;
import org.partnercenter.application.customer.reseller.InMemoryCooperations;
import org.partnercenter.application.customer.reseller.InMemoryResellerGrants;
import org.partnercenter.application.customer.reseller.ResellerModule;
import org.partnercenter.application.customer.reseller.TestCooperations;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.CustomerFixtures.association;

class CooperationRestTest {

    private static final String PARTNERS = "/v2/partners/reseller-cooperations";
    private static final String CUSTOMERS = "/v2/customers/reseller-cooperations";

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final CooperationModule cooperations = TestCooperations.module(house, parties, store,
            house.transactions.register(new InMemoryCooperations()));
    private final Edge distributor;
    private final Edge customer;

    CooperationRestTest() {
        house.with(cooperations.useCases()).with(new ResellerModule(new ResellerModule.Ports(new InMemoryResellerGrants(), store,
                store.knownParties(), house.ids)).useCases());
        distributor = edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR));
        customer = edge(Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER));
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR), IdentityFixtures.party("c-1", PartyKind.CUSTOMER),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START), IdentityFixtures.party("c-2", PartyKind.CUSTOMER)));
        parties.facts().put(List.of(new RecordedFact(new PartyId("c-1"), PartyFact.RESELLER_PROGRAMME, Optional.empty(),
                house.clocks.business(), Optional.empty())));
        store.begin(List.of(association("a-1", "c-2", "d-1")));
    }

    private Edge edge(Caller caller) {
        var commands = new Commands(house.gateway());
        return new Edge(caller, new PartnerCooperationsResource(commands, cooperations.browse()),
                new CustomerCooperationsResource(commands, cooperations.browse()), new CustomerMovesResource(commands));
    }

    private Edge.Reply post(Edge edge, String path, String body) {
        return edge.call("POST", path).body(body).header("Idempotency-Key", house.ids.next()).header("X-Language", "en_US").send();
    }

    @Test
    @Tag("HIE-03")
    void an_application_is_made_seen_and_approved() {
        var made = post(customer, CUSTOMERS, "{\"partner_id\":\"d-1\"}");
        assertThat(made.status()).isEqualTo(201);
        var id = made.json().get("id").textValue();
        assertThat(made.headers().get("Location")).endsWith(CUSTOMERS + "/" + id);
        assertThat(made.text()).contains("\"partner_id\":\"d-1\",\"party_id\":\"c-1\",\"status\":\"APPLIED\",\"status_name\":\"applied\"");
        assertThat(customer.call("GET", CUSTOMERS + "/" + id).header("X-Language", "en_US").send().json()).isEqualTo(made.json());
        assertThat(distributor.call("GET", PARTNERS + "?status=APPLIED").send().json().get("total_count").intValue()).isEqualTo(1);
        var steps = distributor.call("GET", PARTNERS + "/" + id + "/transitions").send().json();
        assertThat(steps.get("transitions").findValuesAsText("possible")).containsExactly("false", "false", "true", "true", "false");

        var approved = post(distributor, PARTNERS + "/approve", "{\"cooperation_ids\":[\"" + id + "\",\"x\"]}").json();
        assertThat(approved.get("cooperations").get(0).get("status").textValue()).isEqualTo("AGREED");
        assertThat(approved.get("error_details").get(0).get("error_code").textValue()).isEqualTo("COOPERATION_NOT_FOUND");
        var timeline = distributor.call("GET", PARTNERS + "/" + id + "/timeline").send().json().get("timeline");
        assertThat(timeline.findValuesAsText("what")).containsExactly("APPLIED", "AGREED");
        assertThat(timeline.findValuesAsText("who")).containsExactly("c-1", "d-1");
    }

    @Test
    @Tag("HIE-03")
    void an_invitation_is_declined_or_withdrawn() {
        var id = post(distributor, PARTNERS + "/invite", "{\"party_ids\":[\"c-1\"]}").json().get("cooperations").get(0).get("id").textValue();
        assertThat(post(customer, CUSTOMERS + "/" + id + "/decline", "").json().get("status").textValue()).isEqualTo("DECLINED");
        assertThat(post(customer, CUSTOMERS + "/" + id + "/accept", "").errorCode()).isEqualTo("COOPERATION_STATE");
        var next = post(distributor, PARTNERS + "/invite", "{\"party_ids\":[\"c-1\"]}").json().get("cooperations").get(0).get("id").textValue();
        assertThat(post(distributor, PARTNERS + "/" + next + "/withdraw", "").json().get("status").textValue()).isEqualTo("WITHDRAWN");
        assertThat(post(distributor, PARTNERS + "/reject", "{\"cooperation_ids\":[\"" + next + "\"]}").json().get("error_details")).hasSize(1);
        var last = post(distributor, PARTNERS + "/invite", "{\"party_ids\":[\"c-1\"]}").json().get("cooperations").get(0).get("id").textValue();
        assertThat(post(customer, CUSTOMERS + "/" + last + "/accept", "").json().get("status").textValue()).isEqualTo("AGREED");
    }

    @Test
    @Tag("HIE-01")
    void what_stands_in_the_way_is_told_before() {
        var asked = distributor.call("GET", PARTNERS + "/eligibility?party_id=c-2").send().json();
        assertThat(asked.get("eligible").booleanValue()).isFalse();
        assertThat(asked.get("violations").findValuesAsText("code")).containsExactly("NOT_IN_RESELLER_PROGRAMME", "CUSTOMER_ALREADY_ASSOCIATED");
        assertThat(customer.call("GET", CUSTOMERS + "/eligibility?partner_id=d-1").send().json().get("eligible").booleanValue()).isTrue();
    }

    @Test
    @Tag("HIE-04")
    void customers_are_moved_each_on_its_own() {
        var moved = post(distributor, "/v2/partners/customers/move", "{\"customer_ids\":[\"c-2\",\"c-9\"],\"indirect_partner_id\":\"r-1\"}").json();
        assertThat(moved.get("customers").get(0).get("indirect_partner_id").textValue()).isEqualTo("r-1");
        assertThat(moved.get("error_details").get(0).get("id").textValue()).isEqualTo("c-9");
        assertThat(post(distributor, "/v2/partners/customers/move", "{\"customer_ids\":[\"c-2\"]}").json().get("customers").get(0)
                .has("indirect_partner_id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/v2/partners/reseller-cooperations/invite|{}|CBC.0100",
            "/v2/partners/reseller-cooperations/invite|{\"party_ids\":[\"c-1\"],\"x\":1}|CBC.0100",
            "/v2/partners/reseller-cooperations/approve|{\"cooperation_ids\":[\"a\",\"a\"]}|CBC.0100",
            "/v2/partners/reseller-cooperations/none/withdraw|{}|COOPERATION_NOT_FOUND",
            "/v2/partners/customers/move|{\"customer_ids\":[]}|CBC.0100",
            "/v2/partners/customers/move|{\"customer_ids\":[\"c-2\"],\"indirect_partner_id\":\"r-9\"}|CBC.99000037"})
    void what_cannot_be_is_refused(String path, String body, String code) {
        assertThat(post(distributor, path, body).errorCode()).isEqualTo(code);
    }
}
