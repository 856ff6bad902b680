package org.partnercenter.rest.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.catalog.CatalogPorts;
import org.partnercenter.application.catalog.InMemoryCatalogue;
import org.partnercenter.application.catalog.InMemoryMeasures;
import org.partnercenter.application.catalog.InMemoryPlaces;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.util.List;

class CatalogRestTest {

    private static final String SHELF = """
            {"service_types": [
              {"code": "hws.service.type.obs", "abbreviation": "OBS", "name_zh": "对象存储服务", "name_en": "Object Storage Service"},
              {"code": "hws.service.type.ec2", "name_zh": "弹性云服务器"},
              {"code": "hws.service.type.marketplace", "name_zh": "云商店", "name_en": "KooGallery"}],
             "resource_types": [
              {"code": "hws.resource.type.vm", "service_type_code": "hws.service.type.ec2", "name_zh": "云主机",
               "name_en": "Cloud server", "description_zh": "云主机实例"},
              {"code": "hws.resource.type.obs", "service_type_code": "hws.service.type.obs", "name_zh": "对象存储"}],
             "products": [{"id": "obs-1", "service_type_code": "hws.service.type.obs", "name_zh": "标准存储"}]}
            """;
    private static final List<String> LISTS = List.of("/v2/products/resource-types", "/v2/products/service-types",
            "/v2/bases/resource-types", "/v2/bases/service-types");

    private final TestHouse house = new TestHouse();
    private final CatalogModule catalog =
            new CatalogModule(new CatalogPorts(house.transactions.register(new InMemoryCatalogue()),
                    house.transactions.register(new InMemoryMeasures()), house.transactions.register(new InMemoryPlaces())),
                    house.transactions);
    private final Edge platform;
    private final Edge provider;

    CatalogRestTest() {
        house.with(catalog.useCases());
        platform = edge(Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM));
        provider = edge(Caller.mainAccount(new PartyId("provider"), PartyKind.SOLUTION_PROVIDER));
    }

    private Edge edge(Caller caller) {
        return new Edge(caller, new ProductListsResource(catalog.queries()), new CompleteListsResource(catalog.queries()),
                new MeasuresResource(catalog.reference()), new PlacesResource(catalog.reference()), new CatalogLoadResource(new Commands(house.gateway())));
    }

    private Edge.Reply load(String body) {
        return platform.call("POST", "/v2/platform/catalog").body(body).send();
    }

    private Edge.Reply get(String target) {
        return provider.call("GET", target).send();
    }

    private static List<String> codes(JsonNode list, String field) {
        return list.findValuesAsText(field);
    }

    @Test
    void a_load_answers_its_counts() {
        assertThat(load(SHELF).text()).isEqualTo("{\"added\":6,\"changed\":0,\"unchanged\":0}");
        assertThat(platform.call("POST", "/v2/platform/catalog").header("Idempotency-Key", "again").body(SHELF).send()
                .text()).isEqualTo("{\"added\":0,\"changed\":0,\"unchanged\":6}");
    }

    @Test
    void a_dry_run_of_a_load_changes_nothing() {
        var dry = platform.call("POST", "/v2/platform/catalog?dry_run=true").body(SHELF).send();

        assertThat(dry.text()).isEqualTo("{\"added\":6,\"changed\":0,\"unchanged\":0}");
        assertThat(get("/v2/products/service-types").json().get("total_count").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"services\": []}|400|CBC.0100",
        "{\"service_types\": [{\"code\": \"hws.service.type.a\", \"name_zh\": \"名\", \"price\": 1}]}|400|CBC.0100",
        "{\"service_types\": [{\"code\": \"a\", \"name_zh\": \"名\"}]}|400|CBC.0100",
        "{\"service_types\": [null]}|400|CBC.0100",
        "{\"service_types\": [{\"code\": \"hws.service.type.a\", \"name_zh\": \"\\ud800\"}]}|400|CBC.0100",
        "{\"products\": [{\"id\": \"1\", \"service_type_code\": \"hws.service.type.no\", \"name_zh\": \"名\"}]}"
                + "|422|CATALOG_SERVICE_TYPE_UNKNOWN",
        "[]|400|CBC.0100",
        "{|400|CBC.0100"})
    void a_load_that_is_wrong_is_refused(String body, int status, String code) {
        var reply = load(body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
    }

    @Test
    void only_the_platform_loads() {
        var reply = provider.call("POST", "/v2/platform/catalog").body(SHELF).send();

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.errorCode()).isEqualTo("CBC.0155");
    }

    @Test
    @Tag("RES-03")
    void the_new_list_of_resource_types_is_the_vendors_to_the_letter() {
        load(SHELF);

        assertThat(get("/v2/products/resource-types?limit=1&offset=1").text()).isEqualTo("""
                {"total_count":2,"resource_types":[{"resource_type_code":"hws.resource.type.vm","resource_type_name":"云主机",\
                "resource_type_desc":"云主机实例","service_type_code":"hws.service.type.ec2"}]}""");
    }

    @ParameterizedTest
    @Tag("RES-03")
    @ValueSource(strings = {"limit=0", "limit=1001", "offset=-1", "offset=1000000001", "limit=x"})
    void a_page_out_of_range_is_refused(String query) {
        for (var list : List.of("/v2/products/resource-types?", "/v2/products/service-types?")) {
            var reply = get(list + query);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errorCode()).isEqualTo("CBC.0100");
        }
    }

    @Test
    @Tag("RES-03")
    void the_largest_page_is_allowed() {
        assertThat(get("/v2/products/resource-types?limit=1000&offset=1000000000").text())
                .isEqualTo("{\"total_count\":0,\"resource_types\":[]}");
    }

    @Test
    @Tag("RES-05")
    void the_new_list_of_service_types_is_searched_by_name() {
        load(SHELF);

        assertThat(get("/v2/products/service-types?service_type_name=%E5%AD%98%E5%82%A8").text()).isEqualTo("""
                {"total_count":1,"service_types":[{"service_type_name":"对象存储服务","service_type_code":"hws.service.type.obs",\
                "abbreviation":"OBS"}]}""");
        assertThat(codes(get("/v2/products/service-types?service_type_name=").json(), "service_type_code"))
                .containsExactly("hws.service.type.ec2", "hws.service.type.obs");
        assertThat(get("/v2/products/service-types?service_type_name=" + "x".repeat(129)).errorCode()).isEqualTo("CBC.0100");
        assertThat(get("/v2/products/service-types?service_type_name=%00").errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    @Tag("RES-01")
    void the_old_list_of_resource_types_is_the_vendors_to_the_letter() {
        load(SHELF);

        assertThat(get("/v2/bases/resource-types?resource_type_code=hws.resource.type.VM").text()).isEqualTo("""
                {"resource_types":[{"resource_type_code":"hws.resource.type.vm","resource_type_name":"云主机",\
                "resource_type_desc":"云主机实例"}]}""");
        assertThat(get("/v2/bases/resource-types?resource_type_code=" + "x".repeat(65)).errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    @Tag("RES-02")
    void nothing_after_the_sign_is_no_filter_but_quotation_marks_and_null_are() {
        load(SHELF);

        for (var open : List.of("", "?resource_type_code", "?resource_type_code=")) {
            assertThat(get("/v2/bases/resource-types" + open).json().get("resource_types")).hasSize(2);
        }
        for (var filter : List.of("%22%22", "null")) {
            assertThat(get("/v2/bases/resource-types?resource_type_code=" + filter).text())
                    .isEqualTo("{\"resource_types\":[]}");
            assertThat(get("/v2/bases/service-types?service_type_code=" + filter).text())
                    .isEqualTo("{\"service_types\":[]}");
        }
    }

    @Test
    @Tag("RES-09")
    void the_old_lists_are_complete_and_name_their_successors() {
        load(SHELF);

        var resources = get("/v2/bases/resource-types?limit=1&offset=1");
        assertThat(codes(resources.json(), "resource_type_code"))
                .containsExactly("hws.resource.type.obs", "hws.resource.type.vm");
        assertThat(resources.headers()).containsKey("Deprecation")
                .containsEntry("Link", "</v2/products/resource-types>; rel=\"successor-version\"");

        var services = get("/v2/bases/service-types");
        assertThat(codes(services.json(), "service_type_code")).containsExactly("hws.service.type.ec2",
                "hws.service.type.marketplace", "hws.service.type.obs");
        assertThat(services.headers()).containsKey("Deprecation")
                .containsEntry("Link", "</v2/products/service-types>; rel=\"successor-version\"");
    }

    @Test
    @Tag("RES-10")
    void the_language_is_the_one_asked_for_with_chinese_where_there_is_none() {
        load(SHELF);

        var english = provider.call("GET", "/v2/products/resource-types").header("X-Language", "en_US").send();
        assertThat(codes(english.json(), "resource_type_name")).containsExactly("对象存储", "Cloud server");
        var accepted = provider.call("GET", "/v2/products/resource-types").header("Accept-Language", "en").send();
        assertThat(codes(accepted.json(), "resource_type_name")).containsExactly("对象存储", "Cloud server");
    }

    @Test
    @Tag("RES-10")
    void an_unknown_language_is_refused() {
        for (var list : LISTS) {
            var reply = provider.call("GET", list).header("X-Language", "fr_FR").send();

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errorCode()).isEqualTo("CBC.0100");
            assertThat(reply.json().at("/violations/0/rule").textValue()).isEqualTo("RES-10");
        }
    }

    @Test
    @Tag("RES-04")
    void the_lists_are_for_partners_not_for_resellers_and_customers() {
        var reseller = edge(Caller.reseller(new PartyId("reseller"), new PartyId("distributor")));
        var customer = edge(Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER));
        for (var list : LISTS) {
            assertThat(get(list).status()).isEqualTo(200);
            for (var other : List.of(reseller, customer)) {
                var reply = other.call("GET", list).send();

                assertThat(reply.status()).isEqualTo(403);
                assertThat(reply.errorCode()).isEqualTo("CBC.0155");
            }
        }
    }

    private static final String NEIGHBOURS = """
            {"usage_types": [{"code": "Duration", "resource_type_code": "hws.resource.type.vm", "name_zh": "时长"}],
             "measures": [{"measure_id": 10, "measure_type": 3, "name_zh": "吉字节", "name_en": "GB", "abbreviation": "G"},
              {"measure_id": 11, "measure_type": 3, "name_zh": "兆字节"}],
             "conversions": [{"measure_id": 10, "ref_measure_id": 11, "conversion_ratio": 1024}],
             "provinces": [{"code": "CN-13", "name_zh": "河北省", "name_en": "Hebei"}],
             "cities": [{"code": "CN-13-006", "province_code": "CN-13", "name_zh": "保定市"}],
             "counties": [{"code": "CN-13-006-006", "city_code": "CN-13-006", "name_zh": "莲池区"}]}
            """;

    @Test
    @Tag("RES-06")
    void the_resources_of_a_service_are_the_vendors_to_the_letter() {
        load(SHELF);

        assertThat(get("/v2/products/service-resources?service_type_code=HWS.service.type.ec2").text()).isEqualTo("""
                {"total_count":1,"infos":[{"basic_info":{"resource_type_code":"hws.resource.type.vm",\
                "product_owner_service":"hws.service.type.ec2","name":"云主机","description":"云主机实例"}}]}""");
        assertThat(get("/v2/products/service-resources?service_type_code=hws.service.type.no").text())
                .isEqualTo("{\"total_count\":0,\"infos\":[]}");
    }

    @ParameterizedTest
    @Tag("RES-06")
    @ValueSource(strings = {"", "service_type_code=", "service_type_code=hws.service.type.marketplace",
            "service_type_code=hws.service.type.obs&limit=101", "service_type_code=hws.service.type.obs&offset=-1",
            "service_type_code=hws.service.type.obs&service_type_code=hws.service.type.ec2"})
    void a_question_for_resources_that_is_wrong_is_refused(String query) {
        load(SHELF);
        var reply = get("/v2/products/service-resources?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    @Tag("RES-07")
    void usage_types_units_and_conversions_are_the_vendors_to_the_letter() {
        load(SHELF);
        assertThat(load(NEIGHBOURS).text()).isEqualTo("{\"added\":7,\"changed\":0,\"unchanged\":0}");

        assertThat(get("/v2/products/usage-types?resource_type_code=hws.resource.type.vm&limit=100").text()).isEqualTo("""
                {"total_count":1,"usage_types":[{"code":"Duration","name":"时长","resource_type_code":"hws.resource.type.vm",\
                "service_type_code":"hws.service.type.ec2","resource_type_name":"云主机","service_type_name":"弹性云服务器"}]}""");
        assertThat(get("/v2/bases/measurements").text()).isEqualTo("""
                {"measure_units":[{"measure_id":10,"measure_name":"吉字节","abbreviation":"G","measure_type":3},\
                {"measure_id":11,"measure_name":"兆字节","measure_type":3}]}""");
        assertThat(get("/v2/bases/conversions?measure_type=3").text()).isEqualTo("""
                {"conversions":[{"measure_id":10,"ref_measure_id":11,"conversion_ratio":1024,"measure_type":3}]}""");
        assertThat(get("/v2/bases/conversions?measure_type=2").text()).isEqualTo("{\"conversions\":[]}");
        assertThat(get("/v2/bases/conversions?measure_type=null").json().get("conversions")).hasSize(1);
        assertThat(get("/v2/bases/conversions?measure_type=0").errorCode()).isEqualTo("CBC.0100");
        assertThat(get("/v2/products/usage-types?limit=101").errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void places_are_the_vendors_to_the_letter_and_open_to_customers() {
        load(NEIGHBOURS.replaceFirst("\\{\"usage_types.*\\n", "{"));
        var customer = edge(Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER));

        assertThat(customer.call("GET", "/v2/systems/configs/provinces").header("X-Language", "en_US").send().text())
                .isEqualTo("{\"count\":1,\"provinces\":[{\"code\":\"CN-13\",\"name\":\"Hebei\"}]}");
        assertThat(customer.call("GET", "/v2/systems/configs/cities?province_code=CN-13").send().text())
                .isEqualTo("{\"count\":1,\"cities\":[{\"code\":\"CN-13-006\",\"name\":\"保定市\"}]}");
        assertThat(customer.call("GET", "/v2/systems/configs/counties?city_code=CN-13-006&limit=1000").send().text())
                .isEqualTo("{\"count\":1,\"counties\":[{\"code\":\"CN-13-006-006\",\"name\":\"莲池区\"}]}");
        for (var wrong : List.of("cities", "counties?city_code=", "provinces?limit=1001", "provinces?offset=x")) {
            assertThat(customer.call("GET", "/v2/systems/configs/" + wrong).send().status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    @Tag("RES-10")
    void the_neighbours_refuse_an_unknown_language_too() {
        for (var list : List.of("/v2/products/service-resources?service_type_code=a", "/v2/products/usage-types",
                "/v2/bases/measurements", "/v2/bases/conversions", "/v2/systems/configs/provinces",
                "/v2/systems/configs/cities?province_code=a", "/v2/systems/configs/counties?city_code=a")) {
            var reply = provider.call("GET", list).header("X-Language", "fr_FR").send();

            assertThat(reply.status()).as(list).isEqualTo(400);
            assertThat(reply.json().at("/violations/0/rule").textValue()).isEqualTo("RES-10");
        }
    }

    @Test
    void one_entry_is_loaded_as_a_row_would_be() {
        var entry = "{\"kind\": \"province\", \"code\": \"CN-13\", \"name_zh\": \"河北省\"}";
        var entries = platform.call("POST", "/v2/platform/catalog/entries");

        assertThat(platform.call("POST", "/v2/platform/catalog/entries?dry_run=true").body(entry).send().text())
                .isEqualTo("{\"kind\":\"province\",\"change\":\"added\"}");
        assertThat(entries.body(entry).send().text()).isEqualTo("{\"kind\":\"province\",\"change\":\"added\"}");
        assertThat(platform.call("POST", "/v2/platform/catalog/entries").header("Idempotency-Key", "b").body(entry).send().text())
                .isEqualTo("{\"kind\":\"province\",\"change\":\"unchanged\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"kind\": \"province\", \"code\": \"a\", \"name_zh\": \"省\", \"population\": 1}|400|CBC.0100",
        "{\"kind\": \"province\", \"code\": \"a\", \"name_zh\": \"省\", \"abbreviation\": \"A\"}|400|CBC.0100",
        "{\"kind\": \"country\", \"code\": \"a\", \"name_zh\": \"国\"}|400|CBC.0100",
        "{\"kind\": \"measure\", \"measure_id\": 1.5, \"measure_type\": 1, \"name_zh\": \"元\"}|400|CBC.0100",
        "{\"kind\": \"city\", \"code\": \"a\", \"province_code\": \"b\", \"name_zh\": \"市\"}|422|CATALOG_PROVINCE_UNKNOWN"})
    void an_entry_that_is_wrong_is_refused(String body, int status, String code) {
        var reply = platform.call("POST", "/v2/platform/catalog/entries").body(body).send();

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
    }
}
