package org.partnercenter.rest.customer.freeze;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.freeze.FreezeModule;
import org.partnercenter.application.customer.freeze.InMemoryFreezes;
import org.partnercenter.application.customer.freeze.TestFreezes;
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

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.CustomerFixtures.association;

class CustomerFreezeRestTest {

    private static final String OWN = "/v2/partners/customers/c-1/freezing";
    private static final String RESELLERS = "/v2/partners/customers/c-2/freezing";

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final FreezeModule freezes = TestFreezes.module(house, parties, store,
            house.transactions.register(new InMemoryFreezes()), resellers -> Map.of());
    private final Edge distributor;
    private final Edge reseller;

    CustomerFreezeRestTest() {
        house.with(freezes.useCases());
        distributor = edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR));
        reseller = edge(Caller.reseller(new PartyId("r-1"), new PartyId("d-1")));
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START),
                IdentityFixtures.party("c-1", PartyKind.CUSTOMER), IdentityFixtures.party("c-2", PartyKind.CUSTOMER)));
        store.begin(List.of(association("a-1", "c-1", "d-1"),
                association("a-2", "c-2", "d-1", Optional.of("r-1"), SettableClocks.START)));
    }

    private Edge edge(Caller caller) {
        return new Edge(caller, new CustomerFreezeResource(new Commands(house.gateway()), freezes.browse()));
    }

    private Edge.Reply post(Edge edge, String path, String body) {
        return edge.call("POST", path).body(body).header("Idempotency-Key", house.ids.next()).header("X-Language", "en_US").send();
    }

    @Test
    @Tag("ASC-28")
    void a_customer_is_frozen_shown_and_unfrozen() {
        assertThat(post(distributor, OWN + "/freeze", "{\"frozen_status\":\"1\",\"reason\":\"arrears\"}").text()).isEqualTo(
                "{\"customer_id\":\"c-1\",\"frozen_status\":\"1\",\"account_frozen\":true,\"resources_frozen\":false,\"by_partner\":\"1\","
                        + "\"by_vendor\":\"0\",\"with_partner\":false,\"account_released\":false}");
        var shown = distributor.call("GET", OWN).send().json();
        assertThat(shown.get("reason").textValue()).isEqualTo("arrears");
        assertThat(shown.get("who").textValue()).isEqualTo("d-1");
        assertThat(shown.get("since").textValue()).isEqualTo("2026-11-23T04:00:00Z");
        assertThat(shown.get("spends").booleanValue()).isFalse();
        assertThat(shown.get("may_not_spend").get(0).get("code").textValue()).isEqualTo("SPENDING_ACCOUNT_FROZEN");

        var steps = distributor.call("GET", OWN + "/transitions").send().json();
        assertThat(steps.get("state").textValue()).isEqualTo("ACCOUNT");
        assertThat(steps.get("transitions").get(1).get("event").textValue()).isEqualTo("FREEZE_RESOURCES");
        assertThat(steps.get("transitions").findValuesAsText("possible")).containsExactly("false", "true", "false", "true");

        house.clocks.advance(Duration.ofHours(1));
        post(distributor, OWN + "/unfreeze", "{\"reason\":\"paid\"}");
        var timeline = distributor.call("GET", OWN + "/timeline").send().json().get("timeline");
        assertThat(timeline.findValuesAsText("what")).containsExactly("FREEZE_ACCOUNT", "UNFREEZE");
        assertThat(timeline.findValuesAsText("reason")).containsExactly("arrears", "paid");
        assertThat(distributor.call("GET", OWN).send().json().get("spends").booleanValue()).isTrue();
    }

    @Test
    @Tag("ASC-28")
    void an_account_unfrozen_under_a_frozen_partner_stands_in_the_timeline_once() {
        parties.facts().put(List.of(new RecordedFact(new PartyId("d-1"), PartyFact.FROZEN, Optional.of("1"), house.clocks.business(),
                Optional.empty())));
        post(distributor, OWN + "/freeze", "{\"frozen_status\":\"1\",\"reason\":\"arrears\"}");
        house.clocks.advance(Duration.ofHours(1));
        assertThat(post(distributor, OWN + "/unfreeze", "{\"reason\":\"paid\"}").json().get("account_released").booleanValue()).isTrue();
        var timeline = distributor.call("GET", OWN + "/timeline").send().json().get("timeline");
        assertThat(timeline.findValuesAsText("what")).containsExactly("FREEZE_ACCOUNT", "UNFREEZE");
        assertThat(timeline.findValuesAsText("with_partner")).containsExactly("false", "true");
    }

    @Test
    @Tag("COM-11")
    void a_distributor_acts_through_the_reseller_it_names() {
        assertThat(post(reseller, RESELLERS + "/freeze", "{\"frozen_status\":\"2\",\"reason\":\"x\"}").errorCode())
                .isEqualTo("FREEZING_NOT_GRANTED");
        assertThat(post(distributor, RESELLERS + "/freeze", "{\"frozen_status\":\"2\",\"reason\":\"x\",\"indirect_partner_id\":\"r-1\"}")
                .status()).isEqualTo(200);
        assertThat(distributor.call("GET", RESELLERS + "?indirect_partner_id=r-1").send().json().get("standing").get("frozen_status")
                .textValue()).isEqualTo("2");
        assertThat(distributor.call("GET", RESELLERS + "/timeline?indirect_partner_id=r-9").send().errorCode()).isEqualTo("CBC.99000037");
        assertThat(reseller.call("GET", RESELLERS).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/freeze|{}|400|CBC.0100",
            "/freeze|{\"frozen_status\":\"1\"}|400|CBC.0100",
            "/freeze|{\"frozen_status\":\"0\",\"reason\":\"x\"}|400|CBC.0100",
            "/freeze|{\"frozen_status\":\"1\",\"reason\":\"x\",\"y\":1}|400|CBC.0100",
            "/unfreeze|{\"reason\":\"x\"}|409|CUSTOMER_FREEZE_STATE",
            "/unfreeze|{\"resources_only\":true}|400|CBC.0100"})
    void what_cannot_be_is_refused(String path, String body, int status, String code) {
        var reply = post(distributor, OWN + path, body);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(distributor.call("GET", "/v2/partners/customers/c-9/freezing").send().errorCode()).isEqualTo("ASSOCIATION_NOT_FOUND");
    }
}
