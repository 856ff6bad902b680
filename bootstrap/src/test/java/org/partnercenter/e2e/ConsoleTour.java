package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The tour in a real browser, with a look at the accessibility of every page on the way. {@code .ci/tour} runs it, which sees to it that
 * there is a browser; with {@code -Dpartnercenter.tour.pictures=true} it makes the pictures of the README.
 */
class ConsoleTour {
    private static final Path PICTURES = Path.of(System.getProperty("maven.multiModuleProjectDirectory", ".."), "docs/console");
    private static final ZoneId ZONE = ZoneId.of("UTC+8");

    private static DemoServer.Running server;
    private static World world;
    private static Chrome chrome;

    @BeforeAll
    static void start() {
        server = DemoServer.Running.start();
        world = server.world();
        chrome = new Chrome(world.address());
        chrome.open("/console/language/en_US");
    }

    @AfterAll
    static void stop() {
        chrome.close();
        server.close();
    }

    private static void look(String name) {
        assertThat(chrome.faults()).as("accessibility of %s", name).isEmpty();
        if (Boolean.getBoolean("partnercenter.tour.pictures")) {
            chrome.picture(PICTURES.resolve(name + ".png"));
        }
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(500)).until(condition);
    }

    @Test
    void from_signing_in_to_a_file() throws IOException {
        chrome.open("/console/sign-in");
        look("sign-in");
        chrome.signIn("demo-distributor");
        look("home");

        chrome.open("/console/customers").sees("demo-customer-1");
        look("customers");
        chrome.open("/console/customers/at?id=demo-customer-1").follow("Request authorization").click("//option[contains(.,'partner-commitment-letter')]")
                .click("//input[@name='confirmed']").press("Try it out").sees("It would be done so");
        look("authorize");
        chrome.press("Confirm").sees("Done: Request authorization");

        chrome.open("/console/customers/at?id=demo-customer-1").follow("Issue coupons").choose("quota_id", "demo-quota-distributor")
                .type("face_value", "120").press("Try it out").sees("It would be done so");
        look("issue");
        chrome.press("Confirm").sees("Done: Issue coupons");
        chrome.open("/console/coupons").click("(//tbody//a[contains(@href,'/at?id=')])[1]").sees("State: available", "Timeline");
        look("coupon");
        chrome.follow("Reclaim").sees("It would be done so").press("Confirm").sees("State: reclaimed");

        var file = Files.createTempFile("issue", ".csv");
        Files.writeString(file, "quota_id,customer_id,face_value\ndemo-quota-distributor,demo-customer-1,10\ndemo-quota-distributor,nobody,10\n");
        chrome.open("/console/files").choose("kind", "coupon-issue").type("file", file.toString()).press("Drop a file").sees("Done: Drop a file");
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(chrome.open("/console/files").text()).contains(".csv", "done"));
        look("files");
        Files.delete(file);
        chrome.size(420, 900).open("/console/customers/at?id=demo-customer-4").sees("Why not?");
        chrome.click("(//details[@class='blocked']/summary)[1]").sees("What helps");
        look("phone");
        chrome.size(1280, 900).press("Sign out");
    }

    private static String billOf(Party partner, YearMonth month) {
        return world.get(partner, "/v2/partners/incentive-bills?period=" + month).is(200).json().at("/incentive_bills/0/status").asText("");
    }

    @Test
    void from_a_bill_to_the_money() throws IOException {
        var partner = world.provider();
        var customer = world.resaleCustomerOf(partner);
        world.put(Party.PLATFORM, "/v2/platform/parties/" + partner.id() + "/password", Map.of("password", Browser.PASSWORD)).is(204);
        var month = consumed(customer);
        world.moveClockTo(month.plusMonths(1).atDay(8).atStartOfDay(ZONE).toInstant());
        eventually(() -> world.post(Party.PLATFORM, "/v2/platform/revenue-months/" + month + "/finalize", "{}").status() == 200);
        eventually(() -> world.get(partner, "/v2/partners/revenues?month=" + month).is(200).json().at("/revenues/0/status").asText().equals("FINAL"));
        world.moveClockTo(month.plusMonths(1).atDay(9).atStartOfDay(ZONE).toInstant());
        eventually(() -> billOf(partner, month).equals("PENDING_CONFIRMATION"));

        chrome.signIn(partner.id()).open("/console/incentive-bills?status=PENDING_CONFIRMATION").click("(//tbody//a[contains(@href,'/at?id=')])[1]").sees("Why this amount");
        look("bill");
        chrome.follow("Confirm bills of the period").sees("It would be done so").press("Confirm").sees("Done: Confirm bills");

        chrome.open("/console/payout-eligibility").click("//details[@class='blocked']/summary[contains(.,'Request payout')]")
                .sees("INC-19", "Your business information is not certified");
        look("payment-refused");
        world.fact(partner, "business-certified", Map.of("holds", true));
        chrome.open("/console/payout-eligibility").follow("Request payout").choose("payout_form", "COUPON_QUOTA").press("Try it out")
                .sees("It would be done so").press("Confirm").sees("Done: Request payout");
        chrome.press("Sign out");

        chrome.signIn("demo-platform").open("/console/payout-orders").click("(//tbody//a[contains(@href,'/at?id=')])[1]").follow("Process")
                .sees("It would be done so");
        look("payout");
        chrome.press("Confirm").sees("Done: Process");
        chrome.open("/console/opportunities");
        look("reviews");
        assertThat(world.get(partner, "/v2/partners/coupon-quotas").is(200).json().path("total_count").intValue()).isEqualTo(1);
    }

    /** What a customer consumed, as the vendor's billing tells it. */
    private static YearMonth consumed(Party customer) {
        Instant at = world.now();
        var month = YearMonth.from(at.atZone(ZONE));
        world.post(Party.PLATFORM, "/v2/platform/fee-records", Map.ofEntries(Map.entry("record_id", "tour-" + UUID.randomUUID()), Map.entry("version", 1),
                Map.entry("bill_cycle", month.toString()), Map.entry("customer_id", customer.id()), Map.entry("service_type_code", "hws.service.type.ec2"),
                Map.entry("resource_type_code", "hws.resource.type.vm"), Map.entry("charging_mode", 1), Map.entry("bill_detail_type", 1),
                Map.entry("trade_time", at.toString()), Map.entry("trade_id", "order-1"), Map.entry("official_amount", 2000),
                Map.entry("cash_amount", 2000))).is(200);
        return month;
    }
}
