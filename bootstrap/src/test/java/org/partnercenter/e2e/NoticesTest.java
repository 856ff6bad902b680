package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What parties are told. */
@ExtendWith(DemoServer.class)
class NoticesTest {
    private final World world;

    NoticesTest(World world) {
        this.world = world;
    }

    private static List<String> kinds(JsonNode listing) {
        return StreamSupport.stream(listing.path("notices").spliterator(), false).map(each -> each.path("kind").textValue()).toList();
    }

    @Test
    void a_customer_reads_what_became_of_it_in_its_language_and_marks_it_as_read() {
        Party distributor = world.distributor();
        Party customer = world.resaleCustomerOf(distributor);
        world.couponOf(distributor, world.quotaOf(distributor, "100.00"), customer, "12.50");
        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", Map.of());

        JsonNode listing = world.get(customer, "/v2/customers/notices").is(200).json();

        assertThat(kinds(listing)).contains("COUPON_ISSUED", "CUSTOMER_ASSOCIATED").last().isEqualTo("CUSTOMER_ASSOCIATED");
        assertThat(listing.path("unread_count")).isEqualTo(listing.path("total_count"));
        JsonNode issued = StreamSupport.stream(listing.path("notices").spliterator(), false)
                .filter(each -> each.path("kind").textValue().equals("COUPON_ISSUED")).findFirst().orElseThrow();
        assertThat(issued.path("title").textValue()).isEqualTo("您收到优惠券");
        String path = "/v2/customers/notices/" + issued.path("id").textValue();
        assertThat(world.call("GET", path).by(customer).header("X-Language", "en_US").send().is(200).text("text"))
                .startsWith("You got coupon ").contains("12.50 CNY");

        assertThat(world.post(customer, path + "/read", "").is(200).json().path("read").booleanValue()).isTrue();
        assertThat(world.get(customer, "/v2/customers/notices?unread=true").is(200).json().path("unread_count").intValue())
                .isEqualTo(listing.path("unread_count").intValue() - 1);
        world.get(world.customer(), path).refused(404, "NOTICE_NOT_FOUND");
        world.get(distributor, "/v2/customers/notices").refused(403, "CBC.0155");
        world.get(Party.PLATFORM, "/v2/partners/notices").refused(403, "CBC.0155");
    }

    @Test
    void a_partner_is_told_of_its_quota_and_by_mail_in_its_language() {
        String phone = "13900010009";
        Party distributor = world.reachableDistributor(phone);
        Party reseller = world.resellerOf(distributor);
        world.put(distributor, "/v2/partners/settings/notices", Map.of("language", "en_US", "mail", true)).is(200);
        String quota = world.quotaOf(distributor, "100.00");

        assertThat(world.message(phone + "@example.com", 1)).isEqualTo("You were granted coupon quota " + quota + " of 100.00 CNY.");
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + quota + "/freeze", "").is(200);
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + quota + "/unfreeze", "").is(200);
        new Sdk(world.sdk(distributor), null).passOn(quota, "10", reseller);

        assertThat(kinds(world.get(distributor, "/v2/partners/notices").is(200).json()))
                .containsExactly("QUOTA_UNFROZEN", "QUOTA_FROZEN", "QUOTA_GRANTED");
        assertThat(kinds(world.get(reseller, "/v2/partners/notices").is(200).json())).containsExactly("QUOTA_PASSED_ON");
        assertThat(world.get(distributor, "/v2/partners/settings/notices").is(200).text("language")).isEqualTo("en_US");
    }
}
