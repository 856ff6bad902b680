package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file as it was found in the bucket before the command.
 *
 * @param path  below the bucket's {@code download} directory, case-sensitive (RNA-03)
 * @param found empty if there is no such file
 */
public record InspectedFile(String path, Optional<Found> found) {

    /** The largest attachment (RNA-04), in bytes. */
    public static final long MAX_SIZE = 10L << 20;

    public static final int MAX_PATH = 512;

    /**
     * What it holds.
     *
     * @param size   in bytes; where it is over {@link #MAX_SIZE}, at least that much
     * @param type   what the content begins like; empty for none of the formats
     * @param digest SHA-256 of the content in hex; empty where it was too large to be read
     */
    public record Found(long size, Optional<FileType> type, String digest) {
    }

    public InspectedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
    }

    /** Whether a text names a file below the directory, and cannot lead out of it. */
    public static boolean isPath(String path) {
        return !path.isEmpty() && path.length() <= MAX_PATH && path.indexOf('\\') < 0 && path.indexOf(':') < 0
                && path.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE)
                && Stream.of(path.split("/", -1)).noneMatch(name -> name.isBlank() || name.equals(".") || name.equals(".."));
    }

    /** @param field where it stands in the request */
    void check(String field, Refusals refusals) {
        if (!isPath(path)) {
            refusals.refuseIf(true, RealNameRefusal.ATTACHMENT_PATH.refusal("field", field));
            return;
        }
        found.ifPresentOrElse(content -> {
            boolean tooLarge = content.size() > MAX_SIZE;
            refusals.refuseIf(!tooLarge && (content.type().isEmpty() || !content.type().equals(FileType.ofName(path))),
                    RealNameRefusal.ATTACHMENT_FORMAT.refusal("field", field));
            refusals.refuseIf(tooLarge, RealNameRefusal.ATTACHMENT_TOO_LARGE.refusal("field", field).with("limit", MAX_SIZE));
        }, () -> refusals.refuseIf(true, RealNameRefusal.ATTACHMENT_MISSING.refusal("field", field)));
    }

    /**
     * The file as one that is put into a partner's bucket, or all reasons against it.
     *
     * @param bucket empty while uploading is off
     * @param stored whether the bucket took it
     */
    public Decision<Attachment> upload(String field, Optional<String> bucket, boolean stored) {
        var refusals = new Refusals().refuseIf(bucket.isEmpty(), RealNameRefusal.UPLOAD_OFF.refusal());
        check(field, refusals);
        refusals.refuseIf(!refusals.any() && !stored, RealNameRefusal.BUCKET_UNREACHABLE.refusal());
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(attachment());
    }

    /** The attachment it becomes; only of a file without fault. */
    Attachment attachment() {
        var content = found.orElseThrow();
        return new Attachment(path, content.type().orElseThrow(), content.size(), content.digest());
    }
}
