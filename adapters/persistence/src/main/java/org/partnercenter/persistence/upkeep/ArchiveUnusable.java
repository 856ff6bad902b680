package org.partnercenter.persistence.upkeep;

/** A backup cannot be made, or is not whole. The message is one line, for the person who asked. */
public final class ArchiveUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveUnusable(String message) {
        super(message);
    }

    ArchiveUnusable(String message, Throwable cause) {
        super(message.strip().replaceAll("\\s+", " "), cause);
    }
}
