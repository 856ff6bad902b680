package org.partnercenter.application.kernel;

/** The machinery could not do it now; the sender may repeat with the same key. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean sameCommandRunning;

    public Busy(String message, Throwable cause) {
        this(message, cause, false);
    }

    private Busy(String message, Throwable cause, boolean sameCommandRunning) {
        super(message, cause);
        this.sameCommandRunning = sameCommandRunning;
    }

    /** A repeat waited for the first sending of its command, which is still running. */
    public static Busy sameCommandRunning(Throwable cause) {
        return new Busy("the first sending of this command is still running", cause, true);
    }

    public boolean isSameCommandRunning() {
        return sameCommandRunning;
    }
}
