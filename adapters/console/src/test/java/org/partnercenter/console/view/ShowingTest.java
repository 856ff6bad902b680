package org.partnercenter.console.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.partnercenter.console.page.Plot;
import org.partnercenter.domain.coupon.CouponTransition;
import org.partnercenter.domain.kernel.Language;

import java.time.ZoneId;
import java.util.List;

class ShowingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Showing showing = new Showing(Words.in(Language.EN_US), ZoneId.of("Asia/Shanghai"),
            (field, value) -> field.equals("customer_id") ? "/to/" + value : "");

    @Test
    void names_stand_for_codes_and_times_in_the_sites_zone() throws Exception {
        var facts = showing.facts(JSON.readTree("{\"status\":\"OPEN\",\"status_name\":\"open\",\"create_time\":\"2026-11-27T16:00:00Z\",\"next_marker\":\"m\"}"));
        assertThat(facts).extracting(fact -> fact.label() + "=" + fact.value().text()).containsExactly("Status=open", "Create time=2026-11-28 00:00:00");
    }

    @Test
    void everything_inside_is_told() throws Exception {
        var facts = showing.facts(JSON.readTree("{\"bank\":{\"name\":\"B\"},\"lines\":[{\"amount\":1.50},{\"amount\":2}],\"violations\":[{\"rule\":\"CPN-20\","
                + "\"code\":\"C\",\"sentence\":\"No.\",\"remedy\":\"Wait.\"}]}"));
        assertThat(facts.get(0).parts()).extracting(part -> part.value().text()).containsExactly("B");
        assertThat(facts.get(1).table().orElseThrow().rows()).extracting(row -> row.cells().getFirst().text()).containsExactly("1.5", "2");
        assertThat(facts.get(2).whys()).containsExactly(new Why("CPN-20", "C", "No.", "Wait."));
    }

    @Test
    void values_lead_to_their_records() throws Exception {
        var table = showing.table("t", JSON.readTree("[{\"customer_id\":\"c1\",\"amount\":3}]"), List.of("customer_id", "amount"), "customer_id");
        assertThat(table.rows().getFirst().id()).isEqualTo("c1");
        assertThat(table.rows().getFirst().cells()).extracting(Cell::href).containsExactly("/to/c1", "");
        assertThat(table.heads()).extracting(Table.Head::number).containsExactly(false, true);
    }

    @Test
    void a_plot_adds_up_what_has_one_name() throws Exception {
        var rows = JSON.readTree("[{\"period\":\"2026-10\",\"amount\":10},{\"period\":\"2026-11\",\"amount\":5},{\"period\":\"2026-10\",\"amount\":10}]");
        var chart = Chart.of(Plot.bars("incentive-by-period", "", "", "period", "amount"), rows, Words.in(Language.EN_US));
        assertThat(chart.groups()).extracting(group -> group.label() + " " + group.bars().getFirst().value()).containsExactly("2026-10 20", "2026-11 5");
        assertThat(chart.groups().get(0).bars().getFirst().length()).isEqualTo(4 * chart.groups().get(1).bars().getFirst().length());
    }

    @Test
    void a_plot_counts_rows() throws Exception {
        var chart = Chart.of(Plot.counts("pipeline", "", "", "status"), JSON.readTree("[{\"status\":\"A\"},{\"status\":\"A\"},{}]"),
                Words.in(Language.EN_US));
        assertThat(chart.groups()).extracting(group -> group.label() + " " + group.bars().getFirst().value()).containsExactly("A 2", "– 1");
    }

    @Test
    void a_life_shows_where_it_is_and_where_it_can_go() throws Exception {
        var told = JSON.readTree("{\"state\":\"AVAILABLE\",\"state_name\":\"available\",\"transitions\":[{\"event\":\"RECLAIM\",\"possible\":true,"
                + "\"to\":\"RECLAIMED\",\"to_name\":\"reclaimed\"},{\"event\":\"USE\",\"possible\":false,\"violations\":[{\"rule\":\"CPN-10\","
                + "\"code\":\"X\",\"sentence\":\"Not yours.\"}]}]}");
        var map = StateMap.of(List.of(CouponTransition.values()), told, "", Words.in(Language.EN_US));
        assertThat(map.now()).isEqualTo("available");
        assertThat(map.boxes()).filteredOn(box -> box.look().equals("now")).hasSize(1);
        assertThat(map.boxes()).filteredOn(box -> box.look().equals("next")).hasSize(1);
        assertThat(map.steps().getFirst().to()).isEqualTo("reclaimed");
        assertThat(map.steps().getLast().whys()).extracting(Why::rule).containsExactly("CPN-10");
        assertThat(map.boxes()).allSatisfy(box -> assertThat(box.x() + box.width()).isLessThanOrEqualTo(map.width()));
    }

    @Test
    void of_steps_those_are_told_that_are_possible() throws Exception {
        var row = JSON.readTree("{\"transitions\":[{\"event\":\"GRANT\",\"event_name\":\"grant\",\"possible\":true},{\"event\":\"REVOKE\",\"possible\":false}]}");
        assertThat(showing.cell("transitions", row).text()).isEqualTo("grant");
    }

    @Test
    void reasons_in_a_row_are_reasons() throws Exception {
        var row = JSON.readTree("{\"violations\":[{\"rule\":\"PRG-04\",\"code\":\"C\",\"sentence\":\"S\",\"remedy\":\"R\"}]}");
        assertThat(showing.cell("violations", row).whys()).containsExactly(new Why("PRG-04", "C", "S", "R"));
    }
}
