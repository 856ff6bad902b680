package org.partnercenter.application.message;

/** A message did not arrive. */
public final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * Tells why.
     *
     * @param reason  for the log: nothing of the message, nothing of its receiver
     * @param forGood whether trying again is of no use
     */
    public NotSent(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    public boolean isForGood() {
        return forGood;
    }
}
