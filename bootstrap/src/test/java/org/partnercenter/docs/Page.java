package org.partnercenter.docs;

import java.util.List;

/** Markdown, line by line. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    Page(String title) {
        line("# " + title);
    }

    Page chapter(String title) {
        return line("").line("## " + title);
    }

    Page section(String title) {
        return line("").line("### " + title);
    }

    Page paragraph(String words) {
        return line("").line(words);
    }

    Page list(List<String> items) {
        line("");
        items.forEach(item -> line("- " + item));
        return this;
    }

    Page code(String language, List<String> lines) {
        line("").line("```" + language);
        lines.forEach(this::line);
        return line("```");
    }

    Page table(List<String> heads, List<List<String>> rows) {
        line("").line(row(heads)).line("|" + "---|".repeat(heads.size()));
        rows.forEach(cells -> line(row(cells)));
        return this;
    }

    static String code(String words) {
        return "`" + words + "`";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |";
    }

    private Page line(String words) {
        text.append(words).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
