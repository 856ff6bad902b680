package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opportunities on their way from a draft to the delivery, and two that race. */
@ExtendWith(DemoServer.class)
class OpportunitiesTest {
    private static final String OWN = "/v2/partners/opportunities";
    private static final String PLATFORMS = "/v2/platform/opportunities";

    private final World world;

    OpportunitiesTest(World world) {
        this.world = world;
    }

    private Party member() {
        Party partner = world.provider();
        world.post(partner, "/v2/partners/programmes/join-network", "{\"accept_terms\":true}").is(200);
        world.post(partner, "/v2/partners/programmes/memberships/PCE/join", "{\"accept_terms\":true}").is(200);
        world.put(Party.PLATFORM, "/v2/platform/offerings/o-" + partner.id(), Map.of("title", "Data lake", "kind", "BASELINE_SOLUTION", "owner_id",
                partner.id(), "demand_tags", List.of("data"))).is(200);
        return partner;
    }

    private static Map<String, Object> body(Party partner, String customer) {
        var body = new HashMap<String, Object>(Map.of("title", "Move to the cloud", "customer_name", customer, "customer_place", "GUANGDONG",
                "contact_name", "王小明", "contact_phone", "13812345678", "bant_budget", "Two million in the plan of next year", "bant_authority",
                "Head of IT", "bant_need", "A new data platform for the shops", "bant_timeline", "Signed in spring"));
        body.putAll(Map.of("budget_amount", 2_000_000, "expected_revenue", 500_000, "expected_close", "2099-03-01", "in_purchase_plan", true,
                "source", "CUSTOMER", "presales_activities", List.of("CUSTOMER_MEETING"), "offerings", List.of("o-" + partner.id()),
                "cloud_services", List.of("hws.service.type.ec2"), "customer_authorised", true, "contact_consented", true));
        return body;
    }

    private String shared(Party partner, String customer) {
        return world.post(partner, OWN, body(partner, customer)).is(201).text("opportunity_id");
    }

    @Test
    @Tag("OPP-01")
    @Tag("OPP-05")
    @Tag("OPP-16")
    void an_opportunity_goes_from_draft_to_delivered() {
        Party partner = member();
        var draft = world.post(partner, OWN, Map.of("draft", true, "title", "Early")).is(201).text("opportunity_id");
        assertThat(world.post(partner, OWN + "/" + draft + "/submit?dry_run=true", "{}").is(422).violations("rule")).contains("OPP-04", "OPP-05", "OPP-06");
        world.get(Party.PLATFORM, PLATFORMS + "/" + draft).is(404);
        world.put(partner, OWN + "/" + draft, body(partner, "Customer of " + partner.id())).is(200);
        assertThat(world.post(partner, OWN + "/" + draft + "/submit", "{}").is(200).text("status")).isEqualTo("REVIEWING");
        assertThat(world.get(partner, OWN + "/" + draft).is(200).text()).contains("138****5678", "王****").doesNotContain("13812345678", "王小明");
        assertThat(world.post(partner, OWN + "/" + draft + "/reveal", "{}").is(200).text("contact_phone")).isEqualTo("13812345678");
        world.post(Party.PLATFORM, PLATFORMS + "/" + draft + "/approve", "{}").is(200);
        world.post(Party.PLATFORM, PLATFORMS + "/" + draft + "/validate", "{}").is(200);
        assertThat(world.get(partner, OWN + "/" + draft + "/transitions").is(200).text()).contains("OPP-10");
        var today = world.get(partner, OWN + "/" + draft).is(200).text("changed_time").substring(0, 10);
        world.post(partner, OWN + "/" + draft + "/progress", Map.of("phase", "SOLUTION", "probability", 60, "occurred_on", today)).is(200);
        assertThat(world.post(partner, OWN + "/" + draft + "/progress", Map.of("phase", "SIGNED", "probability", 100, "occurred_on", today)).is(422)
                .violations("code")).contains("PROGRESS_SIGNED_INCOMPLETE", "PROGRESS_EVIDENCE_MISSING");
        world.post(partner, OWN + "/" + draft + "/progress", Map.of("phase", "SIGNED", "probability", 100, "occurred_on", today, "signed_amount", 400_000,
                "signed_on", today, "evidence", List.of("contracts/1.pdf"))).is(200);
        assertThat(world.post(partner, OWN + "/" + draft + "/progress", Map.of("phase", "DELIVERED", "probability", 100, "occurred_on", today,
                "delivered_on", today, "evidence", List.of("delivery/1.pdf"))).is(200).text("status")).isEqualTo("DELIVERED");
        assertThat(world.get(partner, OWN + "/" + draft + "/progress").is(200).json().path("progress").size()).isEqualTo(3);
        assertThat(world.get(Party.PLATFORM, PLATFORMS + "/statistics").is(200).text()).contains("GUANGDONG");
        assertThat(world.get(partner, "/v2/partners/notices").is(200).text()).contains("OPPORTUNITY_VALIDATED");
    }

    @Test
    @Tag("OPP-08")
    @Tag("HO-01")
    void two_race_for_a_customer_and_each_reads_why() {
        Party first = member();
        Party second = member();
        var late = shared(second, "Race of " + first.id());
        var early = shared(first, "RACE OF " + first.id());
        world.post(Party.PLATFORM, PLATFORMS + "/" + early + "/approve", "{}").is(200);
        world.post(Party.PLATFORM, PLATFORMS + "/" + late + "/approve", "{}").is(200);
        world.post(Party.PLATFORM, PLATFORMS + "/" + late + "/validate", "{}").refused(422, "OPPORTUNITY_LATER_THAN_ANOTHER", "OPP-08");
        assertThat(world.post(Party.PLATFORM, PLATFORMS + "/" + early + "/validate", "{}").is(200).json().at("/contest/outcome").textValue())
                .isEqualTo("WON");

        var lost = world.get(second, OWN + "/" + late).is(200);
        assertThat(lost.json().at("/contest/decided_by").textValue()).isEqualTo("EARLIER");
        assertThat(lost.text()).doesNotContain(first.id() + "\"", early);
        world.post(second, OWN, body(second, "Race of " + first.id())).refused(422, "OPPORTUNITY_TAKEN", "OPP-15");
        assertThat(world.get(second, OWN + "/eligibility").is(200).json().path("may_receive").booleanValue()).isFalse();
        world.get(second, OWN + "/" + early).refused(404, "OPPORTUNITY_NOT_FOUND", "OPP-01");
    }
}
