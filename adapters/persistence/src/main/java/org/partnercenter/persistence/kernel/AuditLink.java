package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.AUDIT_SEAL;

import org.jooq.Field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A seal, and the entry it names.
 *
 * @param cells values of {@link AuditDigest#COLUMNS}; empty where there is no such entry
 */
record AuditLink(long seq, Place place, String hash, int version, List<Object> cells) {

    /** Where an entry stands in the order of sealing. */
    record Place(long txid, String entry) {

        static final Place BEFORE_ALL = new Place(0, "");

        static Place of(List<Object> cells) {
            return new Place((Long) cells.get(1), (String) cells.get(0));
        }
    }

    private static final List<Field<?>> SEAL =
            List.of(AUDIT_SEAL.SEQ, AUDIT_SEAL.TXID, AUDIT_SEAL.ENTRY_ID, AUDIT_SEAL.HASH, AUDIT_SEAL.VERSION);

    /** Those of the seal, then those of the entry. */
    static List<Field<?>> columns() {
        var all = new ArrayList<>(SEAL);
        all.addAll(AuditDigest.COLUMNS);
        return all;
    }

    static AuditLink of(Object[] row) {
        var cells = Arrays.asList(row).subList(SEAL.size(), row.length);
        return new AuditLink((Long) row[0], new Place((Long) row[1], (String) row[2]), (String) row[3], (Short) row[4],
                cells.getFirst() == null ? List.of() : cells);
    }

    boolean hasEntry() {
        return !cells.isEmpty();
    }

    /** Whether seal and entry are what they were when the one was made of the other. */
    boolean follows(String previous) {
        return hasEntry() && Place.of(cells).equals(place) && AuditDigest.covers(version, cells)
                && AuditDigest.of(version, previous, cells).equals(hash);
    }
}
