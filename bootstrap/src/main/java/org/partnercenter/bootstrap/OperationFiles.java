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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of files for each command that has a body and no kind of its own: called like the operation, with the fields of the body as
 * columns. An answer that is told once and kept nowhere has no place in a report, so its command has no such kind.
 */
final class OperationFiles {

    private static final FileKind.Title ANSWER = new FileKind.Title("answer", "应答");

    private OperationFiles() {
    }

    /** The kinds that capabilities describe, and behind them one for each other operation, by name. */
    static List<FileKind<?, ?>> beside(List<FileKind<?, ?>> described, CommandBodies bodies) {
        var taken = described.stream().map(kind -> kind.operation().name()).collect(Collectors.toSet());
        var words = ColumnWords.of(described);
        return Stream.<FileKind<?, ?>>concat(described.stream(), bodies.names().stream().sorted().filter(name -> !taken.contains(name))
                .map(name -> bodies.operation(name).orElseThrow()).filter(operation -> !Unkept.class.isAssignableFrom(operation.result()))
                .map(operation -> kind(operation, bodies, words))).toList();
    }

    private static <C, R> FileKind<C, R> kind(Operation<C, R> operation, CommandBodies bodies, ColumnWords words) {
        var columns = bodies.fields(operation).stream().map(field -> Column.optional(field.field(),
                words.word(operation, field.field()), type(field))).toList();
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
