package org.partnercenter.benchmarks;

import java.util.List;
import java.util.Locale;

/** Two lines over a logarithmic scale, as SVG: the house and what was measured beside it. */
final class Plot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 70;
    private static final int BOTTOM = 260;
    private static final int TOP = 40;
    private static final String HOUSE = "#1f6feb";
    private static final String BESIDE = "#9a6700";

    private Plot() {
    }

    /**
     * Draws points.
     *
     * @param points each where it was measured, ours, and beside it
     */
    static String of(String title, String across, String up, List<double[]> points) {
        double most = points.stream().mapToDouble(point -> Math.max(point[1], point[2])).max().orElse(1) * 1.1;
        var svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img" aria-label="%s">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="%d" y="22" font-size="15">%s</text>
                <text x="%d" y="22" fill="%s">house</text><text x="%d" y="22" fill="%s">beside</text>
                <text x="%d" y="%d" text-anchor="middle">%s</text>
                """, WIDTH, HEIGHT, title, LEFT, title, WIDTH - 120, HOUSE, WIDTH - 70, BESIDE, (LEFT + WIDTH) / 2, HEIGHT - 8, across));
        for (int i = 0; i <= 4; i++) {
            double y = BOTTOM - (BOTTOM - TOP) * i / 4.0;
            svg.append(String.format(Locale.ROOT, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#d0d7de\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,.0f</text>%n",
                    LEFT, y, WIDTH - 20, y, LEFT - 6, y + 4, most * i / 4));
        }
        svg.append(String.format(Locale.ROOT, "<text x=\"6\" y=\"%d\">%s</text>%n", TOP - 4, up));
        points.forEach(point -> svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,.0f</text>%n", x(point[0], points), BOTTOM + 16, point[0])));
        line(svg, points, 1, most, HOUSE);
        line(svg, points, 2, most, BESIDE);
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, List<double[]> points, int which, double most, String colour) {
        svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour).append("\" points=\"");
        points.forEach(point -> svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point[0], points), y(point[which], most))));
        svg.append("\"/>\n");
        points.forEach(point -> svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x(point[0], points), y(point[which], most), colour)));
    }

    private static double x(double at, List<double[]> points) {
        double first = Math.log(points.getFirst()[0]);
        double last = Math.log(points.getLast()[0]);
        return points.size() == 1 ? (LEFT + WIDTH) / 2.0 : LEFT + 40 + (Math.log(at) - first) / (last - first) * (WIDTH - LEFT - 100);
    }

    private static double y(double value, double most) {
        return BOTTOM - value / most * (BOTTOM - TOP);
    }
}
