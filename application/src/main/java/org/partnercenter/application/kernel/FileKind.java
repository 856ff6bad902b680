package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of files: each row is one command of one operation, or all rows are one together. All that a capability has to say to take its commands from files.
 *
 * <p>Beside its own columns every kind has {@code reference}, the row's key, and {@code verification_code} if its operation needs one.
 *
 * @param name    the folder such files are dropped into
 * @param columns in the order samples show them
 * @param results what a report tells of a granted row
 * @param result  what the answer to a granted command means for its row
 * @param whole   how all rows of a file make one command; empty: each row is one
 */
public record FileKind<C, R>(String name, Operation<C, R> operation, List<Column> columns, List<Title> results,
                             Function<R, RowResult> result, Optional<Whole<C>> whole) {

    /** The row's key: one key space with REST and queue. */
    public static final Column REFERENCE = Column.optional("reference", "参考号", Column.Type.TEXT);

    /** The verification code of a row, where the operation needs one (COM-25). */
    public static final Column VERIFICATION_CODE = Column.optional("verification_code", "验证码", Column.Type.TEXT);

    /**
     * How all rows of a file make one command, which is granted or refused as a whole.
     *
     * @param most rows of such a file at most; they are held in memory
     * @param join makes one command of those of all rows, at least one
     */
    public record Whole<C>(int most, Function<List<C>, Decision<C>> join) {
    }

    /** A column of reports. */
    public record Title(String name, String chinese) {
    }

    public FileKind {
        columns = List.copyOf(columns);
        results = List.copyOf(results);
    }

    /** Of files in which each row is a command. */
    public FileKind(String name, Operation<C, R> operation, List<Column> columns, List<Title> results, Function<R, RowResult> result) {
        this(name, operation, columns, results, result, Optional.empty());
    }

    /** Of files in a folder that is called like their operation. */
    public FileKind(Operation<C, R> operation, List<Column> columns, List<Title> results, Function<R, RowResult> result) {
        this(operation.name(), operation, columns, results, result);
    }

    /** The same, in which all rows together are one command. */
    public FileKind<C, R> asOne(int most, Function<List<C>, Decision<C>> join) {
        return new FileKind<>(name, operation, columns, results, result, Optional.of(new Whole<>(most, join)));
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
