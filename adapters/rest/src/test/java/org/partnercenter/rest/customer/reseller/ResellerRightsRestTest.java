package org.partnercenter.rest.customer.reseller;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.reseller.InMemoryResellerGrants;
import org.partnercenter.application.customer.reseller.ResellerModule;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ResellerRightsRestTest {

    private static final String RIGHTS = "/v2/partners/resellers/r-1/rights";

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final ResellerModule resellers = new ResellerModule(new ResellerModule.Ports(
            house.transactions.register(new InMemoryResellerGrants()), store, store.knownParties(), house.ids));
    private final Edge distributor;
    private final Edge reseller;
    private final Edge provider;

    ResellerRightsRestTest() {
        house.with(resellers.useCases());
        distributor = edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR));
        reseller = edge(Caller.reseller(new PartyId("r-1"), new PartyId("d-1")));
        provider = edge(Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER));
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START)));
    }

    private Edge edge(Caller caller) {
        return new Edge(caller, new ResellerRightsResource(new Commands(house.gateway()), resellers.browse()));
    }

    private Edge.Reply post(Edge edge, String path, String body) {
        return edge.call("POST", RIGHTS + path).body(body).header("Idempotency-Key", house.ids.next())
                .header("X-Language", "en_US").send();
    }

    @Test
    @Tag("HIE-07")
    void rights_are_granted_shown_and_taken_back() {
        var granted = post(distributor, "/grant", "{\"rights\":[\"FREEZING\",\"BUDGETS\"]}");
        assertThat(granted.status()).isEqualTo(200);
        var shown = reseller.call("GET", RIGHTS).header("X-Language", "en_US").send();
        assertThat(shown.json()).isEqualTo(granted.json());
        assertThat(shown.json().get("rights").get(2).toString()).isEqualTo("{\"right\":\"BUDGETS\",\"right_name\":\"manage budgets\","
                + "\"in_force\":true,\"granted_at\":\"2026-11-23T04:00:00Z\"}");
        assertThat(shown.json().get("rights").get(0).toString())
                .isEqualTo("{\"right\":\"ORDER_ON_BEHALF\",\"right_name\":\"order on behalf\",\"in_force\":false}");

        var steps = distributor.call("GET", RIGHTS + "/transitions").send().json().get("rights").get(2);
        assertThat(steps.get("state").textValue()).isEqualTo("IN_FORCE");
        assertThat(steps.get("transitions").get(0).get("violations").get(0).get("rule").textValue()).isEqualTo("HIE-07");
        assertThat(steps.get("transitions").get(1).get("to").textValue()).isEqualTo("REVOKED");

        house.clocks.advance(Duration.ofHours(1));
        assertThat(post(distributor, "/revoke", "{\"rights\":[\"BUDGETS\"]}").status()).isEqualTo(200);
        var timeline = distributor.call("GET", RIGHTS + "/timeline").send().json().get("timeline");
        assertThat(timeline.findValuesAsText("what")).containsExactly("GRANT", "GRANT", "REVOKE");
        assertThat(timeline.get(2).get("at").textValue()).isEqualTo("2026-11-23T05:00:00Z");
    }

    @Test
    void a_dry_run_grants_nothing() {
        assertThat(post(distributor, "/grant?dry_run=true", "{\"rights\":[\"BUDGETS\"]}").status()).isEqualTo(200);
        assertThat(distributor.call("GET", RIGHTS + "/timeline").send().json().get("timeline")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/grant|{}|400|CBC.0100",
            "/grant|{\"rights\":[]}|400|CBC.0100",
            "/grant|{\"rights\":[\"ALL\"]}|400|CBC.0100",
            "/grant|{\"rights\":[\"BUDGETS\",\"BUDGETS\"]}|400|CBC.0100",
            "/grant|{\"rights\":[\"BUDGETS\"],\"why\":\"x\"}|400|CBC.0100",
            "/revoke|{\"rights\":[\"BUDGETS\"]}|409|RESELLER_RIGHT_NOT_GRANTED"})
    void what_cannot_be_is_refused(String path, String body, int status, String code) {
        var reply = post(distributor, path, body);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
    }

    @Test
    @Tag("COM-13")
    void others_have_no_resellers() {
        assertThat(post(provider, "/grant", "{\"rights\":[\"BUDGETS\"]}").errorCode()).isEqualTo("CBC.0155");
        assertThat(post(reseller, "/grant", "{\"rights\":[\"BUDGETS\"]}").errorCode()).isEqualTo("CBC.0155");
        assertThat(provider.call("GET", RIGHTS).send().errorCode()).isEqualTo("CBC.0155");
        assertThat(distributor.call("GET", "/v2/partners/resellers/r-9/rights").send().errorCode()).isEqualTo("CBC.99000037");
    }
}
