package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Map;

/** Who a customer was is erased on its request; what was done with its coupons stays, and adds up. */
@ExtendWith(DemoServer.class)
class ErasureTest {

    private final World world;

    ErasureTest(World world) {
        this.world = world;
    }

    @Test
    @Tag("COM-20")
    void a_customer_goes_and_the_ledger_stays() {
        var partner = world.distributor();
        var customer = world.resaleCustomerOf(partner);
        var quota = world.quotaOf(partner, "100.00");
        var coupon = world.couponOf(partner, quota, customer, "30.00");
        world.use(coupon, "order-of-" + customer.id(), "10.00");
        var erase = "/v2/platform/parties/" + customer.id() + "/erase";

        world.post(Party.PLATFORM, erase, Map.of()).refused(409, "PARTY_ASSOCIATED", "COM-20");
        world.post(partner, erase, Map.of()).is(403);
        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", Map.of()).is(200);
        world.post(Party.PLATFORM, erase + "?dry_run=true", Map.of()).is(200);
        world.get(customer, "/v2/customers/caller").is(200);
        world.post(Party.PLATFORM, erase, Map.of()).is(200);

        world.get(customer, "/v2/customers/caller").is(401);
        var shown = world.get(Party.PLATFORM, "/v2/platform/parties/" + customer.id()).is(200).json();
        assertThat(shown.path("name").asText() + shown.path("account_name").asText()).doesNotContain("端到端", "e2e");
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("90");
        world.assertLedgerBalances();
    }
}
