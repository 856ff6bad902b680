package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.coupon.CouponEdges.get;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.rest.kernel.Edge;

/** T2-06, T2-09, T2-10, T2-11 and T2-12. */
class QuotasRestTest {

    private static final String QUOTAS = "/v2/partners/coupon-quotas";
    private static final String QUERY = QUOTAS + "/query";
    private static final String PASS_ON = QUOTAS + "/indirect-partner-adjust";
    private static final String TAKE_BACK = QUOTAS + "/indirect-partner-reclaim";
    private static final String RECORDS = QUOTAS + "/records";
    private static final String PASSED = "/v2/partners/issued-coupon-quotas";

    private final CouponEdges edges = new CouponEdges();

    private Edge.Reply query(String body) {
        return edges.post(edges.distributor(), QUERY, body);
    }

    @Test
    @Tag("QTA-01")
    void who_has_no_quota_has_an_empty_list() {
        assertThat(query("{}").text()).isEqualTo("{\"total_count\":0,\"quotas\":[]}");
    }

    @Test
    void a_quota_is_listed_to_the_letter() {
        edges.post(edges.platform(), "/v2/platform/coupon-quotas", """
                {"quota_id": "q", "partner_id": "distributor", "quota_value": 1000, "effective_time": "2026-11-22T00:00:00Z",
                 "expire_time": "2027-11-22T00:00:00Z", "limits": {"limit_infos": [
                   {"limit_key": "serviceType", "limit_values": [{"value1": "a"}, {"value1": "b", "value2": "B"}]},
                   {"limit_key": "regionCode", "limit_values": [{"value1": "r", "value2": ""}]}]}}""");

        assertThat(query("{\"of_a_later_version\":[]}").text()).isEqualTo("""
                {"total_count":1,"quotas":[{"quota_id":"q","quota_type":0,"create_time":"2026-11-23T04:00:00Z",\
                "last_update_time":"2026-11-23T04:00:00Z","quota_value":1000.00,"quota_status":0,"balance":1000.00,\
                "measure_id":1,"currency":"CNY","effective_time":"2026-11-22T00:00:00Z",\
                "expire_time":"2027-11-22T00:00:00Z","limit_infos":[{"limit_key":"serviceType","limit_values":[\
                {"value1":"a"},{"value1":"b","value2":"B"}]},{"limit_key":"regionCode","limit_values":[\
                {"value1":"r","value2":""}]}]}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|2", "{\"quota_type\":0}|2", "{\"quota_type\":1}|0", "{\"quota_type\":null}|2",
        "{\"quota_ids\":[\"a\"]}|1", "{\"quota_ids\":[]}|2", "{\"quota_status_list\":[0]}|1",
        "{\"quota_status_list\":[5,0]}|2", "{\"quota_status_list\":[]}|2", "{\"create_time_begin\":null}|2",
        "{\"create_time_begin\":\"2026-11-23T04:00:00Z\"}|0", "{\"expire_time_end\":\"2027-11-22T00:00:01Z\"}|2",
        "{\"indirect_partner_id\":\"reseller\"}|0", "{\"indirect_partner_id\":\"\"}|2", "{\"offset\":1,\"limit\":1}|2"})
    void quotas_are_filtered(String body, int found) {
        edges.grant("a", "distributor", "1");
        edges.grant("b", "distributor", "1");
        edges.post(edges.platform(), "/v2/platform/coupon-quotas/b/freeze", "{}");

        assertThat(query(body).json().get("total_count").intValue()).isEqualTo(found);
    }

    @Test
    void a_query_without_a_body_lists_all() {
        edges.grant("a", "distributor", "1");

        assertThat(edges.distributor().call("POST", QUERY).send().json().get("total_count").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"create_time_begin\":\"\"}", "{\"expire_time_end\":\"\"}", "{\"effective_time_begin\":\"tomorrow\"}",
        "{\"quota_type\":2}", "{\"quota_type\":\"0\"}", "{\"quota_type\":0.5}", "{\"quota_status_list\":[6]}",
        "{\"quota_status_list\":[0,3,4,5,0,3]}", "{\"quota_status_list\":[null]}", "{\"quota_ids\":\"a\"}",
        "{\"quota_ids\":[\"\"]}", "{\"quota_ids\":[1]}", "{\"limit\":101}", "{\"limit\":0}", "{\"offset\":-1}",
        "{\"offset\":2147483648}", "{\"indirect_partner_id\":\"a b\"}"})
    @Tag("COM-07")
    void a_query_out_of_form_is_refused(String body) {
        var reply = query(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void a_query_names_at_most_50_quotas() {
        var fifty = "\"x\",".repeat(49) + "\"x\"";

        assertThat(query("{\"quota_ids\":[" + fifty + "]}").status()).isEqualTo(200);
        assertThat(query("{\"quota_ids\":[" + fifty + ",\"x\"]}").errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    @Tag("QTA-04")
    @Tag("QTA-08")
    @Tag("QTA-09")
    void quota_goes_to_a_reseller_and_comes_back() {
        edges.grant("q", "distributor", "1000");
        var passed = edges.post(edges.distributor(), PASS_ON, """
                {"quota_id": "q", "indirect_partner_ids": ["leaving", "reseller"], "quota_amount": 1E+2}""");
        var child = passed.json().at("/simple_quota_infos/0/quota_id").textValue();

        assertThat(passed.text()).isEqualTo("""
                {"error_details":[{"error_code":"CBC.50010105","error_msg":"%s","id":"leaving","violations":%s}],\
                "simple_quota_infos":[{"id":"reseller","quota_id":"%s"}]}"""
                .formatted(passed.json().at("/error_details/0/error_msg").textValue(), passed.json().at("/error_details/0/violations"), child));
        assertThat(passed.json().at("/error_details/0/violations/0/code").textValue()).isEqualTo("CBC.50010105");
        var quota = """
                {"total_count":1,"quotas":[{"quota_id":"%s","quota_type":0,"create_time":"2026-11-23T04:00:00Z",\
                "last_update_time":"2026-11-23T04:00:00Z","quota_value":100.00,"quota_status":%d,"balance":%s,"measure_id":1,\
                "currency":"CNY","effective_time":"2026-11-22T00:00:00Z","expire_time":"2027-11-22T00:00:00Z",\
                "limit_infos":[],"indirect_partner_id":"reseller","indirect_partner_account_name":"reseller-account",\
                "indirect_partner_name":"云经销商","parent_quota_id":"q"}]}""";
        assertThat(get(edges.distributor(), PASSED).text()).isEqualTo(quota.formatted(child, 0, "100.00"));

        assertThat(edges.post(edges.distributor(), TAKE_BACK, """
                {"quota_ids": ["%s", "no-such"], "remark": "年底"}""".formatted(child)).text())
                .startsWith("{\"error_details\":[{\"error_code\":\"CBC.99000012\",").contains(",\"id\":\"no-such\",\"violations\":[{\"rule\":\"QTA-07\"")
                .endsWith("}]}],\"simple_quota_infos\":[{\"quota_id\":\"" + child + "\",\"quota_balance\":0.00}]}");
        assertThat(get(edges.distributor(), PASSED + "?parent_quota_id=q&quota_id=" + child + "&indirect_partner_id=reseller").text())
                .isEqualTo(quota.formatted(child, 6, "0.00"));

        var records = get(edges.distributor(), RECORDS);
        assertThat(records.text()).isEqualTo("""
                {"total_count":2,"records":[{"id":"%s","operator":"distributor","operation_type":"11","quota_id":"%s",\
                "parent_quota_id":"q","amount":100.00,"operation_time":"2026-11-23T04:00:00Z","result":"0",\
                "indirect_partner_account_name":"reseller-account","indirect_partner_id":"reseller",\
                "indirect_partner_name":"云经销商","remark":"年底"},{"id":"%s","operator":"distributor","operation_type":"10",\
                "quota_id":"%s","parent_quota_id":"q","amount":100.00,"operation_time":"2026-11-23T04:00:00Z","result":"0",\
                "indirect_partner_account_name":"reseller-account","indirect_partner_id":"reseller",\
                "indirect_partner_name":"云经销商"}]}""".formatted(records.json().at("/records/0/id").textValue(), child,
                records.json().at("/records/1/id").textValue(), child));
    }

    @ParameterizedTest
    @CsvSource({"operation_type=10,1", "operation_type=11,0", "quota_id=x,0", "parent_quota_id=q,1", "indirect_partner_id=,1",
            "indirect_partner_id=reseller,1", "operation_time_begin=2026-11-23T04:00:00Z,0",
            "operation_time_end=2026-11-23T04:00:01Z,1", "offset=2147483647,1"})
    void quota_records_are_filtered(String query, int found) {
        edges.grant("q", "distributor", "1000");
        edges.passOn("q", "1");

        assertThat(get(edges.distributor(), RECORDS + "?" + query).json().get("total_count").intValue()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operation_type=1", "operation_type=12", "operation_time_begin=now", "limit=1000"})
    void a_record_filter_out_of_form_is_refused(String query) {
        assertThat(get(edges.distributor(), RECORDS + "?" + query).errorCode()).isEqualTo("CBC.0100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"quota_id\":\"q\",\"indirect_partner_ids\":[\"reseller\"]}",
        "{\"quota_id\":\"q\",\"indirect_partner_ids\":[\"reseller\"],\"quota_amount\":0}",
        "{\"quota_id\":\"q\",\"indirect_partner_ids\":[\"reseller\"],\"quota_amount\":1.005}",
        "{\"quota_id\":\"q\",\"indirect_partner_ids\":[\"reseller\"],\"quota_amount\":100000000.01}",
        "{\"quota_id\":\"q\",\"indirect_partner_ids\":[\"reseller\",\"reseller\"],\"quota_amount\":1}",
        "{\"quota_id\":\"q\",\"indirect_partner_ids\":[],\"quota_amount\":1}",
        "{\"quota_id\":\"\",\"indirect_partner_ids\":[\"reseller\"],\"quota_amount\":1}",
        "{\"indirect_partner_ids\":[\"reseller\"],\"quota_amount\":1}"})
    void passing_on_out_of_form_is_refused(String body) {
        edges.grant("q", "distributor", "1000");
        var reply = edges.post(edges.distributor(), PASS_ON, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void passing_on_allows_a_hundred_million_and_not_more_than_there_is() {
        edges.grant("q", "distributor", "1000");

        assertThat(edges.post(edges.distributor(), PASS_ON, """
                {"quota_id": "q", "indirect_partner_ids": ["reseller"], "quota_amount": 1E+8}""").errorCode())
                .isEqualTo("CBC.99000013");
    }

    @Test
    @Tag("QTA-07")
    void taking_back_names_1_to_10_quotas_and_a_remark_of_256_characters() {
        var ten = "\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"";

        assertThat(edges.post(edges.distributor(), TAKE_BACK, "{\"quota_ids\":[" + ten + "],\"remark\":\"" + "备".repeat(256) + "\"}")
                .json().get("error_details")).hasSize(10);
        for (var body : new String[]{"{\"quota_ids\":[" + ten + ",\"11\"]}", "{\"quota_ids\":[]}", "{}",
            "{\"quota_ids\":[\"1\",\"1\"]}", "{\"quota_ids\":[\"1\"],\"remark\":\"" + "x".repeat(257) + "\"}"}) {
            assertThat(edges.post(edges.distributor(), TAKE_BACK, body).errorCode()).isEqualTo("CBC.0100");
        }
    }

    @Test
    void resellers_quota_is_the_distributors_business() {
        for (var other : new Edge[]{edges.provider(), edges.reseller(), edges.customer()}) {
            assertThat(edges.post(other, PASS_ON, """
                    {"quota_id": "q", "indirect_partner_ids": ["reseller"], "quota_amount": 1}""").errorCode())
                    .isEqualTo("CBC.0155");
            assertThat(edges.post(other, TAKE_BACK, "{\"quota_ids\":[\"x\"]}").errorCode()).isEqualTo("CBC.0155");
            assertThat(get(other, PASSED).errorCode()).isEqualTo("CBC.0155");
            assertThat(get(other, RECORDS).errorCode()).isEqualTo("CBC.0155");
        }
        assertThat(edges.post(edges.reseller(), QUERY, "{}").errorCode()).isEqualTo("CBC.0155");
    }
}
