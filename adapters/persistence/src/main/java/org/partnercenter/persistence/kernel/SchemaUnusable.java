package org.partnercenter.persistence.kernel;

/** The database cannot serve this version of the programme. The message is one line, for the person who starts it. */
public final class SchemaUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaUnusable(String message) {
        super(oneLine(message));
    }

    SchemaUnusable(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
