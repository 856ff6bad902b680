package org.partnercenter.persistence.upkeep;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * What a backup holds, so that a restore can tell whether it is whole.
 *
 * @param format of the archive; one that is not known is refused
 * @param madeAt the instant of the snapshot, by the clock of the machine that made the backup
 * @param server the PostgreSQL it comes from
 * @param changes of the schema, in the order in which they ran: {@code file::id}
 * @param lastTransaction the highest number of a transaction in it
 */
record Manifest(int format, String madeAt, String server, List<String> changes, long lastTransaction, List<Table> tables,
                List<Sequence> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param sha256 of the rows as PostgreSQL's COPY writes them in its text format */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "data/" + name;
        }

        /** What COPY is told: names are those of our own schema, and need no more than quotes. */
        String target() {
            return "pc.\"" + name + "\" (\"" + String.join("\", \"", columns) + "\")";
        }
    }

    record Sequence(String name, long value, boolean called) {
    }

    byte[] json() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    static Manifest read(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
