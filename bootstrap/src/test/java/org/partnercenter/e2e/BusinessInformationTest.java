package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Business information, submitted by partners, reviewed by the platform and certified by an amount. */
@ExtendWith(DemoServer.class)
class BusinessInformationTest {
    private static final String OWN = "/v2/partners/business-information";
    private static final String PLATFORMS = "/v2/platform/business-information/";
    private static final String COMPANY = "深圳示例科技有限公司";

    private final World world;

    BusinessInformationTest(World world) {
        this.world = world;
    }

    private static Map<String, Object> info(Party partner, Map<String, ?> bank, Map<String, ?> more) {
        var account = new LinkedHashMap<String, Object>(Map.of("account_kind", "COMPANY", "account_name", COMPANY, "account_number",
                "6222 0000 1111 2222", "bank_name", "示例银行", "branch_name", "深圳分行"));
        account.putAll(bank);
        var body = new LinkedHashMap<String, Object>(Map.of("company_name", COMPANY, "legal_id", partner.id(), "registered_address",
                "深圳市示例路1号", "taxpayer_type", "GENERAL", "tax_rate", 6, "finance_contact", Map.of("name", "李会计", "phone", "13912345678",
                "email", "finance@example.com"), "bank", account, "signing_entity", "CHINA_MAINLAND", "consent", true));
        body.putAll(more);
        return body;
    }

    private BigDecimal amount(Party partner) {
        return world.post(Party.PLATFORM, PLATFORMS + partner.id() + "/reveal-transfer", "{}").is(200).amount("amount");
    }

    private Reply review(Party partner, Map<String, ?> decision) {
        return world.post(Party.PLATFORM, PLATFORMS + partner.id() + "/review", decision);
    }

    private Reply enter(Party partner, BigDecimal amount) {
        return world.post(partner, OWN + "/enter-amount", Map.of("amount", amount));
    }

    @Test
    @Tag("BIA-01")
    @Tag("BIA-04")
    @Tag("BIA-06")
    void a_partner_is_certified_by_the_amount_on_its_account_and_nothing_personal_is_shown() {
        Party partner = world.provider();
        assertThat(world.get(partner, OWN).is(200).text("status")).isEqualTo("NONE");
        assertThat(world.get(partner, OWN + "/eligibility").is(200).violations("code")).containsExactly("BUSINESS_INFORMATION_NOT_CERTIFIED");
        world.post(partner, OWN, info(partner, Map.of(), Map.of("settlement_currency", "USD"))).refused(400, "CBC.0100");
        world.post(partner, OWN, info(partner, Map.of(), Map.of("tax_rate", 31))).refused(400, "CBC.0100");
        world.post(partner, OWN, info(partner, Map.of("account_number", "no number!"), Map.of())).refused(400, "CBC.0100");

        assertThat(world.post(partner, OWN, info(partner, Map.of(), Map.of())).is(200).text("status")).isEqualTo("IN_REVIEW");
        assertThat(review(partner, Map.of("decision", "ACCEPT")).is(200).text("status")).isEqualTo("AWAITING_AMOUNT");
        BigDecimal sent = amount(partner);
        assertThat(sent).isBetween(new BigDecimal("0.01"), new BigDecimal("0.99"));
        world.post(partner, PLATFORMS + partner.id() + "/reveal-transfer", "{}").refused(403, "CBC.0155");
        assertThat(enter(partner, sent.add(BigDecimal.ONE)).refused(422, "TRANSFER_AMOUNT_WRONG", "BIA-04").json()
                .at("/violations/0/facts/tries_left").textValue()).isEqualTo("2");
        assertThat(enter(partner, sent).is(200).text("status")).isEqualTo("CERTIFIED");

        var shown = world.get(partner, OWN).is(200);
        assertThat(shown.json().at("/information/settlement_currency").textValue()).isEqualTo("CNY");
        assertThat(shown.json().at("/information/bank/account_number").textValue()).isEqualTo("****2222");
        assertThat(shown.text() + world.get(Party.PLATFORM, PLATFORMS + partner.id()).is(200).text()).doesNotContain("6222 0000", "62220000",
                "0000 1111", "00001111", COMPANY, "李会计", "13912345678");
        assertThat(world.post(partner, OWN + "/reveal", "{}").is(200).text("account_number")).isEqualTo("6222 0000 1111 2222");
        assertThat(world.get(partner, OWN + "/eligibility").is(200).json().path("eligible").booleanValue()).isTrue();
        assertThat(world.get(partner, OWN + "/timeline").is(200).json().path("timeline").findValuesAsText("what"))
                .contains("business-information-submit", "business-information-review", "business-information-amount-enter");
        assertThat(world.get(partner, OWN + "/transitions").is(200).json().path("status").textValue()).isEqualTo("CERTIFIED");
        assertThat(world.get(partner, "/v2/partners/notices").is(200).text()).doesNotContain(sent.toPlainString() + " ");
    }

    @Test
    @Tag("BIA-02")
    @Tag("BIA-03")
    @Tag("BIA-09")
    void what_is_wrong_is_told_at_once_and_a_change_is_looked_at() {
        Party partner = world.distributor();
        assertThat(world.post(partner, OWN, info(partner, Map.of("account_kind", "PERSONAL", "account_name", "张三"), Map.of("consent", false)))
                .refused(422, "BUSINESS_INFORMATION_CONSENT_MISSING", "BIA-01").violations("code")).containsExactly(
                "BUSINESS_INFORMATION_CONSENT_MISSING", "BANK_ACCOUNT_PERSONAL", "BANK_ACCOUNT_NAME_DIFFERS");
        world.post(partner, OWN, info(partner, Map.of(), Map.of())).is(200);
        review(partner, Map.of("decision", "ACCEPT")).is(200);
        enter(partner, amount(partner)).is(200);

        world.put(partner, OWN + "/finance-contact", Map.of("name", "王会计", "phone", "13800000000", "email", "w@example.com")).is(200);
        assertThat(world.post(partner, OWN, info(partner, Map.of(), Map.of("taxpayer_type", "SMALL_SCALE", "tax_rate", 3))).is(200).text("status"))
                .isEqualTo("CHANGE_IN_REVIEW");
        assertThat(world.get(partner, OWN + "/eligibility").is(200).violations("code"))
                .containsExactly("BUSINESS_INFORMATION_CHANGE_IN_REVIEW");
        review(partner, Map.of("decision", "REJECT")).refused(400, "CBC.0100");
        assertThat(review(partner, Map.of("decision", "ACCEPT")).is(200).text("status")).isEqualTo("CERTIFIED");
        review(partner, Map.of("decision", "ACCEPT")).refused(409, "BUSINESS_INFORMATION_STATE");
    }

    @Test
    @Tag("BIA-05")
    @Tag("BIA-08")
    void a_company_known_with_another_account_hands_in_a_letter() {
        Party first = world.distributor();
        Party second = world.resellerOf(first);
        world.post(first, OWN, info(first, Map.of(), Map.of())).is(200);
        review(first, Map.of("decision", "ACCEPT")).is(200);
        enter(first, amount(first)).is(200);
        var other = Map.of("account_number", "6222 9999");

        assertThat(world.post(second, OWN, info(first, other, Map.of())).is(200).text("failure")).isEqualTo("SUPPLIER_DIFFERS");
        world.post(second, OWN, info(first, other, Map.of())).refused(422, "CONFIRMATION_LETTER_MISSING", "BIA-05");
        assertThat(world.post(second, OWN, info(first, other, Map.of("confirmation_letter", "letters/1.pdf"))).is(200).text("handled_by"))
                .matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(world.get(second, OWN + "/timeline").is(200).json().path("timeline")).isNotEmpty();
        world.post(Party.PLATFORM, "/v2/platform/signing-entities/migrate", Map.of("from", "CHINA_MAINLAND", "to", "SINGAPORE"))
                .refused(422, "MIGRATION_CURRENCY_DIFFERS", "BIA-08");
    }

    @Test
    @Tag("BIA-01")
    @Tag("EXD-01")
    void who_is_certified_may_apply_for_discounts() {
        Party partner = world.provider();
        world.fact(partner, "marketplace-programme", Map.of());
        assertThat(world.get(partner, "/v2/partners/exclusive-discounts/eligibility").is(200).violations("code"))
                .containsExactly("DISCOUNT_CERTIFICATION_MISSING");

        world.post(partner, OWN, info(partner, Map.of(), Map.of())).is(200);
        review(partner, Map.of("decision", "ACCEPT")).is(200);
        enter(partner, amount(partner)).is(200);

        assertThat(world.get(partner, "/v2/partners/exclusive-discounts/eligibility").is(200).violations("code")).isEmpty();
    }
}
