package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnercenter.domain.programme.Feature;

/** Partners on their way through the network, and what it opens to them. */
@ExtendWith(DemoServer.class)
class ProgrammesTest {
    private static final String OWN = "/v2/partners/programmes";
    private static final String PEOPLE = "/v2/partners/dedicated-people";
    private static final String PLATFORMS = "/v2/platform/programmes/";
    private static final String TERMS = "{\"accept_terms\":true}";
    private static final Map<String, ?> APPROVE = Map.of("decision", "APPROVE");

    private final World world;

    ProgrammesTest(World world) {
        this.world = world;
    }

    private Reply gate(Party partner, String feature) {
        return world.get(partner, OWN + "/gates/" + feature).is(200);
    }

    private void stage(Party partner, String path) {
        world.post(partner, OWN + "/paths/" + path + "/apply", "{}").is(200);
        world.post(Party.PLATFORM, PLATFORMS + partner.id() + "/paths/" + path + "/review", APPROVE).is(200);
    }

    @Test
    @Tag("PRG-01")
    @Tag("PRG-04")
    void a_partner_joins_is_differentiated_signs_and_the_gate_opens() {
        Party partner = world.provider();
        assertThat(gate(partner, "FH_SI_PRESALES").violations("code")).containsExactly("PATH_STAGE_NOT_REACHED", "PROGRAMME_NOT_JOINED",
                "BUSINESS_INFO_UNCERTIFIED");
        world.post(partner, OWN + "/paths/SYSTEM_INTEGRATOR/select", "{}").refused(422, "NETWORK_NOT_JOINED", "PRG-01");
        world.post(partner, OWN + "/join-network", "{}").refused(422, "TERMS_NOT_ACCEPTED", "PRG-01");
        world.post(partner, OWN + "/join-network?dry_run=true", TERMS).is(200);
        world.post(partner, OWN + "/join-network", TERMS).is(200);
        world.post(partner, OWN + "/paths/NOWHERE/select", "{}").refused(400, "CBC.0100");
        world.post(partner, OWN + "/paths/SYSTEM_INTEGRATOR/select", "{}").is(200);
        stage(partner, "SYSTEM_INTEGRATOR");
        stage(partner, "SYSTEM_INTEGRATOR");
        world.post(partner, OWN + "/memberships/FH_SI_PRESALES/join", TERMS).is(200);
        assertThat(world.get(Party.PLATFORM, "/v2/platform/programmes?waiting=true&limit=100").is(200).text()).contains(partner.id());
        String membership = PLATFORMS + partner.id() + "/memberships/FH_SI_PRESALES";
        assertThat(world.post(Party.PLATFORM, membership + "/review", APPROVE).is(200).text("status")).isEqualTo("AWAITING_AGREEMENT");
        world.post(Party.PLATFORM, membership + "/sign", Map.of("agreement", "FH-2026-1")).is(200);
        world.fact(partner, "business-certified", Map.of("holds", true));

        assertThat(gate(partner, "FH_SI_PRESALES").json().path("open").booleanValue()).isTrue();
        assertThat(world.get(partner, OWN + "/gates").is(200).json().path("gates").size()).isEqualTo(Feature.values().length);
        assertThat(world.get(Party.PLATFORM, PLATFORMS + partner.id() + "/gates").is(200).text()).contains("FH_SI_PRESALES");
        assertThat(world.get(partner, OWN + "/paths/SYSTEM_INTEGRATOR/transitions").is(200).json().path("status").textValue())
                .isEqualTo("DIFFERENTIATED");
        assertThat(world.get(partner, OWN + "/memberships/FH_SI_PRESALES/transitions").is(200).json().path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(world.get(partner, OWN + "/timeline").is(200).json().path("timeline").findValuesAsText("what"))
                .contains("network-join", "path-review", "programme-agreement-sign");
        assertThat(world.get(partner, "/v2/partners/notices").is(200).text()).contains("PATH_ADVANCED", "PROGRAMME_JOINED");
    }

    @Test
    @Tag("PRG-02")
    @Tag("PRG-03")
    void one_account_of_a_company_is_on_the_service_path_and_leaves_it_without_records() {
        Party first = world.provider();
        Party second = world.provider();
        for (Party each : List.of(first, second)) {
            world.fact(each, "company-registration", Map.of("holds", true, "value", "R-" + first.id().substring(0, 8)));
            world.post(each, OWN + "/join-network", TERMS).is(200);
        }
        world.post(first, OWN + "/paths/SERVICE/select", "{}").is(200);
        world.post(second, OWN + "/paths/SERVICE/select", "{}").refused(422, "COMPANY_ON_PATH_ALREADY", "PRG-02");
        world.fact(first, "mdf-record", Map.of("holds", true));
        world.post(first, OWN + "/paths/SERVICE/leave", "{}").refused(422, "PATH_RECORD_EXISTS", "PRG-03");
        world.fact(first, "mdf-record", Map.of("holds", false));
        world.post(first, OWN + "/paths/SERVICE/leave", "{}").is(200);
        world.post(second, OWN + "/paths/SERVICE/select", "{}").is(200);
    }

    @Test
    @Tag("PRG-04")
    void people_are_approved_and_shown_masked() {
        Party partner = world.provider();
        world.post(partner, OWN + "/join-network", TERMS).is(200);
        world.post(partner, OWN + "/paths/SOFTWARE/select", "{}").is(200);
        Map<String, ?> person = Map.of("path", "SOFTWARE", "name", "张三丰", "account", "zhangsanfeng", "position", "SOLUTION_ARCHITECT",
                "certificates", List.of("HCIE-Cloud 2025-01-01 2027-12-31"), "started_on", "2025-01-01");

        String id = world.post(partner, PEOPLE, person).is(201).text("id");

        world.post(partner, PEOPLE, person).refused(409, "DEDICATED_PERSON_REGISTERED_ALREADY", "PRG-04");
        world.post(partner, PEOPLE + "/" + id + "/change", Map.of("position", "SALES", "started_on", "2025-01-01", "certificates", List.of("HCIE")))
                .refused(400, "CBC.0100");
        assertThat(world.get(partner, PEOPLE).is(200).text()).doesNotContain("张三丰", "zhangsanfeng");
        assertThat(world.post(Party.PLATFORM, "/v2/platform/dedicated-people/" + id + "/review", APPROVE).is(200).text("status")).isEqualTo("APPROVED");
        assertThat(world.post(partner, PEOPLE + "/" + id + "/reveal", "{}").is(200).text("account")).isEqualTo("zhangsanfeng");
        world.get(world.provider(), PEOPLE + "/" + id).refused(404, "DEDICATED_PERSON_NOT_FOUND");
        world.put(Party.PLATFORM, "/v2/platform/competency-labels/database", Map.of("name_zh", "数据库", "name_en", "Database", "level", 1)).is(200);
        world.post(Party.PLATFORM, PLATFORMS + partner.id() + "/labels", Map.of("label", "database", "gained_on", "2025-06-01")).is(200);
        world.post(Party.PLATFORM, PLATFORMS + partner.id() + "/labels", Map.of("label", "none", "gained_on", "2025-06-01"))
                .refused(404, "COMPETENCY_LABEL_NOT_FOUND", "PRG-04");
        assertThat(gate(partner, "COMPETENCY_INCENTIVE").violations("code")).containsExactly("PATH_STAGE_NOT_REACHED", "PROGRAMME_NOT_JOINED",
                "COMPETENCY_LABEL_MISSING");
    }

    @Test
    @Tag("PRG-04")
    void the_demonstrations_provider_finds_its_gates_open() {
        assertThat(gate(Party.PROVIDER, "FH_SI_PRESALES").json().path("open").booleanValue()).isTrue();
        assertThat(gate(Party.DISTRIBUTOR, "FH_SI_PRESALES").violations("code")).contains("PATH_STAGE_NOT_REACHED");
    }
}
