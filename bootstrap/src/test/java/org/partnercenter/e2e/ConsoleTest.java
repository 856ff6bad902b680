package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlHiddenInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do at the console, in a browser. */
@ExtendWith(DemoServer.class)
class ConsoleTest {
    private final World world;
    private Party distributor;
    private Party customer;
    private String quota;

    ConsoleTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_distributor_has_a_customer_and_a_quota() {
        distributor = world.distributor();
        customer = world.resaleCustomerOf(distributor);
        quota = world.quotaOf(distributor, "1000.00");
        password(distributor);
    }

    private void password(Party party) {
        world.put(Party.PLATFORM, "/v2/platform/parties/" + party.id() + "/password", Map.of("password", Browser.PASSWORD)).is(204);
    }

    private Browser browser() {
        return Browser.signedIn(world, distributor.id());
    }

    @Test
    void strangers_sign_in_first() {
        try (var browser = new Browser(world)) {
            assertThat(browser.open("/console/customers").path()).isEqualTo("/console/sign-in");
            browser.fill(Map.of("domain", distributor.id(), "password", "something else")).press("Sign in");
            assertThat(browser.status()).isEqualTo(401);
            assertThat(browser.text()).contains("Account, user or password is wrong").doesNotContain("something else");
            browser.fill(Map.of("domain", distributor.id(), "password", Browser.PASSWORD)).press("Sign in");
            assertThat(browser.path()).isEqualTo("/");
            assertThat(browser.menu()).contains("/console/customers", "/console/incentive-bills");
        }
    }

    @Test
    void the_session_is_a_cookie_that_no_script_reads_and_ends_with_its_token() {
        try (var browser = browser()) {
            var cookie = browser.page().getWebClient().getCookies(browser.page().getUrl()).stream()
                    .filter(each -> each.getName().equals("pc_session")).findFirst().orElseThrow();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
            browser.press("Sign out");
            assertThat(browser.open("/console/customers").path()).isEqualTo("/console/sign-in");
            browser.page().getWebClient().getCookieManager().addCookie(cookie);
            assertThat(browser.open("/console/customers").path()).isEqualTo("/console/sign-in");
        }
    }

    @Test
    void chinese_and_english_by_a_switch() {
        try (var browser = browser()) {
            browser.open("/console/customers");
            assertThat(browser.heading()).isEqualTo("My customers");
            browser.click(browser.page().getFirstByXPath("//header//a[@lang='zh-CN']"));
            assertThat(browser.heading()).isEqualTo("我的客户");
            assertThat(browser.page().getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
            assertThat(browser.text()).contains("销售", "客户管理", "客户ID");
        }
    }

    /** Of every page: it answers, or says by which rule not; nothing in it is a script or a style, and nothing is from elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"demo-distributor", "demo-reseller", "demo-customer-1", "demo-platform"})
    void every_page_opens(String account) {
        try (var browser = Browser.signedIn(world, account)) {
            browser.page().getWebClient().getOptions().setJavaScriptEnabled(false);
            var menu = browser.menu();
            assertThat(menu).hasSizeGreaterThan(10);
            for (var path : menu) {
                browser.open(path);
                assertThat(browser.status()).as(path).isLessThan(500);
                assertThat(browser.page().getByXPath("//*[@role='alert'][not(.//a[@class='rule'])]")).as(path).isEmpty();
                assertThat(browser.page().getWebResponse().getResponseHeaderValue("Content-Security-Policy"))
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'").doesNotContain("unsafe");
                assertThat(browser.page().getByXPath("//script[not(@src)] | //style | //*[@style] | //*[starts-with(@src,'http')]")).as(path).isEmpty();
                HtmlElement record = browser.page().getFirstByXPath("//table//a[contains(@href,'/at?id=')]");
                if (record != null) {
                    var place = record.getAttribute("href");
                    browser.click(record);
                    // Tests of others share the server, and may have taken the record away since the list was read.
                    assertThat(browser.status() == 200 || browser.status() == 404 && !browser.open(path).links().contains(place)).as(record.asXml()).isTrue();
                }
            }
        }
    }

    @Test
    @Tag("CPN-20")
    void coupons_are_issued_and_reclaimed_after_a_look_at_what_would_come() {
        try (var browser = browser()) {
            browser.open("/console/customers/at?id=" + customer.id()).follow("Issue coupons");
            browser.fill(Map.of("quota_id", quota, "face_value", "2000")).press("Try it out");
            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.text()).contains("It would be refused", customer.id());
            browser.fill(Map.of("face_value", "100")).press("Try it out");
            assertThat(browser.text()).contains("It would be done so", customer.id());
            assertThat(world.balanceOf(quota)).isEqualByComparingTo("1000");
            browser.press("Confirm");
            assertThat(browser.text()).contains("Done: Issue coupons");
            assertThat(world.balanceOf(quota)).isEqualByComparingTo("900");

            browser.open("/console/coupons?customer_id=" + customer.id());
            browser.click(browser.page().getFirstByXPath("//table//a[contains(@href,'/at?id=')]"));
            assertThat(browser.text()).contains("State: available", "Timeline", "100.00 CNY");
            assertThat(browser.page().getByXPath("//*[name()='rect'][@class='now']")).hasSize(1);
            browser.follow("Reclaim");
            assertThat(browser.text()).contains("It would be done so");
            assertThat(world.balanceOf(quota)).isEqualByComparingTo("900");
            browser.press("Confirm");
            assertThat(world.balanceOf(quota)).isEqualByComparingTo("1000");
            assertThat(browser.text()).contains("State: reclaimed");
            assertThat(browser.whyNot("Reclaim")).contains("CPN-");
        }
    }

    @Test
    @Tag("CPN-32")
    void several_coupons_are_reclaimed_at_once() {
        world.couponOf(distributor, quota, customer, "10.00");
        world.couponOf(distributor, quota, customer, "20.00");
        try (var browser = browser()) {
            browser.open("/console/coupons");
            browser.page().<HtmlElement>getByXPath("//tbody//input[@type='checkbox']").forEach(browser::click);
            browser.press("Reclaim");
            assertThat(browser.text()).contains("It would be done so", "10", "20");
            browser.press("Confirm");
            assertThat(world.balanceOf(quota)).isEqualByComparingTo("1000");
        }
    }

    @Test
    @Tag("COM-09")
    void of_each_of_several_every_reason_is_told_with_rule_code_and_remedy() {
        try (var browser = browser()) {
            browser.open("/console/coupons").follow("Issue coupons");
            browser.fill(Map.of("quota_id", quota, "customer_ids", customer.id() + "\nnobody-of-mine", "face_value", "5")).press("Try it out");
            assertThat(browser.text()).contains("nobody-of-mine: ", "CBC.99000035");
            HtmlElement why = browser.page().getFirstByXPath("//section//ul[@class='whys']/li[contains(.,'nobody-of-mine')]");
            assertThat(why.<HtmlElement>getByXPath(".//a[@class='rule']")).hasSize(1);
        }
    }

    /** How long that may be is nowhere asserted: docs/console.md has figures. */
    @Test
    void every_page_tells_what_its_queries_and_what_its_own_work_took() {
        try (var browser = browser()) {
            browser.open("/console/coupons");
            assertThat(browser.page().getWebResponse().getResponseHeaderValue("Server-Timing"))
                    .matches("query;dur=\\d+\\.\\d\\d;desc=\"[1-9]\\d*\", page;dur=\\d+\\.\\d\\d");
        }
    }

    @Test
    @Tag("ACC-03")
    @Tag("ASC-32")
    void what_is_not_possible_says_why_with_rule_and_remedy() {
        var referred = world.referralCustomerOf(distributor);
        try (var browser = browser()) {
            browser.open("/console/customers/at?id=" + referred.id());
            assertThat(browser.whyNot("Allocate money")).contains("ASC-32", "ACC-03", "What helps: Only customers of the resale model are allocated money.");
            browser.click(browser.page().getFirstByXPath("//a[@href='/console/rules/ASC-32']"));
            assertThat(browser.heading()).isEqualTo("ASC-32");
        }
    }

    @Test
    @Tag("INC-19")
    void a_payment_is_refused_and_says_why() {
        try (var browser = browser()) {
            browser.open("/console/payout-eligibility");
            assertThat(browser.whyNot("Request payout")).contains("INC-19", "Your business information is not certified", "What helps");
        }
    }

    @Test
    @Tag("COM-20")
    @Tag("COM-21")
    void names_are_masked_behind_the_eye() {
        try (var browser = browser()) {
            browser.open("/console/customers");
            HtmlElement row = browser.page().getFirstByXPath("//tbody/tr");
            assertThat(row.asNormalizedText()).contains("****");
            browser.click(row.getFirstByXPath(".//td[@class='eye']/button"));
            await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(browser.page().<HtmlElement>getFirstByXPath("//*[@class='revealed']")
                    .asNormalizedText()).contains("Account name " + customer.id()));
        }
    }

    @Test
    void a_list_is_filtered_in_the_page() {
        var other = world.resaleCustomerOf(distributor);
        try (var browser = browser()) {
            browser.open("/console/customers");
            assertThat(browser.text()).contains(customer.id(), other.id());
            browser.fill(Map.of("customer_id", other.id())).press("Search");
            await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(browser.page().<HtmlElement>getHtmlElementById("rows").asNormalizedText())
                    .contains(other.id(), "Total: 1").doesNotContain(customer.id()));
        }
    }

    @Test
    void a_form_of_somebody_else_changes_nothing() {
        try (var browser = browser()) {
            browser.open("/console/customers/at?id=" + customer.id()).follow("Issue coupons");
            browser.fill(Map.of("quota_id", quota, "face_value", "100"));
            browser.form("/console/customers/do").<HtmlHiddenInput>getInputByName("form_token").setValue("0000");
            browser.press("Try it out");
            assertThat(browser.status()).isEqualTo(403);
            assertThat(browser.text()).contains("out of date or comes from elsewhere");
        }
    }

    @Test
    @Tag("COM-12")
    void an_operator_sees_which_right_is_missing() {
        world.post(distributor, "/v2/partners/operators", Map.of("name", "clerk", "role_ids", List.of("account-manager"), "password", Browser.PASSWORD)).is(201);
        try (var browser = new Browser(world)) {
            browser.open("/console/sign-in").fill(Map.of("domain", distributor.id(), "user", "clerk", "password", Browser.PASSWORD)).press("Sign in");
            assertThat(browser.text()).contains(distributor.id() + " / clerk");
            browser.open("/console/operators");
            assertThat(browser.whyNot("New operator")).contains("COM-12", "PC_OPERATORS_MANAGE");
        }
    }

    @Test
    void what_people_wrote_is_text() {
        world.post(distributor, "/v2/partners/coupons", Map.of("quota_id", quota, "customer_ids", List.of(customer.id()), "face_value", 1,
                "memo", "<script>alert(1)</script>")).is(200);
        try (var browser = browser()) {
            browser.open("/console/coupons");
            browser.click(browser.page().getFirstByXPath("//table//a[contains(@href,'/at?id=')]"));
            assertThat(browser.text()).contains("<script>alert(1)</script>");
            assertThat(browser.page().getByXPath("//main//script")).isEmpty();
        }
    }

    @Test
    @Tag("COM-13")
    void a_file_is_dropped_in_the_page_and_its_report_read(@TempDir Path folder) throws IOException {
        var file = folder.resolve("issue.csv");
        Files.writeString(file, "quota_id,customer_id,face_value\n" + quota + "," + customer.id() + ",25\n" + quota + ",nobody,25\n", StandardCharsets.UTF_8);
        try (var browser = browser()) {
            browser.open("/console/files").fill(Map.of("kind", "coupon-issue"));
            browser.page().<HtmlFileInput>getFirstByXPath("//input[@type='file']").setFiles(file.toFile());
            browser.press("Drop a file");
            assertThat(browser.text()).contains("Done: Drop a file");
            await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() ->
                    assertThat(browser.open("/console/files").text()).contains("issue.csv", "done"));
            browser.click(browser.page().getFirstByXPath("//table//a[contains(@href,'/at?id=')]"));
            assertThat(browser.text()).contains("Download report");
            assertThat(world.balanceOf(quota)).isEqualByComparingTo("975");
        }
    }

    private static String atField(Browser browser, String field) {
        return browser.page().getElementById("i-" + field + "-fault").getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    @Tag("COM-13")
    void a_benefit_is_applied_for_in_fields_of_its_own_and_what_is_wrong_stands_at_the_field() {
        var provider = world.provider();
        password(provider);
        try (var browser = Browser.signedIn(world, provider.id())) {
            browser.open("/console/benefit-applications").follow("Apply");
            assertThat(browser.page().<HtmlElement>getByXPath("//main//textarea[contains(.,'{')]")).isEmpty();
            browser.fill(Map.of("programme", "MDF"));
            browser.page().getWebClient().waitForBackgroundJavaScript(2_000);
            browser.fill(Map.of("activity_type", "SEMINAR", "audience", "Architects", "starts_on", "2026-12-10", "planned_amount", "a lot")).press("Try it out");
            assertThat(browser.status()).isEqualTo(422);
            assertThat(atField(browser, "planned_amount")).contains("COM-13", "planned_amount has a value that is not allowed");
            assertThat(atField(browser, "place")).contains("place is required");
            assertThat(browser.page().getElementById("i-audience-fault")).isNull();
            assertThat(browser.page().getElementById("i-place").getAttribute("aria-describedby")).isEqualTo("i-place-fault");
            browser.fill(Map.of("draft", "true", "planned_amount", "12000")).press("Try it out");
            assertThat(browser.text()).contains("It would be done so");
            browser.press("Confirm");
            var kept = world.get(provider, "/v2/partners/benefit-applications").is(200).json().at("/applications/0");
            assertThat(kept.path("status").asText()).isEqualTo("DRAFT");
            assertThat(kept.at("/content/planned_amount").decimalValue()).isEqualByComparingTo("12000");
            assertThat(kept.at("/content/activity_type").asText()).isEqualTo("SEMINAR");

            browser.open("/console/benefit-applications/at?id=" + kept.path("application_no").asText()).follow("Save draft");
            assertThat(browser.page().getElementById("i-audience").getAttribute("value")).isEqualTo("Architects");
            browser.fill(Map.of("audience", "Developers")).press("Try it out").press("Confirm");
            assertThat(world.get(provider, "/v2/partners/benefit-applications").is(200).json().at("/applications/0/content/audience").asText())
                    .isEqualTo("Developers");
        }
    }

    @Test
    @Tag("COM-13")
    void rows_are_added_and_dropped_and_what_is_wrong_stands_in_the_row() {
        try (var browser = Browser.signedIn(world, "demo-platform")) {
            browser.open("/console/incentive-policies").follow("Set policy");
            browser.fill(Map.of("incentive", "console-rows", "name_zh", "行", "name_en", "rows", "from", "2030-01", "association_type", "1",
                    "granularity", "QUARTER", "answer_days", "7", "deadline_effect", "LAPSE"));
            browser.page().<HtmlElement>getFirstByXPath("//input[@name='payout_forms'][@value='COUPON_QUOTA']").click();
            browser.fill(Map.of("rates.0.product", "1", "rates.0.rate", "0.02")).press("Add a row");
            browser.fill(Map.of("rates.1.from", "1000", "rates.1.rate", "much")).press("Try it out");
            assertThat(browser.status()).isEqualTo(422);
            assertThat(atField(browser, "rates.1.rate")).contains("COM-13");
            assertThat(browser.page().getElementById("i-rates.0.rate-fault")).isNull();
            browser.fill(Map.of("rates.1.rate", "0.05")).press("Add a row");
            browser.fill(Map.of("rates.2.rate", "0.09"));
            browser.click(browser.page().getElementById("i-rates-drop-1"));
            browser.press("Try it out");
            assertThat(browser.text()).contains("It would be done so");
            browser.press("Confirm");
            var rates = world.get(Party.PLATFORM, "/v2/platform/incentive-policies/console-rows").is(200).json().at("/versions/0/rates");
            assertThat(rates).extracting(rate -> rate.path("rate").decimalValue().stripTrailingZeros().toPlainString()).containsExactly("0.02", "0.09");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void choose(Browser browser, String field, Path file) {
        browser.page().<HtmlFileInput>getFirstByXPath("//input[@type='file'][@name='" + field + "']").setFiles(file.toFile());
    }

    @Test
    @Tag("RNA-03")
    @Tag("RNA-04")
    void a_customer_is_verified_with_the_pictures_put_in_the_page(@TempDir Path folder) throws IOException {
        var provider = world.provider();
        var verified = world.resaleCustomerOf(provider);
        password(provider);
        try (var browser = Browser.signedIn(world, provider.id())) {
            browser.open("/console/real-name-attachments").follow("Switch upload");
            browser.fill(Map.of("enabled", "true", "bucket", "bucket-" + provider.id())).press("Try it out").press("Confirm");

            browser.open("/console/customers/at?id=" + verified.id()).follow("Verify as an enterprise");
            browser.fill(Map.of("identify_type", "1", "certificate_type", "0", "corp_name", "深圳示例科技有限公司", "verified_number", "91350100M000100Y43",
                    "reg_country", "CN"));
            choose(browser, "verified_file_url.0", Files.writeString(folder.resolve("holiday.jpg"), "no picture at all"));
            browser.press("Try it out");
            assertThat(atField(browser, "verified_file_url.0")).contains("RNA-04");
            choose(browser, "verified_file_url.0", Files.write(folder.resolve("holiday.JPG"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2}));
            browser.press("Try it out");
            assertThat(browser.text()).contains("It would be done so", "stored").doesNotContain("holiday");
            browser.press("Confirm");
            var application = world.get(provider, "/v2/partners/real-name-applications?customer_id=" + verified.id()).is(200).json().at("/applications/0");
            assertThat(application.at("/attachments/0/type").asText()).isEqualTo("image/jpeg");
            browser.open("/console/customers/at?id=" + verified.id());
            assertThat(browser.whyNot("Verify as an enterprise")).contains("RNA-07");
        }
    }

    @Test
    @Tag("PAY-03")
    void whether_a_quarter_may_be_paid_is_asked_and_answered_with_the_day_it_ends() {
        var provider = world.provider();
        password(provider);
        try (var browser = Browser.signedIn(world, provider.id())) {
            browser.open("/console/payment-gate");
            assertThat(browser.page().getByXPath("//*[@role='alert']")).isEmpty();
            browser.fill(Map.of("programme", "FH_SI_PRESALES", "quarter", "2026Q4")).press("Ask");
            assertThat(browser.text()).contains("PAY-03", "Over by itself on: 2027-01-01", "What helps");
            assertThat(browser.whyNot("Apply for payment")).contains("PAY-03");
        }
    }

    @Test
    @Tag("HIE-07")
    void a_resellers_rights_are_granted_and_seen() {
        var reseller = world.resellerOf(distributor);
        try (var browser = browser()) {
            browser.open("/console/resellers/at?id=" + reseller.id()).follow("Grant rights");
            browser.page().<HtmlElement>getFirstByXPath("//input[@name='rights'][@value='BUDGETS']").click();
            browser.press("Try it out").press("Confirm");
            assertThat(browser.text()).contains("Done: Grant rights");
            var rights = world.get(distributor, "/v2/partners/resellers/" + reseller.id() + "/rights").is(200).json().path("rights");
            assertThat(rights).filteredOn(right -> right.path("in_force").booleanValue()).extracting(right -> right.path("right").asText())
                    .containsExactly("BUDGETS");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    @Tag("OPI-01")
    void what_eligibility_refuses_cannot_be_begun_and_says_why() {
        try (var browser = browser()) {
            browser.open("/console/opportunity-incentives");
            var why = browser.whyNot("Apply");
            var told = world.get(distributor, "/v2/partners/opportunity-incentives/eligibility").is(200).json().at("/blockers/0");
            assertThat(why).contains(told.path("rule").asText(), told.path("code").asText());
        }
    }

    /** Only consent is asked for, so the command itself can say whether it would be heard. */
    @Test
    @Tag("PRG-01")
    void who_has_joined_the_network_cannot_join_it_again() {
        try (var browser = browser()) {
            browser.open("/console/standing").follow("Join the network");
            browser.fill(Map.of("accept_terms", "true")).press("Try it out").press("Confirm");
            var told = world.post(distributor, "/v2/partners/programmes/join-network?dry_run=true", Map.of("accept_terms", true)).json();
            assertThat(browser.open("/console/standing").whyNot("Join the network")).contains(told.at("/violations/0/rule").asText());
        }
    }
}
