package org.partnercenter.docs;

import static org.partnercenter.domain.kernel.Language.EN_US;
import static org.partnercenter.domain.kernel.Language.ZH_CN;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Transition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A table of states as a drawing: a column for each state, below it an arrow for each row of the table. */
final class StatesDrawing implements Document {

    private static final int COLUMN = 170;
    private static final int BOX = 150;
    private static final int LABEL = 80;
    private static final int TOP = 64;
    private static final int ROW = 34;

    private final List<Transition<?, ?>> table;
    private final List<Enum<?>> states;
    private final StringBuilder svg = new StringBuilder();

    StatesDrawing(List<Transition<?, ?>> table) {
        this.table = table;
        var seen = new LinkedHashSet<Enum<?>>();
        table.forEach(row -> {
            if (row.from() != null) {
                seen.add(row.from());
            }
            seen.add(row.to());
        });
        states = List.copyOf(seen);
    }

    @Override
    public String path() {
        var type = ((Enum<?>) table.getFirst()).getDeclaringClass();
        return "states/" + type.getPackageName().replace("org.partnercenter.domain.", "") + "."
                + type.getSimpleName().replace("Transition", "") + ".svg";
    }

    @Override
    public String content() {
        svg.setLength(0);
        int width = COLUMN * (states.size() + 1) + LABEL;
        int height = TOP + ROW * (table.size() + 1);
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                width, height, width, height);
        line("<title>%s</title>", path().replaceAll("states/|\\.svg", ""));
        line("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto-start-reverse\">"
                + "<path d=\"M0 0L8 4L0 8z\"/></marker></defs>");
        line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", width, height);
        states.forEach(state -> state(state, height));
        for (int i = 0; i < table.size(); i++) {
            arrow(table.get(i), TOP + ROW * (i + 1));
        }
        line("</svg>");
        return svg.toString();
    }

    private void state(Enum<?> state, int height) {
        int x = x(state);
        line("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#bbb\"/>", x, TOP - 8, x, height);
        line("<rect x=\"%d\" y=\"8\" width=\"%d\" height=\"48\" rx=\"8\" fill=\"%s\" stroke=\"#333\"/>", x - BOX / 2, BOX, isEnd(state) ? "#e4e4e4" : "#dbeafe");
        var names = new ArrayList<String>(List.of(Rulebook.texts().name(state, ZH_CN), Rulebook.texts().name(state, EN_US)));
        for (int i = 0; i < names.size(); i++) {
            var fitted = length(names.get(i)) <= BOX ? "" : " textLength=\"" + (BOX - 12) + "\" lengthAdjust=\"spacingAndGlyphs\"";
            line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\"%s>%s</text>", x, 28 + 18 * i, fitted, escaped(names.get(i)));
        }
    }

    private void arrow(Transition<?, ?> row, int y) {
        int to = x(row.to());
        var label = escaped(Rulebook.texts().name(row.event(), EN_US) + " · " + row.rule().id());
        if (row.from() == row.to()) {
            line("<path d=\"M%d %dh24v10h-24\" fill=\"none\" stroke=\"#333\" marker-end=\"url(#tip)\"/>", to, y - 10);
            line("<text x=\"%d\" y=\"%d\">%s</text>", to + 30, y - 2, label);
            return;
        }
        int from = row.from() == null ? COLUMN / 4 : x(row.from());
        if (row.from() == null) {
            line("<circle cx=\"%d\" cy=\"%d\" r=\"6\"/>", from, y);
        }
        line("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#333\" marker-end=\"url(#tip)\"/>", from, y, to, y);
        line("<text x=\"%d\" y=\"%d\">%s</text>", Math.min(from, to) + 8, y - 6, label);
    }

    /** Of what no event leads away. */
    private boolean isEnd(Enum<?> state) {
        return table.stream().noneMatch(row -> row.from() == state && row.to() != state);
    }

    private int x(Enum<?> state) {
        return COLUMN * (states.indexOf(state) + 1);
    }

    /** About as wide as it is: ideographs are twice as wide as letters. */
    private static int length(String text) {
        return text.chars().map(each -> each > 0x2E80 ? 12 : 7).sum();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String form, Object... values) {
        svg.append(form.formatted(values)).append('\n');
    }
}
