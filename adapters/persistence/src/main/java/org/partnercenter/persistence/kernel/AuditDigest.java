package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;

import org.jooq.Field;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of a seal: over the seal before and the columns of the entry, each with its length. Its version says over which columns;
 * what was sealed under an earlier one stays as it is.
 */
final class AuditDigest {

    static final String BEGINNING = "0".repeat(64);
    static final int CURRENT = 3;

    /** In the order in which they are digested. A column that comes later goes to the end, under a new version. */
    static final List<Field<?>> COLUMNS = List.of(AUDIT_ENTRY.ID, AUDIT_ENTRY.TXID, AUDIT_ENTRY.AT, AUDIT_ENTRY.RECORDED_AT,
            AUDIT_ENTRY.OPERATION, AUDIT_ENTRY.PARTY_ID, AUDIT_ENTRY.PARTY_KIND, AUDIT_ENTRY.OPERATOR, AUDIT_ENTRY.CREDENTIAL,
            AUDIT_ENTRY.CHANNEL, AUDIT_ENTRY.REQUEST_ID, AUDIT_ENTRY.SUBJECT_TYPE, AUDIT_ENTRY.SUBJECT_ID, AUDIT_ENTRY.OUTCOME,
            AUDIT_ENTRY.REFUSALS, AUDIT_ENTRY.DETAILS, AUDIT_ENTRY.PARTNER_ID, AUDIT_ENTRY.RESELLER_ID, AUDIT_ENTRY.CUSTOMER_ID,
            AUDIT_ENTRY.CHANGES, AUDIT_ENTRY.ACTING_PARTY_ID);

    /** How many of the columns each version digests, from version 1. */
    private static final int[] WIDTHS = {19, 20, 21};

    private AuditDigest() {
    }

    /** Whether the version digests all there is in the entry. */
    static boolean covers(int version, List<Object> cells) {
        return isKnown(version) && cells.subList(WIDTHS[version - 1], cells.size()).stream().allMatch(cell -> cell == null);
    }

    private static boolean isKnown(int version) {
        return version >= 1 && version <= WIDTHS.length;
    }

    /** Whether some version gives this digest. */
    static boolean matches(String digest, String previous, List<Object> cells) {
        for (int version = 1; version <= WIDTHS.length; version++) {
            if (of(version, previous, cells).equals(digest)) {
                return true;
            }
        }
        return false;
    }

    /** @param cells values of {@link #COLUMNS} */
    static String of(int version, String previous, List<Object> cells) {
        if (!isKnown(version)) {
            return "";
        }
        var text = new StringBuilder(1_024).append(previous);
        for (var value : cells.subList(0, WIDTHS[version - 1])) {
            if (value == null) {
                text.append("|-:");
            } else {
                var cell = value.toString();
                text.append('|').append(cell.length()).append(':').append(cell);
            }
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
