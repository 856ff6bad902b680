package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.BodyField;
import org.partnercenter.rest.kernel.CommandBodies;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of files for each command that has a body and no kind of its own: called like the operation, with the fields of the body as
 * columns. An answer that is told once and kept nowhere has no place in a report, so its command has no such kind.
 */
final class OperationFiles {

    private static final int TELLING = 5;
    private static final FileKind.Title ANSWER = new FileKind.Title("answer", "应答");

    private OperationFiles() {
    }

    /** The kinds that capabilities describe, and behind them one for each other operation, by name. */
    static List<FileKind<?, ?>> beside(List<FileKind<?, ?>> described, CommandBodies bodies) {
        var taken = described.stream().map(kind -> kind.operation().name()).collect(Collectors.toSet());
        var words = words(described);
        return Stream.<FileKind<?, ?>>concat(described.stream(), bodies.names().stream().sorted().filter(name -> !taken.contains(name))
                .map(name -> bodies.operation(name).orElseThrow()).filter(operation -> !Unkept.class.isAssignableFrom(operation.result()))
                .map(operation -> kind(operation, bodies, words))).toList();
    }

    /** What most capabilities call a column in Chinese. A short name, such as {@code from}, means too many things. */
    private static Map<String, String> words(List<FileKind<?, ?>> described) {
        var uses = described.stream().flatMap(kind -> kind.columns().stream()).filter(column -> column.name().length() >= TELLING)
                .collect(Collectors.groupingBy(Column::name, Collectors.groupingBy(Column::chinese, TreeMap::new, Collectors.counting())));
        return uses.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, use -> Collections.max(use.getValue().entrySet(),
                Map.Entry.comparingByValue()).getKey()));
    }

    private static <C, R> FileKind<C, R> kind(Operation<C, R> operation, CommandBodies bodies, Map<String, String> words) {
        var columns = bodies.fields(operation).stream().map(field -> Column.optional(field.field(),
                words.getOrDefault(field.field(), field.field()), type(field))).toList();
        return new FileKind<>(operation, columns, List.of(ANSWER), result -> RowResult.granted(Map.of(ANSWER.name(),
                bodies.reply(operation, Decision.granted(result), Language.ZH_CN).json())));
    }

    private static Column.Type type(BodyField field) {
        return switch (field.form()) {
            case TEXT -> field.field().equals("expire_time") ? Column.Type.UNTIL
                    : field.field().endsWith("_time") ? Column.Type.FROM : Column.Type.TEXT;
            case STRUCTURE -> Column.Type.TEXT;
            case NUMBER -> Column.Type.AMOUNT;
            case FLAG -> Column.Type.FLAG;
            case TEXTS -> Column.Type.LIST;
        };
    }
}
