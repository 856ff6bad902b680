package org.partnercenter.bootstrap;

/** The server cannot start. The message is one line, for the person who starts it, and holds no secret. */
final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        this(message, null);
    }

    StartFailure(String message, Throwable cause) {
        super(message.strip().replaceAll("\\s+", " "), cause);
    }
}
