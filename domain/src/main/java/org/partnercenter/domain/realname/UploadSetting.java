package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A partner's "real-name attachment upload" (RNA-02, RNA-13).
 *
 * @param bucket stays the partner's own while uploading is off; empty: none was ever set up
 */
public record UploadSetting(PartyId partner, boolean on, Optional<String> bucket) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    public UploadSetting {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(bucket, "bucket");
        if (on && bucket.isEmpty()) {
            throw new IllegalArgumentException("what is switched on has a bucket");
        }
    }

    public static UploadSetting none(PartyId partner) {
        return new UploadSetting(partner, false, Optional.empty());
    }

    /** Whether a text can name a bucket: 3 to 63 small letters, digits, points and dashes, no two points in a row. */
    public static boolean isBucket(String name) {
        return NAME.matcher(name).matches() && !name.contains("..");
    }

    /** Stops uploading. */
    public UploadSetting off() {
        return new UploadSetting(partner, false, bucket);
    }

    /**
     * Begins with uploading to a bucket; to another one than before only while it is off.
     *
     * @param taken     whether the bucket is another partner's
     * @param reachable whether the house can read there
     */
    public Decision<UploadSetting> on(String name, boolean taken, boolean reachable) {
        return new Refusals()
                .refuseIf(!taken && !reachable, RealNameRefusal.BUCKET_UNREACHABLE.refusal())
                .refuseIf(on && !bucket.equals(Optional.of(name)), RealNameRefusal.UPLOAD_STILL_ON.refusal())
                .refuseIf(taken, RealNameRefusal.BUCKET_SHARED.refusal())
                .orGrant(new UploadSetting(partner, true, Optional.of(name)));
    }
}
