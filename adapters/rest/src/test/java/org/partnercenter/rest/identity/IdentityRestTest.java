package org.partnercenter.rest.identity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.identity.Credential;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.identity.ReversingCipher;
import org.partnercenter.application.identity.TestKeys;
import org.partnercenter.application.identity.access.TestAccess;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityRestTest {

    private static final String PARTIES = "/v2/platform/parties";
    private static final String RESELLERS = "/v2/partners/indirect-partners/query";

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity store = house.transactions.register(new InMemoryIdentity());
    private final IdentityModule identity = new IdentityModule(new IdentityModule.Ports(store.parties(), store.accessKeys(),
            store.facts(), store.queries(), store.resellers(), new ReversingCipher(), new TestKeys(), house.ids,
            house.clocks, store.operators()));
    private final Edge platform;
    private final Edge distributor;

    IdentityRestTest() {
        house.with(identity.useCases());
        platform = edge(Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM));
        distributor = edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR));
        register("d-1", "DISTRIBUTOR", "");
    }

    private Edge edge(Caller caller) {
        var commands = new Commands(house.gateway());
        return new Edge(caller, new PartiesResource(commands, identity.browse()),
                new AccessKeysResource(commands, identity.browse()), new PartyFactsResource(commands, identity.browse()),
                new IndirectPartnersResource(identity.browse()));
    }

    private Edge.Reply register(String id, String kind, String more) {
        return post(PARTIES, "{\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"name\":\"公司 " + id
                + "\",\"account_name\":\"Account-" + id + "\"" + more + "}");
    }

    private Edge.Reply post(String target, String body) {
        return platform.call("POST", target).body(body).header("Idempotency-Key", house.ids.next()).send();
    }

    private Edge.Reply get(String target) {
        return platform.call("GET", target).send();
    }

    private Edge.Reply put(String target, String body) {
        return platform.call("PUT", target).body(body).header("Idempotency-Key", house.ids.next()).send();
    }

    @Test
    void a_registered_party_is_created_where_the_location_says() {
        var created = register("r-1", "RESELLER", ",\"distributor_id\":\"d-1\",\"mobile_phone\":\"13800001234\","
                + "\"email\":\"li@example.com\",\"account_manager_id\":\"am-1\",\"account_manager_name\":\"王\"");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text()).isEqualTo(
                "{\"id\":\"r-1\",\"kind\":\"RESELLER\",\"registered_at\":\"2026-11-23T04:00:00Z\"}");
        assertThat(created.headers().get("Location")).endsWith(PARTIES + "/r-1");
        assertThat(get(PARTIES + "/r-1").text()).isEqualTo("{\"id\":\"r-1\",\"kind\":\"RESELLER\",\"name\":\"公****1\","
                + "\"account_name\":\"Ac****-1\",\"distributor_id\":\"d-1\",\"mobile_phone\":\"138****1234\","
                + "\"email\":\"l****@example.com\",\"account_manager_id\":\"am-1\",\"account_manager_name\":\"****\","
                + "\"registered_at\":\"2026-11-23T04:00:00Z\"}");
    }

    @Test
    @Tag("COM-20")
    @Tag("COM-21")
    void plain_values_are_told_by_a_call_of_their_own_and_kept_nowhere() {
        register("c-1", "CUSTOMER", ",\"mobile_phone\":\"13800001234\"");
        var call = platform.call("POST", PARTIES + "/reveal").header("Idempotency-Key", "k")
                .body("{\"ids\":[\"nobody\",\"c-1\"],\"columns\":[\"mobile_phone\",\"email\"]}");
        int answers = house.answers.size();
        var revealed = call.send();

        assertThat(revealed.text()).isEqualTo("{\"rows\":[{\"id\":\"c-1\",\"mobile_phone\":\"13800001234\"}]}");
        assertThat(revealed.headers()).containsEntry("Cache-Control", "no-store");
        assertThat(call.send().headers()).doesNotContainKey("Idempotency-Replayed");
        assertThat(house.answers.size()).isEqualTo(answers);
        assertThat(get(PARTIES + "/c-1").text()).doesNotContain("13800001234");
    }

    @Test
    @Tag("COM-21")
    void a_reveal_that_is_only_asked_for_tells_no_values() {
        assertThat(post(PARTIES + "/reveal?dry_run=true", "{\"ids\":[\"d-1\"],\"columns\":[\"name\"]}").text())
                .isEqualTo("{\"rows\":[{\"id\":\"d-1\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"ids\":[],\"columns\":[\"name\"]}", "{\"ids\":[\"d-1\"]}",
            "{\"ids\":[\"d-1\"],\"columns\":[\"kind\"]}", "{\"ids\":[\"d-1\",\"d-1\"],\"columns\":[\"name\"]}",
            "{\"ids\":[\"d-1\"],\"columns\":[\"name\"],\"all\":true}"})
    void a_reveal_that_is_unclear_is_refused(String body) {
        assertThat(post(PARTIES + "/reveal", body).status()).isEqualTo(400);
        assertThat(distributor.call("POST", PARTIES + "/reveal").body("{\"ids\":[\"d-1\"],\"columns\":[\"name\"]}").send()
                .errorCode()).isEqualTo("CBC.0155");
    }

    @Test
    void an_odd_id_is_found_where_its_location_says() {
        var location = register("a{b}/ü%", "CUSTOMER", "").headers().get("Location");

        assertThat(get(location.substring(location.indexOf("/v2"))).json().get("id").textValue()).isEqualTo("a{b}/ü%");
    }

    @Test
    void a_dry_run_registers_nobody() {
        assertThat(post(PARTIES + "?dry_run=true", "{\"id\":\"x\",\"kind\":\"CUSTOMER\",\"name\":\"n\",\"account_name\":\"a\"}")
                .status()).isEqualTo(200);
        assertThat(get(PARTIES + "/x").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|400|CBC.0100",
            "{\"kind\":\"CUSTOMER\",\"name\":\"n\",\"account_name\":\"a\",\"colour\":\"red\"}|400|CBC.0100",
            "{\"kind\":\"customer\",\"name\":\"n\",\"account_name\":\"a\"}|400|CBC.0100",
            "{\"kind\":\"CUSTOMER\",\"name\":\"n\"}|400|CBC.0100",
            "{\"kind\":\"CUSTOMER\",\"name\":\" \",\"account_name\":\"a\"}|400|CBC.0100",
            "{\"kind\":\"CUSTOMER\",\"name\":\"n\",\"account_name\":\"a\",\"account_manager_id\":\"x\"}|400|CBC.0100",
            "{\"id\":\"two words\",\"kind\":\"CUSTOMER\",\"name\":\"n\",\"account_name\":\"a\"}|400|CBC.0100",
            "{\"id\":\"d-1\",\"kind\":\"CUSTOMER\",\"name\":\"n\",\"account_name\":\"a\"}|409|PARTY_EXISTS",
            "{\"kind\":\"RESELLER\",\"name\":\"n\",\"account_name\":\"a\"}|422|DISTRIBUTOR_REQUIRED"})
    void a_party_that_cannot_be_is_refused(String body, int status, String code) {
        var reply = post(PARTIES, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(reply.json().get("violations").get(0).get("sentence").textValue()).doesNotContain("?");
    }

    @Test
    @Tag("COM-05")
    void parties_are_listed_by_rows_and_by_marker() {
        register("a-1", "CUSTOMER", "");
        register("a-2", "CUSTOMER", "");
        var first = get(PARTIES + "?limit=2").json();

        assertThat(first.get("total_count").intValue()).isEqualTo(3);
        assertThat(first.findValuesAsText("id")).containsExactly("a-1", "a-2");
        assertThat(get(PARTIES + "?limit=2&marker=" + first.get("next_marker").textValue()).json().findValuesAsText("id"))
                .containsExactly("d-1");
        assertThat(get(PARTIES + "?offset=1&limit=1").json().findValuesAsText("id")).containsExactly("a-2");
        assertThat(get(PARTIES + "?kind=DISTRIBUTOR").json().findValuesAsText("id")).containsExactly("d-1");
        assertThat(get(PARTIES + "?kind=DISTRIBUTOR").json().has("next_marker")).isFalse();
        assertThat(get(PARTIES + "?kind=KING").status()).isEqualTo(400);
        assertThat(get(PARTIES + "?limit=101").status()).isEqualTo(400);
    }

    @Test
    void a_secret_is_shown_once_and_lets_its_party_in() {
        var created = post(PARTIES + "/d-1/access-keys", "{}");
        var json = created.json();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers()).containsEntry("Cache-Control", "no-store");
        assertThat(created.headers().get("Location")).endsWith("/access-keys/" + json.get("access_key").textValue());
        assertThat(json.get("secret_shown").booleanValue()).isTrue();
        assertThat(identity.credentials(TestAccess.of(store, house).signIn()).byAccessKey(json.get("access_key").textValue())).map(Credential::secret)
                .contains(Secret.of(json.get("secret_key").textValue()));
        assertThat(get(PARTIES + "/d-1/access-keys").text()).contains(json.get("access_key").textValue())
                .doesNotContain("secret");
    }

    @Test
    void a_given_key_is_taken_as_it_is_and_disabled_once() {
        var keys = PARTIES + "/d-1/access-keys";
        post(keys, "{\"access_key\":\"GIVEN1\",\"secret_key\":\"a-secret-of-length\"}");

        assertThat(get(keys + "/GIVEN1").json().get("status").textValue()).isEqualTo("ACTIVE");
        assertThat(post(keys + "/GIVEN1/disable", "{\"why\":\"x\"}").status()).isEqualTo(400);
        assertThat(post(keys + "/GIVEN1/disable", "").json().get("status").textValue()).isEqualTo("DISABLED");
        assertThat(post(keys + "/GIVEN1/disable", "{}").errorCode()).isEqualTo("ACCESS_KEY_DISABLED");
        assertThat(post(keys + "/GIVEN2/disable", "").status()).isEqualTo(404);
        assertThat(post(keys, "{\"access_key\":\"GIVEN1\",\"secret_key\":\"a-secret-of-length\"}").status()).isEqualTo(409);
        assertThat(get(keys + "/GIVEN2").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"access_key\":\"K\"}", "{\"secret_key\":\"a-secret-of-length\"}",
            "{\"access_key\":\"\",\"secret_key\":\"\"}", "{\"access_key\":\"K K\",\"secret_key\":\"a-secret-of-length\"}",
            "{\"access_key\":\"K\",\"secret_key\":\"short-one\"}"})
    void a_bad_key_is_refused_and_its_secret_is_not_repeated(String body) {
        var reply = post(PARTIES + "/d-1/access-keys", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("a-secret-of-length", "short-one");
    }

    @Test
    void keys_and_facts_of_nobody_are_absent() {
        assertThat(post(PARTIES + "/nobody/access-keys", "{}").errorCode()).isEqualTo("PARTY_NOT_FOUND");
        assertThat(get(PARTIES + "/nobody/access-keys").status()).isEqualTo(404);
        assertThat(get(PARTIES + "/nobody/facts").status()).isEqualTo(404);
        assertThat(put(PARTIES + "/nobody/facts/coupon-own-use", "{}").status()).isEqualTo(404);
    }

    @Test
    void a_fact_is_recorded_told_and_taken_back() {
        var fact = PARTIES + "/d-1/facts/finance-hosted-member";

        assertThat(get(fact).text()).isEqualTo("{\"fact\":\"finance-hosted-member\",\"holds\":false}");
        assertThat(put(fact, "{\"value\":\"master-1\",\"valid_until\":\"2026-11-24T00:00:00Z\"}").text()).isEqualTo(
                "{\"fact\":\"finance-hosted-member\",\"holds\":true,\"value\":\"master-1\","
                        + "\"valid_from\":\"2026-11-23T04:00:00Z\",\"valid_until\":\"2026-11-24T00:00:00Z\"}");
        assertThat(get(PARTIES + "/d-1/facts").json().get("total_count").intValue()).isEqualTo(1);
        house.clocks.advance(Duration.ofDays(2));
        assertThat(get(fact).json().get("holds").booleanValue()).isFalse();
        assertThat(put(fact, "{\"holds\":false}").text()).isEqualTo("{\"fact\":\"finance-hosted-member\",\"holds\":false}");
        assertThat(get(PARTIES + "/d-1/facts").json().get("total_count").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "no-such-fact|{}|404|FACT_NOT_FOUND",
            "finance-hosted-member|{}|400|CBC.0100",
            "frozen|{\"value\":\"3\"}|400|CBC.0100",
            "coupon-own-use|{\"valid_from\":\"yesterday\"}|400|CBC.0100",
            "coupon-own-use|{\"valid_until\":\"2026-11-23T04:00:00Z\"}|400|CBC.0100",
            "coupon-own-use|{\"until\":\"2027-11-23T04:00:00Z\"}|400|CBC.0100",
            "coupon-own-use|{\"holds\":\"no\"}|400|CBC.0100"})
    void a_fact_that_cannot_be_is_refused(String fact, String body, int status, String code) {
        var reply = put(PARTIES + "/d-1/facts/" + fact, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"GET,", "GET,/d-1", "GET,/d-1/access-keys", "GET,/d-1/facts", "GET,/d-1/facts/frozen",
            "POST,/d-1/access-keys", "PUT,/d-1/facts/coupon-own-use"})
    @Tag("COM-13")
    void these_paths_are_the_platforms(String method, String path) {
        var reply = distributor.call(method, PARTIES + (path == null ? "" : path)).body("").send();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.errorCode()).isEqualTo("CBC.0155");
    }

    @Test
    void a_distributor_lists_its_resellers_in_the_vendors_form() {
        register("r-1", "RESELLER", ",\"distributor_id\":\"d-1\",\"mobile_phone\":\"13800001234\","
                + "\"email\":\"li@example.com\",\"account_manager_id\":\"am-1\",\"account_manager_name\":\"王\"");

        assertThat(distributor.call("POST", RESELLERS).body("{\"unknown\":1}").send().text()).isEqualTo(
                "{\"count\":1,\"indirect_partners\":[{\"indirect_partner_id\":\"r-1\",\"mobile_phone\":\"13800001234\","
                        + "\"email\":\"li@example.com\",\"account_name\":\"Account-r-1\",\"name\":\"公司 r-1\","
                        + "\"associated_on\":\"2026-11-23T04:00:00Z\",\"account_manager_id\":\"am-1\","
                        + "\"account_manager_name\":\"王\"}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}|2", "|2", "{\"account_name\":\"OUNT-R-1\"}|1", "{\"account_name\":\"\"}|2",
            "{\"indirect_partner_id\":\"r-2\"}|1", "{\"indirect_partner_id\":\"r-9\"}|0",
            "{\"associated_on_begin\":\"2026-11-23T04:00:00Z\"}|0", "{\"associated_on_begin\":\"2026-11-23T03:59:59Z\"}|2",
            "{\"associated_on_end\":\"2026-11-23T04:00:00Z\"}|0", "{\"associated_on_end\":\"\"}|2"})
    @Tag("COM-06")
    void resellers_are_filtered(String body, int count) {
        register("r-1", "RESELLER", ",\"distributor_id\":\"d-1\"");
        register("r-2", "RESELLER", ",\"distributor_id\":\"d-1\"");

        assertThat(distributor.call("POST", RESELLERS).body(body == null ? "" : body).send().json().get("count").intValue())
                .isEqualTo(count);
    }

    @Test
    @Tag("COM-13")
    void nobody_but_a_distributor_has_resellers() {
        assertThat(platform.call("POST", RESELLERS).body("{}").send().errorCode()).isEqualTo("CBC.0155");
        assertThat(edge(Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER)).call("POST", RESELLERS)
                .body("{}").send().status()).isEqualTo(403);
        assertThat(distributor.call("POST", RESELLERS).body("{\"limit\":101}").send().status()).isEqualTo(400);
    }
}
