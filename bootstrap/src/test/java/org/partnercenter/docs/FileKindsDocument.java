package org.partnercenter.docs;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.bootstrap.WaysIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of every kind of files. */
final class FileKindsDocument implements Document {

    @Override
    public String path() {
        return "files/columns.md";
    }

    @Override
    public String content() {
        var described = WaysIn.describedKinds();
        var kinds = WaysIn.kinds(Bodies.all());
        var page = new Page("Columns of files").paragraph("The columns of every kind, by the header in either language; in JSON lines members are"
                        + " named like the English ones. `*`: the file must have it. Amounts are plain decimals, `from` and `until` are times (a day"
                        + " alone is its first and its last second), flags are true or false, lists have semicolons between. What the columns mean is told in"
                        + " [files](../files.md). Made from the code: see [CONTRIBUTING](../../CONTRIBUTING.md).")
                .chapter("Kinds");
        described.forEach(kind -> kind(page, kind));
        page.chapter("Other commands").paragraph("Every other command is dropped into a folder that is called like its operation, with the fields of its body"
                + " as columns; what is a `structure` needs JSON lines. The report holds the answer as JSON.")
                .table(List.of("kind", "columns"), kinds.subList(described.size(), kinds.size()).stream()
                        .map(kind -> List.of(Page.code(kind.name()), fields(kind))).toList());
        return page.toString();
    }

    private static void kind(Page page, FileKind<?, ?> kind) {
        var rows = new ArrayList<List<String>>();
        kind.columns().forEach(column -> rows.add(row(column)));
        kind.ownColumns().forEach(column -> rows.add(row(column)));
        page.section(kind.name())
                .paragraph("Operation " + Page.code(kind.operation().name()) + (kind.whole().isPresent() ? "; all rows are one command" : "")
                        + ". Reported: " + kind.results().stream().map(title -> Page.code(title.name()) + " " + title.chinese())
                                .collect(Collectors.joining(", ")) + ".")
                .table(List.of("column", "中文", "form", "field"), rows);
    }

    private static List<String> row(Column column) {
        return List.of(Page.code(column.name()) + (column.required() ? "*" : ""), column.chinese(),
                column.type().name().toLowerCase(Locale.ROOT), column.field().equals(column.name()) ? "" : Page.code(column.field()));
    }

    private static String fields(FileKind<?, ?> kind) {
        var fields = Bodies.all().fields(kind.operation()).stream().collect(Collectors.toMap(field -> field.field(), field -> field.form()));
        var words = new ArrayList<String>();
        kind.columns().forEach(column -> words.add(Page.code(column.name())
                + (column.chinese().equals(column.name()) ? "" : " " + column.chinese())
                + switch (fields.get(column.name())) {
                    case STRUCTURE -> " (structure)";
                    case TEXT, NUMBER, FLAG, TEXTS -> "";
                }));
        kind.ownColumns().forEach(column -> words.add(Page.code(column.name())));
        return String.join(", ", words);
    }
}
