package org.partnercenter.console.view;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Bars, with the table they are drawn from.
 *
 * @param width  of the drawing
 * @param height of the drawing
 */
public record Chart(String title, List<String> series, List<Group> groups, int width, int height) {

    private static final int MOST = 24;
    private static final int BAR = 18;
    private static final int GAP = 10;
    private static final int LEFT = 150;
    private static final int LENGTH = 380;
    private static final int RIGHT = 130;

    /** Bars of one name. @param y where its name stands */
    public record Group(String label, int y, List<Bar> bars) {
    }

    public record Bar(String value, int x, int y, int length, int series) {
    }

    /** Draws the rows; those with one label are added up, the last of too many are left out. */
    public static Chart of(Plot plot, JsonNode rows, Words words) {
        var sums = new LinkedHashMap<String, List<BigDecimal>>();
        Showing.rows(rows).forEach(row -> add(sums, plot, row));
        var shown = sums.entrySet().stream().limit(MOST).toList();
        var most = shown.stream().flatMap(each -> each.getValue().stream()).map(BigDecimal::abs).max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0).orElse(BigDecimal.ONE);
        var groups = new ArrayList<Group>();
        int y = GAP;
        for (var each : shown) {
            groups.add(group(each, y, most));
            y += each.getValue().size() * BAR + GAP;
        }
        var series = plot.values().isEmpty() ? List.of(words.of("count")) : plot.values().stream().map(words::field).toList();
        return new Chart(words.of("plot." + plot.id()), series, groups, LEFT + LENGTH + RIGHT, y);
    }

    private static void add(Map<String, List<BigDecimal>> sums, Plot plot, JsonNode row) {
        var values = plot.values().isEmpty() ? List.of(BigDecimal.ONE) : plot.values().stream().map(name -> Showing.at(row, name).decimalValue()).toList();
        sums.merge(Showing.at(row, plot.label()).asText("–"), values, (some, more) -> {
            var both = new ArrayList<BigDecimal>();
            for (int i = 0; i < some.size(); i++) {
                both.add(some.get(i).add(more.get(i)));
            }
            return both;
        });
    }

    private static Group group(Map.Entry<String, List<BigDecimal>> each, int y, BigDecimal most) {
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < each.getValue().size(); i++) {
            var value = each.getValue().get(i);
            int length = value.abs().multiply(BigDecimal.valueOf(LENGTH)).divide(most, 0, RoundingMode.HALF_UP).intValue();
            bars.add(new Bar(value.toPlainString(), LEFT, y + i * BAR, Math.max(length, 1), i));
        }
        return new Group(each.getKey(), y, bars);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
