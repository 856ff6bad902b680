package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.TableField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

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

    /** A row as it shall be, and the version it was read with. */
    public record Versioned<R>(R row, long loadedVersion) {
    }

    private static final String LOADED = "loaded_version";

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

    private int many(DSLContext dsl, List<Versioned<R>> rows) {
        var names = new ArrayList<String>(List.of("row_id", LOADED));
        set.forEach(column -> names.add("new_" + column.getName()));
        var v = values(rows.stream().map(this::newValues).toArray(RowN[]::new)).as("v", names.toArray(String[]::new));
        var changes = new LinkedHashMap<Field<?>, Field<?>>();
        set.forEach(column -> changes.put(column, field(name("v", "new_" + column.getName()), column.getDataType())));
        return dsl.update(table).set(changes).from(v)
                .where(id.eq(field(name("v", "row_id"), String.class)))
                .and(version.eq(field(name("v", LOADED), Long.class))).execute();
    }

    private RowN newValues(Versioned<R> versioned) {
        var cells = new ArrayList<Field<?>>();
        cells.add(val(versioned.row().get(id), id));
        cells.add(val(versioned.loadedVersion(), version));
        set.forEach(column -> cells.add(cell(versioned.row(), column)));
        return row(cells.toArray(Field<?>[]::new));
    }

    private <T> Field<T> cell(R values, TableField<R, T> column) {
        return val(values.get(column), column).cast(column.getDataType());
    }
}
