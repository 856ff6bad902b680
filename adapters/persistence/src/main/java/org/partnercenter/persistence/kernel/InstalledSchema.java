package org.partnercenter.persistence.kernel;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database holds now, asked by plain SQL because starting Liquibase costs a second.
 *
 * <p>After every migration the schema's comment keeps two hashes: of the changelog files that were applied, and of
 * Liquibase's own table as it was left. Only the owner can write it. As long as both still hold, nothing is to do; a newer
 * version that was here since has changed both.
 */
final class InstalledSchema {
    private static final String MARK = "partner-center ";
    private static final String HISTORY = """
            select md5(coalesce(string_agg(concat_ws('|', id, author, filename, md5sum), ',' order by orderexecuted), ''))
            from pc.databasechangelog""";
    private static final String FOREIGN_TABLE = """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
              and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by n.nspname = 'pc' desc, 1 limit 1""";

    private final Connection owner;

    InstalledSchema(Connection owner) {
        this.owner = owner;
    }

    boolean isAt(Changelog changelog) throws SQLException {
        String comment = text("select obj_description(to_regnamespace('pc'), 'pg_namespace')");
        return comment != null
                && hasHistory()
                && comment.equals(MARK + changelog.fingerprint() + " " + text(HISTORY));
    }

    void rememberIsAt(Changelog changelog) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("comment on schema pc is '" + MARK + changelog.fingerprint() + " " + text(HISTORY) + "'");
        }
    }

    /** A database of someone else's is left alone, unless an empty schema {@code pc} in it says that we are invited. */
    void refuseForeign() throws SQLException {
        if (hasHistory()) {
            return;
        }
        boolean invited = !isMissing();
        String table = text(FOREIGN_TABLE);
        if (table != null && (!invited || table.startsWith("pc."))) {
            throw new SchemaUnusable("the database " + owner.getCatalog() + " holds a foreign schema (table " + table
                    + "): give an empty database, or make an empty schema pc in it that belongs to "
                    + text("select current_user"));
        }
        if (invited && !"t".equals(text("select pg_has_role(nspowner, 'usage') from pg_namespace where nspname = 'pc'"))) {
            throw new SchemaUnusable("the schema pc does not belong to " + text("select current_user"));
        }
    }

    boolean isMissing() throws SQLException {
        return text("select to_regnamespace('pc')") == null;
    }

    /** What ran, in order: {@code file::id}. */
    List<String> changes() throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Statement statement = owner.createStatement(); ResultSet rows = statement.executeQuery(
                "select filename || '::' || id from pc.databasechangelog order by orderexecuted")) {
            while (rows.next()) {
                changes.add(rows.getString(1));
            }
        }
        return changes;
    }

    boolean hasHistory() throws SQLException {
        return text("select to_regclass('pc.databasechangelog')") != null;
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
