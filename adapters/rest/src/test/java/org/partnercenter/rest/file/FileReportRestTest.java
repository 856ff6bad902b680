package org.partnercenter.rest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.file.FileEdges.DISTRIBUTOR;
import static org.partnercenter.rest.file.FileEdges.PLATFORM;
import static org.partnercenter.rest.file.FileEdges.granted;
import static org.partnercenter.rest.file.FileEdges.refused;
import static org.partnercenter.rest.file.FileEdges.replayed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.rest.kernel.Edge;

import java.util.List;
import java.util.stream.IntStream;

/** Reports of dropped files as CSV. */
class FileReportRestTest {

    private final FileEdges edges = new FileEdges();

    private Edge.Reply english(String id) {
        return edges.call(DISTRIBUTOR, "/v2/partners/files/" + id + "/report").header("X-Language", "en_US").send();
    }

    @Test
    void a_report_tells_what_became_of_each_row() {
        edges.drop(DISTRIBUTOR, "f1", "coupon-issue", "a.csv", List.of(granted(2, "r1", "k1"), refused(3, "r\"2"), replayed(4, "k2")));
        var reply = english("f1");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", "text/csv;charset=UTF-8")
                .containsEntry("Content-Disposition", "attachment; filename=\"a.csv.report.csv\"; filename*=UTF-8''a.csv.report.csv")
                .containsKey("X-Request-Id");
        assertThat(reply.text()).isEqualTo("\ufeff" + String.join("\r\n",
                "row,reference,outcome,coupon_id,code,rule,sentence,remedy",
                "2,r1,granted,k1,,,,",
                "3,\"r\"\"2\",refused,,COUPON_NOT_FOUND; COUPON_HELD,CPN-24; CPN-25,"
                        + "\"Coupon a,b does not exist.; Coupon k is held by order o.\","
                        + "\"Wait until the order is paid, or have it cancelled.\"",
                "4,,granted before,k2,,,,", ""));
    }

    @Test
    void it_speaks_the_readers_language_and_is_the_same_for_the_platform() {
        edges.drop(DISTRIBUTOR, "f1", "coupon-reclaim", "a.csv", List.of(replayed(2, "k1")));

        var theirs = edges.get(DISTRIBUTOR, "/v2/partners/files/f1/report").text();
        assertThat(theirs).startsWith("\ufeff行,参考号,结果,优惠券ID,额度ID,回收金额,错误码,规则,说明,处理建议\r\n");
        assertThat(edges.get(PLATFORM, "/v2/platform/files/f1/report").text()).isEqualTo(theirs);
    }

    @Test
    void of_a_file_that_was_not_taken_it_tells_why() {
        edges.fail(Viewers.ofCaller(DISTRIBUTOR), "distributor", "f1", List.of(FileRefusal.QUOTE_BROKEN.refusal("line", 7),
                FileRefusal.COLUMN_TWICE.refusal("column", "memo")));

        assertThat(english("f1").text().lines().skip(1)).containsExactly(
                "7,,refused,,QUOTE_BROKEN,COM-13,\"A quote that opens in or after line 7 is not closed, or something follows the"
                        + " closing quote.\",Double each quote inside a quoted cell.",
                ",,refused,,COLUMN_TWICE,COM-13,The column memo stands there twice.,");
    }

    @Test
    void a_long_report_is_read_in_portions() {
        edges.drop(DISTRIBUTOR, "f1", "coupon-issue", "a.csv",
                IntStream.rangeClosed(2, 2_501).mapToObj(line -> granted(line, "r" + line, "k" + line)).toList());

        assertThat(english("f1").text().lines()).hasSize(2_501).endsWith("2501,r2501,granted,k2501,,,,");
        assertThat(edges.files.portions()).hasSizeGreaterThan(1).allMatch(limit -> limit <= 1_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"十月.csv|__.csv|%E5%8D%81%E6%9C%88.csv",
        "a\"; x=%41'.csv|a___x__41_.csv|a%22%3B%20x%3D%2541%27.csv", "`a\r\nSet-Cookie: b.csv`|a__Set-Cookie__b.csv|a%0D%0ASet-Cookie%3A%20b.csv",
        "😀.csv|_.csv|%F0%9F%98%80.csv"})
    void any_name_of_a_file_becomes_one_of_its_report(String name, String ascii, String encoded) {
        edges.drop(DISTRIBUTOR, "f1", "coupon-issue", name, List.of());

        assertThat(english("f1").headers().get("Content-Disposition")).isEqualTo(
                "attachment; filename=\"" + ascii + ".report.csv\"; filename*=UTF-8''" + encoded + ".report.csv");
    }
}
