package org.partnercenter.rest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.file.FileEdges.CUSTOMER;
import static org.partnercenter.rest.file.FileEdges.DISTRIBUTOR;
import static org.partnercenter.rest.file.FileEdges.PLATFORM;
import static org.partnercenter.rest.file.FileEdges.PROVIDER;
import static org.partnercenter.rest.file.FileEdges.RESELLER;
import static org.partnercenter.rest.file.FileEdges.granted;
import static org.partnercenter.rest.file.FileEdges.refused;
import static org.partnercenter.rest.file.FileEdges.replayed;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.rest.kernel.Edge;

import java.util.List;

/** Dropped files: {@code /v2/partners/files} and {@code /v2/platform/files}. */
class FilesRestTest {

    private static final String PARTNERS = "/v2/partners/files";
    private static final String PLATFORMS = "/v2/platform/files";

    private final FileEdges edges = new FileEdges();

    FilesRestTest() {
        edges.drop(DISTRIBUTOR, "f1", "coupon-issue", "十月.csv", List.of(granted(2, "r1", "k1"), refused(3, "r2"), replayed(4, "k2")));
        edges.drop(RESELLER, "f2", "coupon-reclaim", "back.jsonl", List.of());
        edges.fail(Viewers.ofCaller(DISTRIBUTOR), "distributor", "f3", List.of(FileRefusal.QUOTE_BROKEN.refusal("line", 7)));
        edges.fail(Viewers.none(), "no-such-party", "f4", List.of(FileRefusal.FILE_OWNER_UNKNOWN.refusal("folder", "no-such-party")));
        edges.receive(DISTRIBUTOR, "f5", "十一月.csv");
        edges.drop(PROVIDER, "f6", "coupon-reclaim", "back.csv", List.of(granted(2, "r1", "k9")));
    }

    private List<String> ids(Caller caller, String target) {
        return edges.get(caller, target).json().get("files").findValuesAsText("id");
    }

    @Test
    @Tag("COM-11")
    void each_sees_its_own_files_newest_first_and_the_platform_all() {
        assertThat(ids(DISTRIBUTOR, PARTNERS)).containsExactly("f5", "f3", "f1");
        assertThat(ids(RESELLER, PARTNERS)).containsExactly("f2");
        assertThat(ids(PROVIDER, PARTNERS)).containsExactly("f6");
        assertThat(ids(PLATFORM, PLATFORMS)).containsExactly("f6", "f5", "f4", "f3", "f2", "f1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"kind=coupon-reclaim|f6,f2", "status=FAILED|f4,f3", "status=RECEIVED|f5",
        "name=back.csv|f6", "name=%E5%8D%81%E6%9C%88.csv|f1", "name=back|''", "party_id=distributor|f5,f3,f1",
        "party_id=no-such-party|f4", "received_time_begin=2026-11-23T04:04:00Z|f6",
        "received_time_end=2026-11-23T04:01:00Z|f1", "status=FAILED&party_id=distributor&kind=coupon-issue|f3", "kind=|f6,f5,f4,f3,f2,f1"})
    void files_are_found_by_what_is_known_of_them(String query, String ids) {
        assertThat(String.join(",", ids(PLATFORM, PLATFORMS + "?" + query))).isEqualTo(ids);
    }

    @Test
    @Tag("COM-05")
    void a_list_goes_on_behind_its_last_file() {
        var first = edges.get(DISTRIBUTOR, PARTNERS + "?limit=2").json();
        var rest = edges.get(DISTRIBUTOR, PARTNERS + "?limit=2&marker=" + first.get("next_marker").textValue()).json();

        assertThat(first.get("total_count").intValue()).isEqualTo(3);
        assertThat(first.get("files").findValuesAsText("id")).containsExactly("f5", "f3");
        assertThat(rest.get("files").findValuesAsText("id")).containsExactly("f1");
        assertThat(rest.has("next_marker")).isFalse();
        assertThat(ids(DISTRIBUTOR, PARTNERS + "?offset=1&limit=1")).containsExactly("f3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=DONE%20", "status=done", "status=1", "limit=0", "limit=101", "offset=-1", "kind=a%20b",
        "marker=%20", "received_time_begin=2026-11-23", "received_time_end=x", "name=%00"})
    void a_query_that_is_wrong_is_refused(String query) {
        var reply = edges.get(DISTRIBUTOR, PARTNERS + "?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void a_partner_names_no_party_to_see_more() {
        assertThat(ids(DISTRIBUTOR, PARTNERS + "?party_id=provider")).containsExactly("f5", "f3", "f1");
    }

    @Test
    void a_file_tells_how_far_it_has_come() {
        assertThat(edges.get(DISTRIBUTOR, PARTNERS + "/f1").text()).isEqualTo("""
                {"id":"f1","party_id":"distributor","kind":"coupon-issue","name":"十月.csv","only_checked":false,"status":"DONE",\
                "status_name":"已完成","size":4711,"digest":"%s","received_time":"2026-11-23T04:00:00Z",\
                "finished_time":"2026-11-23T04:00:07Z","row_count":3,"rows_read":3,"granted":1,"replayed":1,"refused":1,\
                "report":"/v2/partners/files/f1/report","violations":[]}""".formatted("ab".repeat(32)));
        assertThat(edges.get(DISTRIBUTOR, PARTNERS + "/f5").text()).isEqualTo("""
                {"id":"f5","party_id":"distributor","kind":"coupon-issue","name":"十一月.csv","only_checked":false,"status":"RECEIVED",\
                "status_name":"%s","size":12,"received_time":"2026-11-23T04:04:00Z","rows_read":0,"granted":0,\
                "replayed":0,"refused":0,"report":"/v2/partners/files/f5/report","violations":[]}""".formatted("已接收"));
    }

    @Test
    void a_file_that_was_not_taken_tells_why() {
        var file = edges.call(PLATFORM, PLATFORMS + "/f3").header("X-Language", "en_US").send().json();

        assertThat(file.get("status").textValue()).isEqualTo("FAILED");
        assertThat(file.get("status_name").textValue()).isEqualTo("failed");
        assertThat(file.get("report").textValue()).isEqualTo("/v2/platform/files/f3/report");
        assertThat(file.get("violations").findValuesAsText("code")).containsExactly("QUOTE_BROKEN");
        assertThat(file.at("/violations/0/facts/line").textValue()).isEqualTo("7");
        assertThat(file.at("/violations/0/remedy").textValue()).isEqualTo("Double each quote inside a quoted cell.");
        assertThat(edges.get(PLATFORM, PLATFORMS + "/f4").json().get("party_id").textValue()).isEqualTo("no-such-party");
    }

    @Test
    @Tag("COM-11")
    void what_is_another_partys_is_not_there() {
        for (var behind : new String[]{"", "/report"}) {
            var absent = edges.get(DISTRIBUTOR, PARTNERS + "/f0" + behind);
            var foreign = edges.get(DISTRIBUTOR, PARTNERS + "/f6" + behind);

            assertThat(absent.status()).isEqualTo(404);
            assertThat(absent.errorCode()).isEqualTo("FILE_NOT_FOUND");
            assertThat(withoutIds(foreign)).isEqualTo(withoutIds(absent).replace("f0", "f6"));
            assertThat(edges.get(DISTRIBUTOR, PARTNERS + "/f2" + behind).status()).isEqualTo(404);
            assertThat(edges.get(RESELLER, PARTNERS + "/f1" + behind).status()).isEqualTo(404);
            assertThat(edges.get(DISTRIBUTOR, PARTNERS + "/a%20b" + behind).status()).isEqualTo(400);
        }
    }

    private static String withoutIds(Edge.Reply reply) {
        return reply.text().replaceAll("\"request_id\":\"[^\"]*\"", "");
    }

    @Test
    void the_paths_of_one_are_not_the_paths_of_another() {
        for (var behind : new String[]{"", "/f1", "/f1/report"}) {
            for (var stranger : List.of(DISTRIBUTOR, RESELLER, CUSTOMER)) {
                assertThat(edges.get(stranger, PLATFORMS + behind).errorCode()).isEqualTo("CBC.0155");
            }
            for (var stranger : List.of(PLATFORM, CUSTOMER)) {
                assertThat(edges.get(stranger, PARTNERS + behind).status()).isEqualTo(403);
            }
        }
    }
}
