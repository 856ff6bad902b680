package org.partnercenter.persistence.kernel;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes many rows of one table with one statement, each under the version it was read with.
 *
 * @param <R>     the table's record
 * @param id      the key column
 * @param version the version column; also one of the columns to set
 * @param set     the columns to set
 */
public record BulkUpdate<R extends Record>(Table<R> table, TableField<R, String> id, TableField<R, Long> version,
                                           List<TableField<R, ?>> set) {

    public BulkUpdate {
        set = List.copyOf(set);
        // What cannot travel is noticed here, and not by the first batch.
        set.forEach(ColumnArray::of);
    }

    /** A row as it shall be, and the version it was read with. */
    public record Versioned<R>(R row, long loadedVersion) {
    }

    /** @throws IllegalStateException if a row is gone or was changed by somebody else meanwhile */
    public void run(DSLContext dsl, List<Versioned<R>> rows) {
        int changed = rows.size() == 1 ? one(dsl, rows.getFirst())
                : Chunks.of(rows).stream().mapToInt(chunk -> many(dsl, chunk)).sum();
        if (changed != rows.size()) {
            throw new IllegalStateException("a row of " + table.getName() + " was changed by somebody else meanwhile");
        }
    }

    private int one(DSLContext dsl, Versioned<R> versioned) {
        var changes = new LinkedHashMap<Field<?>, Object>();
        set.forEach(column -> changes.put(column, versioned.row().get(column)));
        return dsl.update(table).set(changes)
                .where(id.eq(versioned.row().get(id))).and(version.eq(versioned.loadedVersion())).execute();
    }

    /** Columns travel as arrays, so that the text is the same for any number of rows. */
    private int many(DSLContext dsl, List<Versioned<R>> rows) {
        var types = set.stream().map(ColumnArray::of).toList();
        var names = set.stream().map(TableField::getName).toList();
        var sql = "update " + table.getSchema().getName() + "." + table.getName() + " t set "
                + set.stream().map(column -> "\"" + column.getName() + "\" = " + ColumnArray.of(column).taken("v.\"" + column.getName() + "\""))
                .collect(Collectors.joining(", "))
                + " from unnest(?::text[], ?::int8[], " + types.stream().map(type -> "?::" + type.cast()).collect(Collectors.joining(", "))
                + ") as v (row_id, loaded_version, " + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))
                + ") where t.\"" + id.getName() + "\" = v.row_id and t.\"" + version.getName() + "\" = v.loaded_version";
        var values = rows.stream().map(this::newValues).toList();
        return dsl.connectionResult(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, ColumnArray.TEXT.of(connection, values, 0));
                statement.setArray(2, ColumnArray.LONG.of(connection, values, 1));
                for (int i = 0; i < types.size(); i++) {
                    statement.setArray(3 + i, types.get(i).of(connection, values, 2 + i));
                }
                return statement.executeUpdate();
            }
        });
    }

    private Object[] newValues(Versioned<R> versioned) {
        var cells = new ArrayList<>();
        cells.add(versioned.row().get(id));
        cells.add(versioned.loadedVersion());
        set.forEach(column -> cells.add(versioned.row().get(column)));
        return cells.toArray();
    }
}
