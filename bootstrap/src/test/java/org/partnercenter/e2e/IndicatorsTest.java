package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Indicators as the platform feeds them, and as partners read, export and question them. */
@ExtendWith(DemoServer.class)
class IndicatorsTest {

    private static final String VALUES = "/v2/partners/indicator-values";
    private static final String FEED = "/v2/platform/indicator-values";

    private final World world;
    private Party distributor;
    private Party reseller;
    private Party customer;
    private String indicator;

    IndicatorsTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void an_indicator_and_a_partner_to_be_measured() {
        distributor = world.distributor();
        reseller = world.resellerOf(distributor);
        customer = world.resaleCustomerOf(distributor);
        indicator = "e2e-" + UUID.randomUUID();
        world.post(Party.PLATFORM, "/v2/platform/indicators", Map.of("indicator", indicator, "version", 1, "name_zh", "月度消费", "name_en",
                "Consumption of a month", "scope", "RESALE", "method", "SUM", "statistical_period", "MONTH", "unit", "CNY")).is(200);
    }

    private Reply value(Party owner, String dimension, String number, int version, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(Map.of("partner_id", owner.id(), "indicator", indicator, "period", "2026-10", "dimension",
                dimension, "value", new BigDecimal(number), "version", version));
        body.putAll(more);
        return world.post(Party.PLATFORM, FEED, body);
    }

    private Reply line(String id, String revenue, String amount) {
        return world.post(Party.PLATFORM, "/v2/platform/indicator-lines", Map.of("partner_id", distributor.id(), "indicator", indicator, "period",
                "2026-10", "line_id", id, "revenue_id", revenue, "amount", new BigDecimal(amount), "version", 1));
    }

    @Test
    @Tag("IND-01")
    @Tag("IND-02")
    @Tag("IND-07")
    void a_partner_finds_its_values_and_what_makes_them_up() {
        assertThat(line("l-1", "rev-1", "10.5").is(200).text("change")).isEqualTo("CREATED");
        line("l-2", "rev-2", "2").is(200);
        var id = value(distributor, "", "12.5", 2, Map.of("customer_id", customer.id())).is(200).text("value_id");
        assertThat(value(distributor, "", "11", 1, Map.of()).is(200).text("change")).isEqualTo("OUTDATED");
        value(reseller, "obs", "3", 1, Map.of()).is(200);
        value(reseller, "ec2", "4", 1, Map.of()).is(200);

        var found = world.get(distributor, VALUES + "?period=2026-10&statistical_period=MONTH&scope=RESALE&customer_name=%E7%AB%AF%E5%88%B0").is(200);
        assertThat(found.json().path("total_count").intValue()).isEqualTo(1);
        var shown = found.json().at("/values/0");
        assertThat(shown.path("value").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(shown.path("customer_name").textValue()).startsWith("端到****");
        assertThat(shown.at("/indicator/indicator_name").textValue()).isEqualTo("月度消费");
        assertThat(world.get(distributor, VALUES + "?customer_name=nobody").is(200).json().path("values")).isEmpty();
        assertThat(world.get(distributor, VALUES + "/" + id + "/lines?revenue_id=rev-2").is(200).json().path("lines").findValuesAsText("line_id"))
                .containsExactly("l-2");
        world.get(reseller, VALUES + "/" + id).refused(404, "INDICATOR_VALUE_NOT_FOUND", "IND-02");
        world.get(world.distributor(), VALUES + "/" + id + "/lines").refused(404, "INDICATOR_VALUE_NOT_FOUND", "IND-02");
        assertThat(world.get(reseller, VALUES).is(200).json().path("total_count").intValue()).isEqualTo(2);
        var whole = world.get(distributor, "/v2/partners/reseller-indicators?indirect_partner_id=" + reseller.id()).is(200).json();
        assertThat(whole.at("/values/0/value").decimalValue()).isEqualByComparingTo("7");
        assertThat(world.get(Party.PLATFORM, FEED + "?indicator=" + indicator).is(200).json().path("total_count").intValue()).isEqualTo(3);
    }

    @Test
    @Tag("IND-07")
    void what_cannot_be_is_refused_with_its_reasons() {
        value(distributor, "", "1.00001", 1, Map.of()).refused(400, "CBC.0100");
        value(distributor, "", "1", 0, Map.of("period", "2026-H3", "partner_id", "")).refused(400, "CBC.0100");
        assertThat(value(distributor, "", "1", 1, Map.of("period", "2026-H2", "customer_id", reseller.id()))
                .refused(422, "INDICATOR_OF_OTHER_PERIOD", "IND-07").violations("code"))
                .containsExactly("INDICATOR_OF_OTHER_PERIOD", "INDICATOR_CUSTOMER_NOT_FOUND");
        value(distributor, "", "1", 1, Map.of("indicator", "none")).refused(422, "INDICATOR_NOT_FOUND", "IND-07");
        value(distributor, "", "1", 1, Map.of("partner_id", "nobody")).refused(422, "INDICATOR_PARTNER_NOT_FOUND", "IND-07");
        world.post(distributor, FEED, Map.of()).refused(403, "CBC.0155");
    }

    @Test
    @Tag("IND-04")
    void feedback_is_answered_and_its_partner_notified() {
        var id = value(distributor, "", "1", 1, Map.of()).is(200).text("value_id");
        world.post(reseller, VALUES + "/" + id + "/feedbacks", Map.of("text", "x")).refused(404, "INDICATOR_VALUE_NOT_FOUND", "IND-02");
        world.get(reseller, VALUES + "/" + id + "/feedbacks").refused(404, "INDICATOR_VALUE_NOT_FOUND", "IND-02");
        world.post(distributor, VALUES + "/" + id + "/feedbacks", Map.of("text", "")).refused(400, "CBC.0100");
        var given = world.post(distributor, VALUES + "/" + id + "/feedbacks", Map.of("text", "金额不对")).is(200).text("feedback_id");
        world.post(distributor, VALUES + "/" + id + "/feedbacks", Map.of("text", "again")).refused(409, "INDICATOR_FEEDBACK_OPEN", "IND-04");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/indicator-feedbacks?answered=false&value_id=" + id).is(200).json()
                .at("/feedbacks/0/text").textValue()).isEqualTo("金额不对");

        String answer = "/v2/platform/indicator-feedbacks/" + given + "/answer";
        world.post(Party.PLATFORM, answer, Map.of("text", "已更正")).is(200);
        world.post(Party.PLATFORM, answer, Map.of("text", "已更正")).refused(409, "INDICATOR_FEEDBACK_ANSWERED", "IND-04");

        assertThat(world.get(distributor, VALUES + "/" + id + "/feedbacks").is(200).json().at("/feedbacks/0/answer").textValue()).isEqualTo("已更正");
        assertThat(world.get(distributor, "/v2/partners/notices").is(200).text()).contains("INDICATOR_FEEDBACK_ANSWERED").contains(given);
    }

    @Test
    @Tag("IND-03")
    @Tag("IND-06")
    void an_export_needs_the_notice_and_masks_names() {
        value(distributor, "", "12.5", 1, Map.of("customer_id", customer.id())).is(200);
        world.post(distributor, "/v2/partners/exports", Map.of("kind", "indicators")).refused(422, "INDICATOR_NOTICE_NOT_ACKNOWLEDGED", "IND-03");
        var notice = world.get(distributor, "/v2/partners/indicator-export-notice").is(200);
        assertThat(notice.text("text")).isNotBlank();
        var path = "/v2/partners/exports/" + world.post(distributor, "/v2/partners/exports", Map.of("kind", "indicators", "filters",
                Map.of("notice_version", notice.text("notice_version"), "indicator", indicator))).is(201).text("id");
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100)).until(() ->
                world.get(distributor, path).is(200).text("status"), "COMPLETED"::equals);

        var file = new String(world.call("GET", path + "/content").by(distributor).download().content(), StandardCharsets.UTF_8);
        assertThat(file).contains(indicator, "12.5000", "端到****", "求和");
    }
}
