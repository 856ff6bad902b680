package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An opportunity from a draft to its delivery, its incentive and the payout; and what the clock does to one of the vendor's. */
class OpportunityStoryTest {
    private static final String OWN = "/v2/partners/opportunities";
    private static final String PLATFORMS = "/v2/platform/opportunities";
    private static final String INCENTIVES = "/v2/partners/opportunity-incentives";
    private static final String REVIEWS = "/v2/platform/opportunity-incentives/";
    private static final String PROGRAMMES = "/v2/partners/programmes";
    private static final ZoneId ZONE = ZoneId.of("UTC+8");

    private static DemoServer.Running server;
    private static World world;

    @BeforeAll
    static void start() {
        server = DemoServer.Running.start();
        world = server.world();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Party member() {
        return member("BASELINE_SOLUTION");
    }

    private static Party member(String offering) {
        Party partner = world.provider();
        world.post(partner, PROGRAMMES + "/join-network", "{\"accept_terms\":true}").is(200);
        world.post(partner, PROGRAMMES + "/memberships/PCE/join", "{\"accept_terms\":true}").is(200);
        world.put(Party.PLATFORM, "/v2/platform/offerings/o-" + partner.id(), Map.of("title", "Data lake", "kind", offering, "owner_id",
                partner.id(), "demand_tags", List.of("data"), "white_listed", true)).is(200);
        world.fact(partner, "opportunity-incentive-listed", Map.of("holds", true));
        return partner;
    }

    /** Verified as an enterprise. @return its real name */
    private static String enterprise(Party customer) {
        world.fact(customer, "verification-status", Map.of("holds", true, "value", "2"));
        world.fact(customer, "customer-type", Map.of("holds", true, "value", "1"));
        return "端到端 " + customer.id().substring(4, 10);
    }

    private static Map<String, Object> content(Party partner, String customer) {
        var body = new HashMap<String, Object>(Map.of("title", "Move to the cloud", "customer_name", customer, "customer_place", "GUANGDONG",
                "contact_name", "王小明", "contact_phone", "13812345678", "bant_budget", "Two million in the plan of next year", "bant_authority",
                "Head of IT", "bant_need", "A new data platform for the shops", "bant_timeline", "Signed in spring"));
        body.putAll(Map.of("budget_amount", 2_000_000, "expected_revenue", 500_000, "expected_close", "2099-03-01", "in_purchase_plan", true,
                "source", "CUSTOMER", "presales_activities", List.of("CUSTOMER_MEETING"), "offerings", List.of("o-" + partner.id()),
                "cloud_services", List.of("hws.service.type.ec2"), "customer_authorised", true, "contact_consented", true));
        return body;
    }

    private static LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    private static String validated(Party partner, String customer) {
        var id = world.post(partner, OWN, content(partner, customer)).is(201).text("opportunity_id");
        world.post(Party.PLATFORM, PLATFORMS + "/" + id + "/approve", "{}").is(200);
        world.post(Party.PLATFORM, PLATFORMS + "/" + id + "/validate", "{}").is(200);
        return id;
    }

    private static void tell(Party partner, String id, String phase, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("phase", phase, "probability", 100, "occurred_on", today().toString(), "evidence",
                List.of(phase + ".pdf")));
        body.putAll(more);
        world.post(partner, OWN + "/" + id + "/progress", body).is(200);
    }

    private static void signed(Party partner, String id) {
        tell(partner, id, "SOLUTION", Map.of());
        tell(partner, id, "SIGNED", Map.of("signed_amount", 400_000, "signed_on", today().toString()));
    }

    private static void delivered(Party partner, String id) {
        tell(partner, id, "DELIVERED", Map.of("delivered_on", today().toString()));
    }

    private static Map<String, Object> claim(String opportunity, Party account, String order) {
        return new HashMap<>(Map.of("opportunity_id", opportunity, "kind", "NEW_CUSTOMER_PROJECT", "account_id", account.id(), "order_ids", List.of(order),
                "starts_on", today().plusDays(1).toString(), "ends_on", today().plusDays(60).toString(), "evidence", List.of("start.pdf")));
    }

    private static String status(Party partner, String incentive) {
        return world.get(partner, INCENTIVES + "/" + incentive).is(200).text("status");
    }

    @Test
    @Tag("OPI-01")
    @Tag("OPI-03")
    @Tag("OPI-04")
    @Tag("OPI-05")
    @Tag("OPI-07")
    void an_opportunity_goes_from_draft_to_delivered_to_its_incentive_and_the_payout() {
        var partner = member();
        var rival = member();
        var customer = world.resaleCustomerOf(partner);
        var name = enterprise(customer);
        var opportunity = validated(partner, name);
        var claim = claim(opportunity, customer, "order-" + opportunity);
        world.post(partner, INCENTIVES + "?dry_run=true", claim).refused(422, "OPPORTUNITY_NOT_SIGNED", "OPI-04");
        signed(partner, opportunity);
        var eligibility = world.get(partner, INCENTIVES + "/eligibility").is(200).json();
        assertThat(eligibility.path("eligible").booleanValue()).isTrue();
        assertThat(eligibility.at("/cash_blockers/0/rule").textValue()).isEqualTo("OPI-05");
        claim.put("cash", true);
        claim.put("starts_on", today().toString());
        assertThat(world.post(partner, INCENTIVES, claim).is(422).violations("rule")).containsExactly("OPI-02", "OPI-05");
        claim.put("cash", false);
        claim.put("starts_on", today().plusDays(1).toString());
        var incentive = world.post(partner, INCENTIVES, claim).is(201).text("incentive_id");
        world.post(Party.PLATFORM, REVIEWS + incentive + "/approve", Map.of("amount", 8_000)).refused(422, "OPPORTUNITY_NOT_DELIVERED", "OPI-01");
        delivered(partner, opportunity);

        raced(rival, customer, name);
        var bill = world.post(Party.PLATFORM, REVIEWS + incentive + "/approve", Map.of("amount", 8_000)).is(200).text("incentive_bill_id");
        paid(partner, incentive, bill);
        refunded(partner, incentive);
    }

    /** What the explanation of a bill says; and that it has a beginning. */
    private static List<String> said(Party partner, String bill) {
        var path = "/v2/partners/incentive-bills/" + bill;
        assertThat(world.get(partner, path + "/timeline").is(200).json().path("timeline").findValuesAsText("what")).contains("GENERATE");
        var explained = world.get(partner, path + "/explanation").is(200).json().path("sentences");
        assertThat(explained.findValuesAsText("text")).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
        return explained.findValuesAsText("code");
    }

    /** Another partner has won the same customer later, and applies while the first project still runs. */
    private static void raced(Party rival, Party customer, String name) {
        var opportunity = validated(rival, name);
        signed(rival, opportunity);
        var lost = world.post(rival, INCENTIVES, claim(opportunity, customer, "order-" + opportunity)).is(422);
        assertThat(lost.violations("code")).containsExactly("OPPORTUNITY_INCENTIVE_OVERLAPS");
        assertThat(lost.json().at("/violations/0/facts").toString()).contains("DELIVERY_PERIOD", "CUSTOMER_NAME");
        assertThat(world.get(rival, INCENTIVES).is(200).json().path("total_count").intValue()).isZero();
    }

    private static void paid(Party partner, String incentive, String bill) {
        var period = YearMonth.from(today());
        assertThat(status(partner, incentive)).isEqualTo("PUBLICISED_TO_CONFIRM");
        assertThat(world.get(partner, "/v2/partners/incentive-bills/" + bill).is(200).text("status")).isEqualTo("PENDING_CONFIRMATION");
        assertThat(said(partner, bill)).containsExactly("PROJECT_RESULT", "PROJECT_QUOTA_ONLY", "PROJECT_REFUNDS");
        world.post(partner, "/v2/partners/incentive-periods/" + period + "/confirmation", "{}").is(200);
        assertThat(status(partner, incentive)).isEqualTo("TO_REQUEST_PAYOUT");
        world.fact(partner, "business-certified", Map.of("holds", true));
        world.post(partner, "/v2/partners/payout-orders", Map.of("bill_ids", List.of(bill), "payout_form", "ACCOUNT_TOP_UP_OWED_INVOICE"))
                .refused(422, "PAYOUT_FORM_NOT_ALLOWED", "INC-21");
        var order = world.post(partner, "/v2/partners/payout-orders", Map.of("bill_ids", List.of(bill), "payout_form", "COUPON_QUOTA")).is(201)
                .text("payout_order_no");
        assertThat(world.post(Party.PLATFORM, "/v2/platform/payout-orders/" + order + "/process", "{}").is(200).text("status")).isEqualTo("COMPLETED");

        assertThat(status(partner, incentive)).isEqualTo("COMPLETED");
        assertThat(world.get(partner, "/v2/partners/coupon-quotas").is(200).json().path("quotas")).singleElement()
                .satisfies(granted -> assertThat(granted.path("payout_order_no").textValue()).isEqualTo(order));
        assertThat(world.get(partner, INCENTIVES + "/" + incentive + "/timeline").is(200).json().path("timeline").findValuesAsText("what"))
                .contains("opportunity-incentive-apply", "opportunity-incentive-approve", "PAY");
        assertThat(world.get(partner, INCENTIVES + "/" + incentive + "/transitions").is(200).violations("rule")).isEmpty();
        assertThat(world.get(partner, "/v2/partners/notices?limit=20").is(200).text()).contains("OPPORTUNITY_INCENTIVE_PUBLICISED",
                "OPPORTUNITY_INCENTIVE_COMPLETED");
    }

    private static void refunded(Party partner, String incentive) {
        var refund = world.post(Party.PLATFORM, "/v2/platform/project-refunds", Map.of("project_id", incentive, "refund_id", "r-" + incentive, "refunded_on",
                today().toString(), "amount", 100_000)).is(200);
        assertThat(refund.amount("taken_back")).isEqualByComparingTo("-2000");
        var back = world.get(partner, "/v2/partners/incentive-bills/" + refund.text("incentive_bill_id")).is(200);
        assertThat(back.amount("amount")).isEqualByComparingTo("-2000");
        assertThat(said(partner, refund.text("incentive_bill_id"))).containsExactly("PROJECT_TAKEN_BACK", "CARRIED_FORWARD");
        world.assertLedgerBalances();
    }

    @Test
    @Tag("OPI-08")
    void a_share_of_what_a_seller_sold_is_applied_for_and_paid() {
        var partner = member("MARKETPLACE_PRODUCT");
        var customer = world.resaleCustomerOf(partner);
        var opportunity = validated(partner, enterprise(customer));
        signed(partner, opportunity);
        var claim = claim(opportunity, customer, "order-" + opportunity);
        claim.put("kind", "MARKETPLACE_SHARE");
        world.post(partner, INCENTIVES, claim).refused(422, "OPPORTUNITY_NOT_WON_BY_SELLER", "OPI-08");
        world.get(partner, "/v2/partners/opportunity-sales").refused(404, "OPPORTUNITY_SALES_NOT_SHOWN", "OPI-08");
        world.post(Party.PLATFORM, "/v2/platform/opportunity-sales", Map.of("opportunity_id", opportunity, "seller_id", world.provider().id(), "amount",
                5_000, "won_on", today().toString())).is(200);
        assertThat(world.get(partner, "/v2/partners/opportunity-sales").is(200).json().path("total_count").intValue()).isEqualTo(1);

        var incentive = world.post(partner, INCENTIVES, claim).is(201).text("incentive_id");
        delivered(partner, opportunity);
        world.post(Party.PLATFORM, REVIEWS + incentive + "/approve", Map.of("amount", 5_001)).refused(422, "OPPORTUNITY_INCENTIVE_ABOVE_VALUE", "OPI-01");
        paid(partner, incentive, world.post(Party.PLATFORM, REVIEWS + incentive + "/approve", Map.of("amount", 500)).is(200).text("incentive_bill_id"));
    }

    @Test
    @Tag("OPI-07")
    void only_a_partner_that_exists_is_excluded() {
        var exclusions = "/v2/platform/opportunity-incentive-exclusions";
        var body = new HashMap<String, Object>(Map.of("partner_id", "nobody-at-all", "year", today().getYear(), "reason", "registered twice"));
        var unknown = world.post(Party.PLATFORM, exclusions, body).refused(404, "PARTY_NOT_FOUND", "COM-13");
        assertThat(unknown.json().at("/violations/0/remedy").textValue()).isNotBlank();
        body.put("partner_id", world.customer().id());
        world.post(Party.PLATFORM, exclusions, body).refused(422, "EXCLUDED_PARTY_UNFIT", "OPI-07");
        body.put("partner_id", world.provider().id());
        assertThat(world.post(Party.PLATFORM, exclusions, body).is(200).json().path("disqualified").intValue()).isZero();
    }

    @Test
    @Tag("HO-02")
    @Tag("HO-05")
    void one_of_the_vendors_that_nobody_answers_returns_when_its_days_are_over() {
        var partner = member();
        var next = member();
        for (var each : List.of(partner, next)) {
            world.post(each, PROGRAMMES + "/paths/SYSTEM_INTEGRATOR/select", "{}").is(200);
            for (int stage = 0; stage < 2; stage++) {
                world.post(each, PROGRAMMES + "/paths/SYSTEM_INTEGRATOR/apply", "{}").is(200);
                world.post(Party.PLATFORM, "/v2/platform/programmes/" + each.id() + "/paths/SYSTEM_INTEGRATOR/review", "{\"decision\":\"APPROVE\"}").is(200);
            }
        }
        var crm = "crm-" + partner.id();
        world.post(Party.PLATFORM, PLATFORMS, Map.of("opportunity_id", crm, "content", content(partner, "Customer of " + crm))).is(201);
        world.post(Party.PLATFORM, PLATFORMS + "/" + crm + "/hand-over", Map.of("partner_id", partner.id())).is(200);
        world.post(Party.PLATFORM, PLATFORMS + "/" + crm + "/hand-over", Map.of("partner_id", next.id())).refused(409, "HANDOVER_WITH_ANOTHER", "HO-05");
        assertThat(world.get(partner, OWN + "/" + crm).is(200).json().path("open").booleanValue()).isFalse();

        world.moveClockTo(world.now().plus(Duration.ofDays(15)));
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(200)).until(() -> world.get(Party.PLATFORM, PLATFORMS + "/" + crm).is(200)
                .text("status").equals("DECLINED"));
        world.post(partner, OWN + "/" + crm + "/accept", "{}").is(409);
        assertThat(world.get(partner, "/v2/partners/notices").is(200).text()).contains("OPPORTUNITY_RECALLED");
        world.post(Party.PLATFORM, PLATFORMS + "/" + crm + "/hand-over", Map.of("partner_id", next.id())).is(200);
        assertThat(world.post(next, OWN + "/" + crm + "/accept", "{}").is(200).text("status")).isEqualTo("ACCEPTED");
    }
}
