package org.partnercenter.application.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of files: each row is one command of one operation. All that a capability has to say to take its commands from files.
 *
 * <p>Beside its own columns every kind has {@code reference}, the row's key, and {@code verification_code} if its operation needs one.
 *
 * @param name    the folder such files are dropped into
 * @param columns in the order samples show them
 * @param results what a report tells of a granted row
 * @param result  what the answer to a granted command means for its row
 */
public record FileKind<C, R>(String name, Operation<C, R> operation, List<Column> columns, List<Title> results,
                             Function<R, RowResult> result) {

    /** The row's key: one key space with REST and queue. */
    public static final Column REFERENCE = Column.optional("reference", "参考号", Column.Type.TEXT);

    /** The verification code of a row, where the operation needs one (COM-25). */
    public static final Column VERIFICATION_CODE = Column.optional("verification_code", "验证码", Column.Type.TEXT);

    /** A column of reports. */
    public record Title(String name, String chinese) {
    }

    public FileKind {
        columns = List.copyOf(columns);
        results = List.copyOf(results);
    }

    /** Of files in a folder that is called like their operation. */
    public FileKind(Operation<C, R> operation, List<Column> columns, List<Title> results, Function<R, RowResult> result) {
        this(operation.name(), operation, columns, results, result);
    }

    /** Finds a column by a header in either language, whatever the case of its letters. */
    public Optional<Column> column(String header) {
        return Stream.concat(ownColumns().stream(), columns.stream()).filter(column -> matches(column, header)).findFirst();
    }

    /** The columns that are not the command's. */
    public List<Column> ownColumns() {
        return operation.codeNeeded() ? List.of(REFERENCE, VERIFICATION_CODE) : List.of(REFERENCE);
    }

    private static boolean matches(Column column, String header) {
        return column.name().equalsIgnoreCase(header) || column.chinese().equalsIgnoreCase(header);
    }
}
