package org.partnercenter.persistence.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the schema that is there stands to the one this version needs. */
public enum SchemaStanding {
    /** Nothing is there yet; the first start makes it. */
    ABSENT,
    /** Made by an earlier version; the next start brings it up. */
    OLDER,
    CURRENT,
    /** A later version was here; this one does not start on it. */
    NEWER;

    /** @param owner a connection of the role that owns the schema */
    public static SchemaStanding of(Connection owner, String appRole) throws SQLException {
        InstalledSchema installed = new InstalledSchema(owner);
        if (!installed.hasHistory()) {
            return ABSENT;
        }
        Changelog changelog = Changelog.load(appRole);
        Set<String> unknown = new HashSet<>(installed.changes());
        changelog.changes().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            return NEWER;
        }
        return installed.isAt(changelog) ? CURRENT : OLDER;
    }

    /** The changes that made the schema, in the order in which they ran: {@code file::id}. */
    public static List<String> changes(Connection owner) throws SQLException {
        return new InstalledSchema(owner).changes();
    }
}
