package org.partnercenter.persistence.kernel;

import org.jooq.Table;
import org.jooq.TableField;
import org.partnercenter.application.kernel.Totals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds totals: fresh additions and what is folded of the same viewers become one row. Nodes that fold at once pass over each other's
 * additions; should both have folded one total, the next round makes one of two.
 */
public final class FoldedTotals implements Totals {

    private static final int PORTION = 5_000;

    /** {0} the table, {1} the columns that tell totals apart, {2} whether t and v are of the same. */
    private static final String FOLD = """
            with fresh as (select ctid as place, {1} from {0} where not folded limit ? for update skip locked),
            viewed as (select distinct {1} from fresh),
            old as (select t.ctid as place from {0} t join viewed v on {2} where t.folded for update of t),
            gone as (
                delete from {0} where ctid in (select place from fresh union all select place from old)
                returning {1}, rows, folded),
            kept as (
                insert into {0} ({1}, rows, folded)
                select {1}, sum(rows), true from gone group by {1} having sum(rows) <> 0)
            select count(*) from gone where not folded""";

    private final Database database;
    private final String fold;

    /**
     * @param given the columns that tell totals apart and are always filled
     * @param open  those that may be empty
     */
    public FoldedTotals(Database database, Table<?> table, List<TableField<?, ?>> given, List<TableField<?, ?>> open) {
        this.database = database;
        var names = Stream.of(given, open).flatMap(List::stream).map(TableField::getName).collect(Collectors.joining(", "));
        // Only what is compared by "=" is looked up in an index.
        var same = Stream.concat(given.stream().map(column -> "t." + column.getName() + " = v." + column.getName()),
                open.stream().map(column -> "t." + column.getName() + " is not distinct from v." + column.getName())).collect(Collectors.joining(" and "));
        this.fold = FOLD.replace("{0}", table.getSchema().getName() + "." + table.getName()).replace("{1}", names).replace("{2}", same);
    }

    @Override
    public boolean fold() {
        return database.inTransaction(() -> ((Number) database.dsl().fetchValue(fold, PORTION)).intValue() == PORTION);
    }
}
