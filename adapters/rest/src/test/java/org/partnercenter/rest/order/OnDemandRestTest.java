package org.partnercenter.rest.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.order.OrderHouse.CUSTOMER;
import static org.partnercenter.application.order.OrderHouse.DISTRIBUTOR;
import static org.partnercenter.application.order.OrderHouse.PLATFORM;
import static org.partnercenter.application.order.OrderHouse.RESELLER;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.order.OrderHouse;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

class OnDemandRestTest {

    private static final String QUERY = "/v2/partners/sub-customers/on-demand-resources/query";
    private static final String LIST = "/v2/partners/on-demand-resources";
    private static final String FEED = "/v2/platform/on-demand-resources";
    private static final String EDITION = """
            {"id": "1", "version": 1, "customer_id": "c-1", "resource_id": "ip-1", "resource_name": "web", "region_code": "cn-north-4",
             "availability_zone_code": "cn-north-4a", "service_type_code": "hws.service.type.vpc", "resource_type_code": "hws.resource.type.ip",
             "resource_type_name": "EIP", "resource_spec_code": "5_bgp", "product_spec_desc": "5 Mbit/s",
             "resource_info": "{\\"size\\": 5}", "status": 1, "effective_time": "2026-11-20T08:00:00Z",
             "expire_time": "2026-12-20T08:00:00Z"}""";

    private final OrderHouse house = new OrderHouse();

    private Edge edge(Caller caller) {
        var lists = house.demand.lists();
        var clocks = house.house.clocks;
        return new Edge(caller, new OnDemandQueryResource(lists, clocks), new PartnerOnDemandResource(lists, clocks),
                new PlatformOnDemandResource(lists, new Commands(house.house.gateway()), clocks));
    }

    private Edge.Reply post(Caller by, String path, String body) {
        return edge(by).call("POST", path).body(body).send();
    }

    private Edge.Reply get(Caller by, String path) {
        return edge(by).call("GET", path).send();
    }

    private static void assertRefused(Edge.Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().path("error_code").textValue()).as(reply.text()).isEqualTo(code);
    }

    @Test
    @Tag("ORD-18")
    void an_edition_is_taken_and_found_with_all_it_says() {
        assertThat(post(PLATFORM, FEED, EDITION).text()).isEqualTo("{\"id\":\"1\",\"change\":\"added\",\"version\":1}");
        assertThat(post(PLATFORM, FEED, EDITION.replace("\"version\": 1", "\"version\": 0")).text())
                .isEqualTo("{\"id\":\"1\",\"change\":\"ignored\",\"version\":1}");
        var found = post(DISTRIBUTOR, QUERY, """
                {"customer_id": "c-1", "region_code": "CN-NORTH-4", "service_type_code": "HWS.service.type.vpc", "resource_ids": ["ip-1"],
                 "effective_time_begin": "2020-01-01T00:00:00Z", "effective_time_end": "2027-01-01T00:00:00Z", "offset": 0, "limit": 100,
                 "status": 1, "indirect_partner_id": "", "something_new": 1}""");
        assertThat(found.text()).isEqualTo("{\"resources\":[{\"customer_id\":\"c-1\",\"region_code\":\"cn-north-4\","
                + "\"availability_zone_code\":\"cn-north-4a\",\"service_type_code\":\"hws.service.type.vpc\","
                + "\"resource_type_code\":\"hws.resource.type.ip\",\"service_type_name\":\"hws.service.type.vpc in ZH_CN\","
                + "\"resource_type_name\":\"EIP\",\"resource_id\":\"ip-1\",\"resource_name\":\"web\","
                + "\"effective_time\":\"2026-11-20T08:00:00Z\",\"expire_time\":\"2026-12-20T08:00:00Z\",\"status\":1,"
                + "\"resource_spec_code\":\"5_bgp\",\"resource_info\":\"{\\\"size\\\": 5}\",\"product_spec_desc\":\"5 Mbit/s\"}],\"total_count\":1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"status\": 1|\"status\": 7", "\"status\": 1|\"status\": 0", "\"version\": 1|\"version\": -1",
        "\"resource_id\": \"ip-1\"|\"resource_id\": \"\"", "{\\\"size\\\": 5}|{\\\"size\\\": 5", "\"{\\\"size\\\": 5}\"|\"size 5\"",
        "\"2026-12-20T08:00:00Z\"|\"2026-11-20T07:59:59Z\"", "\"2026-12-20T08:00:00Z\"|\"2026-12-20\"", "\"customer_id\": \"c-1\"|\"customer_id\": \"\"",
        "\"version\": 1|\"version\": 1, \"order_id\": \"o\"", "\"region_code\": \"cn-north-4\"|\"region_code\": \"cn north\""})
    @Tag("ORD-05")
    void an_edition_that_is_wrong_is_refused(String right, String wrong) {
        assertThat(EDITION).contains(right);
        assertRefused(post(PLATFORM, FEED, EDITION.replace(right, wrong)), 400, "CBC.0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\": 1", "\"customer_id\": \"\"", "\"customer_id\": \"c-1\", \"status\": 0",
        "\"customer_id\": \"c-1\", \"status\": 7", "\"customer_id\": \"c-1\", \"limit\": 0", "\"customer_id\": \"c-1\", \"limit\": 101",
        "\"customer_id\": \"c-1\", \"offset\": -1", "\"customer_id\": \"c-1\", \"effective_time_begin\": \"2026-01-01\"",
        "\"customer_id\": \"c-1\", \"resource_ids\": [\"a b\"]", "\"customer_id\": \"c-1\", \"resource_ids\": [null]",
        "\"customer_id\": \"c-1\", \"effective_time_begin\": \"2026-01-02T00:00:00Z\", \"effective_time_end\": \"2026-01-01T00:00:00Z\""})
    @Tag("ORD-05")
    void a_question_that_is_wrong_is_refused(String body) {
        assertRefused(post(DISTRIBUTOR, QUERY, "{" + body + "}"), 400, "CBC.0100");
    }

    @Test
    @Tag("RES-10")
    void up_to_50_ids_are_asked_for_in_a_known_language() {
        var ids = "\"a\", ".repeat(49) + "\"a\"";
        assertThat(post(DISTRIBUTOR, QUERY, "{\"customer_id\": \"c-1\", \"resource_ids\": [" + ids + "]}").status()).isEqualTo(200);
        assertRefused(post(DISTRIBUTOR, QUERY, "{\"customer_id\": \"c-1\", \"resource_ids\": [" + ids + ", \"b\"]}"), 400, "CBC.0100");
        assertRefused(edge(DISTRIBUTOR).call("POST", QUERY).header("X-Language", "fr_FR").body("{\"customer_id\": \"c-1\"}").send(), 400, "CBC.0100");
        assertRefused(post(DISTRIBUTOR, QUERY, "{\"customer_id\": \"c-1\", \"indirect_partner_id\": \"r-2\"}"), 400, "CBC.99000037");
        assertRefused(post(CUSTOMER, QUERY, "{\"customer_id\": \"c-1\"}"), 403, "CBC.0155");
    }

    @Test
    @Tag("ORD-15")
    @Tag("COM-20")
    void the_screen_masks_names_and_pages_by_marker() {
        house.reads.named.put(CUSTOMER.party(), new ResourceDetail.Names("Alice Limited", "alice-limited"));
        post(PLATFORM, FEED, EDITION);
        post(PLATFORM, FEED, EDITION.replace("\"id\": \"1\"", "\"id\": \"2\"").replace("ip-1", "ip-2").replace("\"status\": 1", "\"status\": 6"));
        var first = get(DISTRIBUTOR, LIST + "?limit=1&customer_id=c-1&service_type_code=HWS.SERVICE.TYPE.VPC&association_type=2").json();
        assertThat(first.path("total_count").intValue()).isEqualTo(2);
        assertThat(first.path("resources").path(0).path("customer_name").textValue()).contains("****").doesNotContain("Alice Limited");
        var second = get(DISTRIBUTOR, LIST + "?limit=1&marker=" + first.path("next_marker").textValue()).json();
        assertThat(second.path("resources").path(0).path("resource_id").textValue()).isEqualTo("ip-2");
        assertThat(get(DISTRIBUTOR, LIST + "?status=6&resource_id=ip-2").json().path("resources").path(0).path("status_name").textValue())
                .isEqualTo("已关闭");
        assertThat(get(PLATFORM, FEED + "?region_code=CN-north-4").json().path("total_count").intValue()).isEqualTo(2);
        assertThat(get(RESELLER, LIST).json().path("total_count").intValue()).isZero();
        assertRefused(get(DISTRIBUTOR, LIST + "?status=7"), 400, "CBC.0100");
        assertRefused(get(PLATFORM, LIST), 403, "CBC.0155");
        assertRefused(get(DISTRIBUTOR, FEED), 403, "CBC.0155");
    }
}
