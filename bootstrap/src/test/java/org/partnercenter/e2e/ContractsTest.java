package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts, delivered by the platform and seen by whom they name. */
@ExtendWith(DemoServer.class)
class ContractsTest {
    private static final String PLATFORMS = "/v2/platform/contracts";
    private static final String PARTNERS = "/v2/partners/contracts";
    private static final String AGREEMENTS = "/v2/partners/payment-agreements";

    private final World world;

    ContractsTest(World world) {
        this.world = world;
    }

    private static Map<String, Object> contract(String code, int version, String kind, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("contract_code", code, "version", version, "kind", kind, "name", "框架合同",
                "counterparty", "深圳示例科技有限公司", "signing_entity", "云", "amount", 1000.5, "signed_on", "2026-01-02",
                "effective_from", "2026-01-02"));
        body.put("effective_to", "2099-12-31");
        body.putAll(more);
        return body;
    }

    @Test
    @Tag("CTR-01")
    @Tag("CTR-02")
    @Tag("CTR-03")
    @Tag("CTR-06")
    void a_contract_is_seen_masked_by_whom_it_names_and_keeps_its_customer_from_others() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party customer = world.customer();
        String code = "HT-" + distributor.id();
        var named = Map.of("partner_id", distributor.id(), "customer_id", customer.id());

        world.post(Party.PLATFORM, PLATFORMS, contract(code, 1, "PARTNERSHIP", Map.of("effective_to", "2025-01-01", "signed_on", "2026-1-2")))
                .refused(400, "CBC.0100");
        assertThat(world.post(Party.PLATFORM, PLATFORMS, contract(code, 1, "PARTNERSHIP", Map.of("effective_to", "2025-01-01")))
                .refused(400, "CONTRACT_NAMES_NOBODY", "CTR-03").violations("code"))
                .containsExactly("CONTRACT_NAMES_NOBODY", "CONTRACT_ENDS_BEFORE_IT_BEGINS");
        assertThat(world.post(Party.PLATFORM, PLATFORMS, contract(code, 2, "OFFLINE_DIRECT", named)).is(200).text("change")).isEqualTo("CREATED");
        assertThat(world.post(Party.PLATFORM, PLATFORMS, contract(code, 1, "PARTNERSHIP", named)).is(200).text("change")).isEqualTo("OUTDATED");

        var found = world.get(distributor, PARTNERS + "?contract_code=" + code.toLowerCase()).is(200);
        assertThat(found.json().at("/contracts/0/status").textValue()).isEqualTo("EFFECTIVE");
        assertThat(found.json().at("/contracts/0/kind").textValue()).isEqualTo("OFFLINE_DIRECT");
        assertThat(found.text()).doesNotContain("深圳示例科技有限公司");
        world.get(reseller, PARTNERS + "/" + code).refused(404, "CONTRACT_NOT_FOUND", "CTR-03");
        assertThat(world.post(distributor, PARTNERS + "/" + code + "/reveal", "{}").is(200).text("counterparty"))
                .isEqualTo("深圳示例科技有限公司");
        world.post(reseller, PARTNERS + "/" + code + "/reveal", "{}").refused(404, "CONTRACT_NOT_FOUND", "CTR-03");
        assertThat(world.get(distributor, "/v2/partners/customers/eligibility?customer_id=" + customer.id()).is(200).json()
                .at("/associations/1/violations/0/code").textValue()).isEqualTo("CUSTOMER_DIRECT_CONTRACT");
    }

    @Test
    @Tag("CTR-05")
    void a_verified_partner_concludes_a_payment_agreement_and_downloads_it() {
        Party provider = world.provider();
        world.post(provider, AGREEMENTS, "{}").refused(422, "AGREEMENT_NEEDS_VERIFICATION", "CTR-05");
        world.fact(provider, "verification-status", Map.of("value", "2"));

        var concluded = world.post(provider, AGREEMENTS, "{}").is(201);
        String path = AGREEMENTS + "/" + concluded.text("contract_code");
        assertThat(concluded.header("Location").orElseThrow()).endsWith(path);
        var document = world.call("GET", path + "/document").by(provider).download();

        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.content()).startsWith('%', 'P', 'D', 'F');
        assertThat(world.get(provider, AGREEMENTS).is(200).json().path("total_count").intValue()).isEqualTo(1);
        world.get(world.provider(), path).refused(404, "PAYMENT_AGREEMENT_NOT_FOUND", "CTR-05");
    }
}
