package org.partnercenter.persistence.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Whether a commit of the connection's role survives a crash of the server or of its machine. */
public final class Durability {

    private static final String OFF =
            "select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name";

    private Durability() {
    }

    /** @return the server's settings by which what was committed can be lost; a server that has no such setting is believed */
    public static List<String> switchedOff(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return switchedOff(connection);
        }
    }

    static List<String> switchedOff(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(OFF)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
