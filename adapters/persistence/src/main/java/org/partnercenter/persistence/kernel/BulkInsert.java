package org.partnercenter.persistence.kernel;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds rows with one statement. Its text is the same for one row and for a thousand, because columns travel as arrays: it is made once,
 * prepared once, and has as many bind values as there are columns.
 *
 * @param <R> the table's record
 */
public final class BulkInsert<R extends Record> {

    /** At a time: a statement of more is no faster. */
    private static final int ROWS = 5_000;

    private final List<TableField<R, ?>> columns;
    private final List<ColumnArray> types;
    private final String sql;

    private BulkInsert(List<TableField<R, ?>> columns, String sql) {
        this.columns = columns;
        this.types = columns.stream().map(ColumnArray::of).toList();
        this.sql = sql;
    }

    /** @param computed columns that are no bind values, each with its expression, which may read the row as {@code v} */
    private static <R extends Record> BulkInsert<R> into(Table<R> table, List<TableField<R, ?>> columns, Map<TableField<R, ?>, String> computed) {
        var all = Stream.concat(columns.stream(), computed.keySet().stream()).toList();
        return new BulkInsert<>(columns, "insert into " + table.getSchema().getName() + "." + table.getName() + " (" + names(all) + ") select "
                + all.stream().map(column -> computed.getOrDefault(column, ColumnArray.of(column).taken("v.\"" + column.getName() + "\"")))
                .collect(Collectors.joining(", "))
                + " from unnest(" + columns.stream().map(column -> "?::" + ColumnArray.of(column).cast()).collect(Collectors.joining(", ")) + ") as v (" + names(columns) + ")");
    }

    private static String names(List<? extends TableField<?, ?>> columns) {
        return columns.stream().map(TableField::getName).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** Sets these columns and leaves the others to the table. */
    @SafeVarargs
    public static <R extends Record> BulkInsert<R> of(Table<R> table, TableField<R, ?>... columns) {
        return into(table, List.of(columns), Map.of());
    }

    /** Sets these columns, and one more to what the database makes of the row {@code v}. */
    @SafeVarargs
    static <R extends Record> BulkInsert<R> computing(Table<R> table, TableField<R, ?> computed, String expression, TableField<R, ?>... columns) {
        return into(table, List.of(columns), Map.of(computed, expression));
    }

    /** Sets all columns. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> BulkInsert<R> ofAll(Table<R> table) {
        return into(table, table.fieldStream().<TableField<R, ?>>map(column -> (TableField<R, ?>) column).toList(), Map.of());
    }

    /** @param counted a statement that begins with "insert into" and reads {@code added}, the rows that are */
    public BulkInsert<R> and(String counted) {
        return new BulkInsert<>(columns, "with added as (" + sql + " returning *) " + counted);
    }

    /** Sets the columns of each record. */
    public void records(DSLContext dsl, List<R> records) {
        run(dsl, records.stream().map(record -> columns.stream().map(record::get).toArray()).toList());
    }

    /** @param rows the values of each, in the order of the columns */
    public void run(DSLContext dsl, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            dsl.connection(connection -> {
                try (var statement = connection.prepareStatement(sql)) {
                    bind(connection, statement, some);
                    statement.executeUpdate();
                }
            });
        }
    }

    private void bind(Connection connection, PreparedStatement statement, List<Object[]> rows) throws SQLException {
        for (int i = 0; i < types.size(); i++) {
            statement.setArray(i + 1, types.get(i).of(connection, rows, i));
        }
    }
}
