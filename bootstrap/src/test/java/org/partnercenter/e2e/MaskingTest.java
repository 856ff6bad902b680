package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Personal columns are masked on our own paths, and told by a call of their own. */
@ExtendWith(DemoServer.class)
class MaskingTest {
    private static final String CUSTOMERS = "/v2/partners/customers";
    private static final String PARTIES = "/v2/platform/parties";

    private final World world;
    private Party distributor;
    private Party customer;

    MaskingTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_distributor_has_a_customer() {
        distributor = world.distributor();
        customer = world.resaleCustomerOf(distributor);
    }

    private static Map<String, ?> reveal(String... ids) {
        return Map.of("ids", List.of(ids), "columns", List.of("name", "account_name"));
    }

    @Test
    @Tag("COM-20")
    void lists_of_ours_are_masked_and_the_vendors_are_plain() {
        var ours = world.get(distributor, CUSTOMERS).is(200).json().path("customers").path(0);

        assertThat(ours.path("customer_id").textValue()).isEqualTo(customer.id());
        assertThat(ours.path("name").textValue()).startsWith("端到****");
        assertThat(ours.path("account_name").textValue()).startsWith("e2****");
        assertThat(world.post(distributor, "/v2/partners/sub-customers/query", "{}").is(200).text())
                .contains("\"account_name\":\"" + customer.id() + "\"");
        assertThat(world.get(Party.PLATFORM, PARTIES + "/" + customer.id()).is(200).text("account_name")).startsWith("e2****");
    }

    @Test
    @Tag("COM-21")
    void plain_values_of_ones_own_rows_are_revealed_and_no_answer_is_kept() {
        var call = world.call("POST", CUSTOMERS + "/reveal").by(distributor).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(World.json(reveal(customer.id())));
        var revealed = call.send().is(200);

        assertThat(revealed.json().path("rows").path(0).path("account_name").textValue()).isEqualTo(customer.id());
        assertThat(revealed.header("Cache-Control")).contains("no-store");
        assertThat(call.send().is(200).header("Idempotency-Replayed")).isEmpty();
        assertThat(world.post(Party.PLATFORM, PARTIES + "/reveal", reveal(customer.id())).is(200).json().path("rows")).hasSize(1);
    }

    @Test
    @Tag("COM-21")
    void foreign_and_absent_rows_are_missing_alike() {
        var stranger = world.distributor();
        var foreign = world.post(stranger, CUSTOMERS + "/reveal", reveal(customer.id())).is(200);
        var absent = world.post(stranger, CUSTOMERS + "/reveal", reveal("nobody")).is(200);

        assertThat(foreign.text()).isEqualTo(absent.text()).isEqualTo("{\"rows\":[]}");
        assertThat(foreign.headers().map().keySet()).isEqualTo(absent.headers().map().keySet());
        world.post(customer, CUSTOMERS + "/reveal", reveal(customer.id())).refused(403, "CBC.0155", "COM-13");
        world.post(distributor, PARTIES + "/reveal", reveal(customer.id())).refused(403, "CBC.0155", "COM-13");
    }
}
