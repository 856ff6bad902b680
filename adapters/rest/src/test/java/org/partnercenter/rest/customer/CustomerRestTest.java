package org.partnercenter.rest.customer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.InMemoryCustomers;
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

class CustomerRestTest {

    private static final String ASSOCIATIONS = "/v2/platform/associations";
    private static final String CUSTOMERS = "/v2/partners/sub-customers/query";

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = house.transactions.register(new InMemoryCustomers(parties));
    private final CustomerModule customers = new CustomerModule(new CustomerModule.Ports(store, store,
            store.knownParties(), ids -> Map.of(), house.ids, house.clocks), (asked, associated, now) -> Map.of());
    private final Edge platform;
    private final Edge distributor;
    private final Edge provider;

    CustomerRestTest() {
        house.with(customers.useCases());
        platform = edge(Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM));
        distributor = edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR));
        provider = edge(Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER));
        parties.parties().add(List.of(
                IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR), IdentityFixtures.party("d-2", PartyKind.DISTRIBUTOR),
                IdentityFixtures.party("s-1", PartyKind.SOLUTION_PROVIDER),
                IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START),
                IdentityFixtures.reseller("r-2", "d-2", SettableClocks.START),
                IdentityFixtures.party("c-1", PartyKind.CUSTOMER), IdentityFixtures.party("c-2", PartyKind.CUSTOMER),
                IdentityFixtures.party("c-3", PartyKind.CUSTOMER), IdentityFixtures.party("c-4", PartyKind.CUSTOMER)));
    }

    private Edge edge(Caller caller) {
        return new Edge(caller, new SubCustomersResource(customers.browse()),
                new CustomersResource(new Commands(house.gateway()), customers.browse()),
                new AssociationsResource(new Commands(house.gateway()), customers.browse()));
    }

    private Edge.Reply associate(String customer, String partner, String more) {
        return post(ASSOCIATIONS, "{\"customer_id\":\"" + customer + "\",\"partner_id\":\"" + partner
                + "\",\"association_type\":\"2\"" + more + "}");
    }

    private Edge.Reply post(String target, String body) {
        return platform.call("POST", target).body(body).header("Idempotency-Key", house.ids.next()).send();
    }

    private static Edge.Reply list(Edge edge, String body) {
        return edge.call("POST", CUSTOMERS).body(body).send();
    }

    @Test
    void an_association_is_created_where_the_location_says() {
        var created = associate("c-1", "d-1", ",\"indirect_partner_id\":\"r-1\",\"label\":\"vip\"");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().get("Location")).endsWith(ASSOCIATIONS + "/c-1");
        var shown = platform.call("GET", ASSOCIATIONS + "/c-1").send().json();
        assertThat(shown.get("total_count").intValue()).isEqualTo(1);
        assertThat(shown.get("associations").get(0)).isEqualTo(created.json());
        assertThat(created.json().get("status").textValue()).isEqualTo("ACTIVE");
        assertThat(created.json().get("first").booleanValue()).isTrue();
    }

    @Test
    void an_association_is_switched_transferred_and_ended() {
        associate("c-1", "d-1", "");
        house.clocks.advance(Duration.ofHours(1));

        assertThat(post(ASSOCIATIONS + "/c-1/switch", "{\"association_type\":\"1\"}").json().get("association_type")
                .textValue()).isEqualTo("1");
        assertThat(post(ASSOCIATIONS + "/c-1/transfer", "{\"indirect_partner_id\":\"r-1\"}").json()
                .get("indirect_partner_id").textValue()).isEqualTo("r-1");
        assertThat(post(ASSOCIATIONS + "/c-1/transfer", "{\"indirect_partner_id\":\"\"}").json().has("indirect_partner_id"))
                .isFalse();
        var ended = post(ASSOCIATIONS + "/c-1/end", "");
        assertThat(ended.json().get("end_cause").textValue()).isEqualTo("DISASSOCIATED");
        assertThat(ended.json().get("ended_on").textValue()).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(platform.call("GET", ASSOCIATIONS + "/c-1").send().json().findValuesAsText("end_cause"))
                .containsExactlyInAnyOrder("DISASSOCIATED", "RESELLER_TRANSFERRED", "RESELLER_TRANSFERRED",
                        "MODEL_SWITCHED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "|{}|400|CBC.0100",
            "|{\"customer_id\":\"c-2\",\"partner_id\":\"d-1\",\"association_type\":\"3\"}|400|CBC.0100",
            "|{\"customer_id\":\"c-2\",\"partner_id\":\"d-1\",\"association_type\":2}|400|CBC.0100",
            "|{\"customer_id\":\"c-2\",\"partner_id\":\"d-1\",\"association_type\":\"2\",\"x\":1}|400|CBC.0100",
            "|{\"customer_id\":\"nobody\",\"partner_id\":\"d-1\",\"association_type\":\"2\"}|404|PARTY_NOT_FOUND",
            "|{\"customer_id\":\"c-1\",\"partner_id\":\"s-1\",\"association_type\":\"2\"}|409|CUSTOMER_ALREADY_ASSOCIATED",
            "|{\"customer_id\":\"d-1\",\"partner_id\":\"s-1\",\"association_type\":\"2\"}|422|NOT_A_CUSTOMER",
            "|{\"customer_id\":\"c-2\",\"partner_id\":\"r-1\",\"association_type\":\"2\"}|422|NOT_A_FIRST_TIER_PARTNER",
            "|{\"customer_id\":\"c-2\",\"partner_id\":\"d-1\",\"indirect_partner_id\":\"r-2\",\"association_type\":\"2\"}|400|"
                    + "CBC.99000037",
            "/c-1/switch|{}|400|CBC.0100",
            "/c-1/switch|{\"association_type\":\"2\"}|409|ASSOCIATION_TYPE_UNCHANGED",
            "/c-1/transfer|{}|400|CBC.0100",
            "/c-1/transfer|{\"indirect_partner_id\":\"r-2\"}|400|CBC.99000037",
            "/c-1/end|{\"why\":\"x\"}|400|CBC.0100",
            "/c-2/end|{}|404|ASSOCIATION_NOT_FOUND"})
    void what_cannot_be_is_refused(String path, String body, int status, String code) {
        associate("c-1", "d-1", "");
        var reply = post(ASSOCIATIONS + (path == null ? "" : path), body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(reply.json().get("error_msg").textValue()).doesNotContain("?");
    }

    @Test
    @Tag("COM-13")
    void associations_are_the_platforms() {
        for (var call : List.of(distributor.call("GET", ASSOCIATIONS + "/c-1"),
                distributor.call("POST", ASSOCIATIONS + "/c-1/end"))) {
            assertThat(call.send().errorCode()).isEqualTo("CBC.0155");
        }
        assertThat(platform.call("GET", ASSOCIATIONS + "/c-1").send().errorCode()).isEqualTo("ASSOCIATION_NOT_FOUND");
    }

    @Test
    @Tag("ASC-03")
    void a_customer_is_listed_in_the_vendors_form() {
        associate("c-1", "d-1", ",\"label\":\"vip\"");
        parties.facts().put(List.of(fact(PartyFact.VERIFICATION_STATUS, "2"), fact(PartyFact.CUSTOMER_TYPE, "1"),
                fact(PartyFact.FROZEN, "1"), fact(PartyFact.CUSTOMER_LEVEL, "V3")));

        assertThat(list(distributor, "{}").text()).isEqualTo("{\"customer_infos\":[{\"customer\":\"Name of c-1\","
                + "\"account_name\":\"Account-c-1\",\"customer_id\":\"c-1\",\"associated_on\":\"2026-11-23T04:00:00Z\","
                + "\"association_type\":\"2\",\"label\":\"vip\",\"telephone\":\"13800000000\",\"verified_status\":\"2\","
                + "\"country_code\":\"CN\",\"customer_type\":1,\"is_frozen\":1,"
                + "\"account_managers\":[{\"account_name\":\"manager-1\"}],\"customer_level\":\"V3\","
                + "\"email\":\"c-1@example.com\"}],\"count\":1}");
    }

    @Test
    void what_nobody_recorded_is_not_verified_of_no_type_and_not_frozen() {
        associate("c-1", "d-1", "");
        var customer = list(distributor, "").json().get("customer_infos").get(0);

        assertThat(customer.get("verified_status").textValue()).isEqualTo("-1");
        assertThat(customer.get("customer_type").intValue()).isEqualTo(-1);
        assertThat(customer.get("is_frozen").intValue()).isZero();
        assertThat(customer.has("label")).isFalse();
        assertThat(customer.has("customer_level")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|c-2,c-1",
            "{\"foreign_field\":[1]}|c-2,c-1",
            "{\"account_name\":\"OUNT-C-1\"}|c-1",
            "{\"account_name\":\"\",\"customer\":null}|c-2,c-1",
            "{\"customer\":\"name of c-2\"}|c-2",
            "{\"label\":\"Lab\"}|c-1",
            "{\"label\":\"lab\"}|''",
            "{\"association_type\":\"1\"}|''",
            "{\"association_type\":\"2\"}|c-2,c-1",
            "{\"customer_id\":\"c-2\"}|c-2",
            "{\"customer_id\":\"c-4\"}|''",
            "{\"associated_on_begin\":\"2026-11-23T04:00:00Z\"}|c-2",
            "{\"associated_on_end\":\"2026-11-23T05:00:00Z\"}|c-1",
            "{\"indirect_partner_id\":\"r-1\"}|c-3",
            "{\"indirect_partner_id\":\"\"}|c-2,c-1",
            "{\"offset\":1}|c-1",
            "{\"limit\":1}|c-2"})
    @Tag("COM-05")
    @Tag("COM-06")
    @Tag("COM-07")
    @Tag("COM-11")
    void customers_are_filtered(String body, String expected) {
        town();

        assertThat(String.join(",", list(distributor, body).json().findValuesAsText("customer_id"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"indirect_partner_id\":\"r-2\"}|CBC.99000037",
            "{\"indirect_partner_id\":\"nobody\"}|CBC.99000037",
            "{\"associated_on_begin\":\"\"}|CBC.0100",
            "{\"associated_on_end\":\"\"}|CBC.0100",
            "{\"associated_on_end\":\"2026-11-23\"}|CBC.0100",
            "{\"association_type\":\"3\"}|CBC.0100",
            "{\"limit\":0}|CBC.0100",
            "{\"limit\":101}|CBC.0100",
            "{\"offset\":-1}|CBC.0100",
            "{\"offset\":40000001}|CBC.0100",
            "{\"offset\":\"1\"}|CBC.0100"})
    @Tag("COM-05")
    @Tag("COM-07")
    @Tag("COM-11")
    void a_bad_question_is_400(String body, String code) {
        var reply = list(distributor, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(reply.json().get("violations")).hasSize(1);
    }

    @Test
    @Tag("COM-11")
    void the_reseller_a_solution_provider_names_means_nothing() {
        town();

        assertThat(list(provider, "{\"indirect_partner_id\":\"r-1\"}").json().findValuesAsText("customer_id"))
                .containsExactly("c-4");
    }

    @Test
    @Tag("COM-13")
    void other_callers_have_no_customer_list() {
        for (var caller : List.of(Caller.reseller(new PartyId("r-1"), new PartyId("d-1")),
                Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER),
                Caller.mainAccount(new PartyId("g-1"), PartyKind.GOV_SUBSIDY))) {
            assertThat(list(edge(caller), "{}").errorCode()).isEqualTo("CBC.0155");
        }
    }

    @Test
    @Tag("COM-20")
    void on_our_own_path_a_customer_is_listed_masked() {
        associate("c-1", "d-1", ",\"label\":\"vip\"");

        assertThat(distributor.call("GET", "/v2/partners/customers").send().text()).isEqualTo("{\"total_count\":1,"
                + "\"customers\":[{\"customer_id\":\"c-1\",\"name\":\"Na****-1\",\"account_name\":\"Ac****-1\","
                + "\"mobile_phone\":\"138****0000\",\"email\":\"c****@example.com\",\"associated_on\":\"2026-11-23T04:00:00Z\","
                + "\"association_type\":\"2\",\"label\":\"vip\",\"verified_status\":\"-1\",\"customer_type\":\"-1\","
                + "\"frozen_status\":\"0\",\"account_manager_name\":\"ma****-1\",\"source\":\"PLATFORM\"}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "|c-2,c-1", "?limit=1|c-2", "?offset=1|c-1", "?name=of%20c-1|c-1", "?account_name=count-c-2|c-2", "?label=Lab|c-1",
            "?association_type=1|''", "?customer_id=c-2|c-2", "?customer_id=c-4|''", "?indirect_partner_id=r-1|c-3",
            "?associated_on_begin=2026-11-23T04:00:00Z|c-2", "?associated_on_end=2026-11-23T05:00:00Z|c-1"})
    @Tag("COM-11")
    void our_own_list_is_filtered_too(String query, String expected) {
        town();

        assertThat(String.join(",", distributor.call("GET", "/v2/partners/customers" + (query == null ? "" : query)).send().json()
                .findValuesAsText("customer_id"))).isEqualTo(expected);
    }

    @Test
    @Tag("COM-05")
    void behind_a_marker_our_own_list_goes_on() {
        town();
        var first = distributor.call("GET", "/v2/partners/customers?limit=1").send().json();
        var second = distributor.call("GET", "/v2/partners/customers?limit=1&marker=" + first.get("next_marker").textValue())
                .send().json();

        assertThat(second.findValuesAsText("customer_id")).containsExactly("c-1");
        assertThat(second.get("total_count").intValue()).isEqualTo(2);
    }

    @Test
    @Tag("COM-21")
    void foreign_customers_are_revealed_as_little_as_absent_ones() {
        town();
        var reseller = edge(Caller.reseller(new PartyId("r-1"), new PartyId("d-1")));
        var body = "{\"ids\":[\"c-1\",\"c-3\",\"c-4\",\"x\"],\"columns\":[\"name\"]}";

        assertThat(reveal(distributor, body)).isEqualTo("{\"rows\":[{\"id\":\"c-1\",\"name\":\"Name of c-1\"}]}");
        assertThat(reveal(reseller, body)).isEqualTo("{\"rows\":[{\"id\":\"c-3\",\"name\":\"Name of c-3\"}]}");
        assertThat(distributor.call("POST", "/v2/partners/customers/reveal")
                .body(body.replace("}", ",\"indirect_partner_id\":\"r-1\"}")).send().errorCode()).isEqualTo("DETAILS_ARE_THE_RESELLERS");
        assertThat(distributor.call("POST", "/v2/partners/customers/reveal")
                .body(body.replace("}", ",\"indirect_partner_id\":\"r-2\"}")).send().errorCode()).isEqualTo("CBC.99000037");
    }

    private static String reveal(Edge edge, String body) {
        return edge.call("POST", "/v2/partners/customers/reveal").body(body).send().text();
    }

    private void town() {
        associate("c-1", "d-1", ",\"label\":\"Label\"");
        house.clocks.advance(Duration.ofHours(1));
        associate("c-2", "d-1", "");
        associate("c-3", "d-1", ",\"indirect_partner_id\":\"r-1\"");
        associate("c-4", "s-1", "");
    }

    private static RecordedFact fact(PartyFact fact, String value) {
        return new RecordedFact(new PartyId("c-1"), fact, Optional.of(value), SettableClocks.START, Optional.empty());
    }
}
