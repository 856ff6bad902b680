package org.partnercenter.domain.realname;

import java.util.Objects;

/**
 * A file that belongs to an application, as it was when it was applied with.
 *
 * @param size   in bytes
 * @param digest SHA-256 of the content in hex
 */
public record Attachment(String path, FileType type, long size, String digest) {

    public Attachment {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(digest, "digest");
    }

    /** File names can tell who a person is. */
    @Override
    public String toString() {
        return "Attachment[" + type + ", " + size + "]";
    }
}
