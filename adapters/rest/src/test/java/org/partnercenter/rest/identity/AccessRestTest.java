package org.partnercenter.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.party;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.identity.ReversingCipher;
import org.partnercenter.application.identity.TestKeys;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.identity.access.TestAccess;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.util.List;
import java.util.UUID;

class AccessRestTest {

    private static final String OPERATORS = "/v2/partners/operators";
    private static final String ROLES = "/v2/partners/roles";
    private static final String KEYS = "/v2/partners/access-keys";
    private static final String TOKENS = "/v3/auth/tokens";
    private static final String LOGIN = """
            {"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"%s","password":"%s",\
            "domain":{"name":"%s"}}}},"scope":{"domain":{"name":"any"}}}}""";

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity store = house.transactions.register(new InMemoryIdentity());
    private final AccessModule access = TestAccess.of(store, house);
    private final Edge distributor;

    AccessRestTest() {
        var identity = new IdentityModule(new IdentityModule.Ports(store.parties(), store.accessKeys(), store.facts(),
                store.queries(), store.resellers(), new ReversingCipher(), new TestKeys(), house.ids, house.clocks,
                store.operators()));
        store.parties().add(List.of(party("platform", PartyKind.PLATFORM), party("d-1", PartyKind.DISTRIBUTOR)));
        house.with(access.useCases()).with(identity.useCases());
        var commands = new Commands(house.gateway());
        distributor = new Edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR),
                new OperatorsResource(commands, access.browse()), new RolesResource(commands, access.browse()),
                new OwnKeysResource(commands, identity.browse()), new CallerResource(commands, access.browse()),
                new TokensResource(access.signIn(), house.gateway(), Edge.unlimited(house.clocks)));
    }

    private Edge.Reply send(String method, String path, String body) {
        return distributor.call(method, path).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).send();
    }

    private Edge.Reply get(String path) {
        return distributor.call("GET", path).send();
    }

    private String operator(String name) {
        return send("POST", OPERATORS, "{\"name\":\"" + name + "\",\"role_ids\":[\"account-manager\"],\"password\":\"correct horse\"}")
                .json().path("operator_id").textValue();
    }

    @Test
    @Tag("COM-12")
    void an_operator_is_made_shown_changed_and_gone() {
        var id = operator("clerk");
        var shown = get(OPERATORS + "/" + id);

        assertThat(shown.json().path("own_customers_only").booleanValue()).isTrue();
        assertThat(shown.json().path("permission_items")).extracting(JsonNode::textValue).containsExactlyInAnyOrder("BPC_ITEM_FINANCE_020101",
                "BPC_ITEM_SUBCUSTSERV_010100", "BPC_ITEM_SUBCUSTSERV_060100", "PC_BUSINESS_OPPORTUNITIES_KEEP", "PC_BUSINESS_OPPORTUNITIES_VIEW");
        assertThat(shown.text()).doesNotContain("horse");
        assertThat(get(OPERATORS).json().path("total_count").intValue()).isEqualTo(1);
        assertThat(send("PUT", OPERATORS + "/" + id + "/roles", "{\"role_ids\":[]}").json().path("role_ids")).isEmpty();
        assertThat(send("POST", OPERATORS + "/" + id + "/disable", "{}").json().path("status").textValue()).isEqualTo("DISABLED");
        assertThat(send("POST", OPERATORS + "/" + id + "/disable", "{}").status()).isEqualTo(409);
        assertThat(send("POST", OPERATORS + "/" + id + "/enable", "{}").status()).isEqualTo(200);
        assertThat(send("PUT", OPERATORS + "/" + id + "/password", "{\"password\":\"battery staple\"}").status()).isEqualTo(204);
        assertThat(send("POST", OPERATORS + "/" + id + "/delete", "{}").status()).isEqualTo(200);
        assertThat(get(OPERATORS + "/" + id).errorCode()).isEqualTo("OPERATOR_NOT_FOUND");
    }

    @Test
    @Tag("COM-29")
    void roles_are_listed_with_the_built_in_ones_before() {
        var made = send("POST", ROLES, "{\"name\":\"券\",\"permission_items\":[\"PC_ITEM_COUPON_ISSUE\"]}");
        assertThat(made.status()).isEqualTo(201);
        var id = made.json().path("role_id").textValue();

        var listed = get(ROLES).json();
        assertThat(listed.path("limit").intValue()).isEqualTo(10);
        assertThat(listed.path("roles")).extracting(role -> role.path("role_id").textValue())
                .containsExactly("administrator", "account-manager", id);
        assertThat(send("PUT", ROLES + "/" + id, "{\"name\":\"x\",\"permission_items\":[\"BPC_ITEM_SUBCUSTSERV_030200\"]}")
                .json().path("name").textValue()).isEqualTo("x");
        assertThat(send("POST", ROLES, "{\"name\":\"y\",\"permission_items\":[\"NO_SUCH_ITEM\"]}").status()).isEqualTo(400);
        assertThat(send("POST", ROLES, "{\"name\":\"y\",\"permission_items\":[\"PC_LEDGER_VERIFY\"]}").errorCode())
                .isEqualTo("ITEM_NOT_FOR_PARTY");
        assertThat(get(ROLES + "/permission-items").json().path("permission_items")).isNotEmpty()
                .allMatch(item -> !item.path("name").asText().isEmpty());
        assertThat(send("POST", ROLES + "/" + id + "/delete", "{}").status()).isEqualTo(200);
    }

    @Test
    @Tag("COM-01")
    void a_key_is_made_for_an_operator_rotated_and_deleted() {
        var made = send("POST", KEYS, "{\"operator_id\":\"" + operator("clerk") + "\"}");
        var key = made.json().path("access_key").textValue();

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.headers()).containsEntry("Cache-Control", "no-store");
        assertThat(made.headers().get("Location")).endsWith(KEYS + "/" + key);
        var rotated = send("POST", KEYS + "/" + key + "/rotate", "{\"overlap_hours\":2}");
        assertThat(rotated.status()).isEqualTo(201);
        assertThat(rotated.json().path("predecessor").path("status").textValue()).isEqualTo("RETIRING");
        assertThat(rotated.json().path("secret_key").textValue()).isNotEmpty();
        assertThat(send("POST", KEYS + "/" + key + "/rotate", "{\"overlap_hours\":169}").status()).isEqualTo(400);
        assertThat(get(KEYS).json().path("total_count").intValue()).isEqualTo(2);
        assertThat(get(KEYS).text()).doesNotContain("secret");
        assertThat(send("POST", KEYS + "/" + key + "/delete", "{}").json().path("status").textValue()).isEqualTo("DELETED");
        assertThat(get(KEYS + "/" + key).status()).isEqualTo(404);
        assertThat(send("POST", KEYS + "/NOSUCHKEY/disable", "{}").status()).isEqualTo(404);
    }

    @Test
    @Tag("COM-01")
    void a_password_is_answered_with_a_token_in_the_vendors_form() {
        operator("clerk");
        var reply = distributor.call("POST", TOKENS).unsigned().body(LOGIN.formatted("clerk", "correct horse", "Account-d-1")).send();

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.headers().get("X-Subject-Token")).isEqualTo("token-1");
        assertThat(reply.headers()).containsEntry("Cache-Control", "no-store");
        var token = reply.json().path("token");
        assertThat(token.path("methods")).extracting(each -> each.textValue()).containsExactly("password");
        assertThat(token.path("user").path("name").textValue()).isEqualTo("clerk");
        assertThat(token.path("user").path("domain").path("id").textValue()).isEqualTo("d-1");
        assertThat(token.path("domain").path("name").textValue()).isEqualTo("Account-d-1");
        assertThat(token.path("roles")).extracting(role -> role.path("id").textValue()).containsExactly("account-manager");
        assertThat(token.path("expires_at").textValue()).endsWith("Z");
        assertThat(house.audit.entries()).last().satisfies(entry -> assertThat(entry.operation()).isEqualTo("token-issue"));
    }

    @Test
    @Tag("COM-01")
    void wrong_credentials_look_all_the_same() {
        operator("clerk");
        for (var login : List.of(LOGIN.formatted("clerk", "wrong", "d-1"), LOGIN.formatted("nobody", "correct horse", "d-1"),
                LOGIN.formatted("clerk", "correct horse", "nobody"))) {
            var reply = distributor.call("POST", TOKENS).unsigned().body(login).send();
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.text()).isEqualTo(
                    "{\"error\":{\"code\":401,\"message\":\"The username or password is wrong.\",\"title\":\"Unauthorized\"}}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"auth\":{}}", "{\"auth\":{\"identity\":{\"methods\":[\"assume_role\"]}}}",
            "{\"auth\":{\"identity\":{\"methods\":[\"password\"],\"password\":{\"user\":{\"password\":\"x\"}}}}}"})
    @Tag("COM-01")
    void what_is_no_login_is_told_so(String body) {
        var reply = distributor.call("POST", TOKENS).unsigned().body(body).send();
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").path("code").intValue()).isEqualTo(400);
    }

    @Test
    @Tag("COM-12")
    void a_caller_is_told_who_it_is_and_what_it_may() {
        var caller = get("/v2/partners/caller").json();
        assertThat(caller.path("party_id").textValue()).isEqualTo("d-1");
        assertThat(caller.path("permission_items").size()).isGreaterThan(10);
        assertThat(send("PUT", "/v2/partners/caller/password",
                "{\"current_password\":\"x\",\"new_password\":\"battery staple\"}").errorCode()).isEqualTo("OPERATOR_ONLY");
        assertThat(distributor.call("DELETE", TOKENS).header("X-Subject-Token", "token-9").send().status()).isEqualTo(404);
    }
}
