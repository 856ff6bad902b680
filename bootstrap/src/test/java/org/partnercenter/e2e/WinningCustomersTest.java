package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How customers become partners': asked first, reported, associated. */
@ExtendWith(DemoServer.class)
class WinningCustomersTest {
    private static final String REPORTS = "/v2/partners/customer-reports";
    private static final String ELIGIBILITY = "/v2/partners/customers/eligibility";

    private final World world;

    WinningCustomersTest(World world) {
        this.world = world;
    }

    @Test
    @Tag("ASC-08")
    void a_customer_is_asked_about_reported_and_won_while_others_are_kept_out() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party provider = world.provider();
        Party customer = world.customer();
        world.fact(customer, "cash-consumption", Map.of("holds", true));
        world.fact(customer, "credit-account", Map.of("holds", true));

        JsonNode asked = world.get(reseller, ELIGIBILITY + "?account_name=" + customer.id().toUpperCase()).is(200).json();
        assertThat(asked.at("/associations/0/violations/0/code").textValue()).isEqualTo("CUSTOMER_REPORT_REQUIRED");
        assertThat(asked.at("/associations/1/violations/0/code").textValue()).isEqualTo("CUSTOMER_CREDIT_ACCOUNT");
        assertThat(asked.at("/report/eligible").booleanValue()).isTrue();
        world.post(Party.PLATFORM, "/v2/platform/associations", Map.of("customer_id", customer.id(), "partner_id", distributor.id(),
                "association_type", "2")).refused(422, "CUSTOMER_CREDIT_ACCOUNT", "ASC-07");

        world.post(distributor, REPORTS + "?dry_run=true", Map.of("customer_id", customer.id())).is(200);
        Reply report = world.post(distributor, REPORTS, Map.of("customer_id", customer.id(), "indirect_partner_id", reseller.id()))
                .is(201);
        assertThat(report.text("status")).isEqualTo("REPORTED");
        assertThat(Instant.parse(report.text("valid_until"))).isAfter(world.now());
        String path = REPORTS + "/" + report.text("report_id");
        assertThat(report.header("Location").orElseThrow()).endsWith(path);
        world.post(provider, REPORTS, Map.of("account_name", customer.id())).refused(409, "CUSTOMER_REPORTED_BY_OTHER", "ASC-06");
        world.post(distributor, REPORTS, Map.of("customer", customer.id())).refused(400, "CBC.0100");
        world.get(provider, path).refused(404, "CUSTOMER_REPORT_NOT_FOUND", "ASC-08");
        assertThat(world.get(reseller, path + "/transitions").is(200).json().path("transitions")).hasSize(5);

        world.associate(customer, distributor, "1", Map.of("indirect_partner_id", reseller.id()));
        assertThat(world.get(reseller, path).is(200).text("status")).isEqualTo("ASSOCIATED");
        assertThat(StreamSupport.stream(world.get(reseller, path + "/timeline").is(200).json().path("timeline").spliterator(), false)
                .map(each -> each.path("what").textValue())).containsExactly("customer-report", "ASSOCIATE");
        assertThat(world.get(distributor, REPORTS + "?indirect_partner_id=" + reseller.id()).is(200).json().path("total_count").intValue())
                .isEqualTo(1);
        world.post(reseller, path + "/cancel", Map.of()).refused(409, "CUSTOMER_REPORT_STATE", "ASC-08");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/customer-reports?customer_id=" + customer.id()).is(200).json()
                .path("total_count").intValue()).isEqualTo(1);
    }

    @Test
    @Tag("ASC-12")
    void a_restricted_distributor_and_its_resellers_win_nobody() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        world.fact(distributor, "restricted", Map.of("holds", true));
        String customer = world.customer().id();

        world.post(distributor, REPORTS, Map.of("customer_id", customer)).refused(400, "CBC.50010085", "ASC-12");
        world.post(reseller, REPORTS, Map.of("customer_id", customer)).refused(400, "CBC.50010086", "ASC-12");
        world.get(reseller, ELIGIBILITY + "?customer_id=" + UUID.randomUUID()).refused(404, "CUSTOMER_NOT_FOUND", "ASC-08");
    }
}
