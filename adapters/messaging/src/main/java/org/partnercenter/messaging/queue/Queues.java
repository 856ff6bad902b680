package org.partnercenter.messaging.queue;

/** The names of what is on the broker. */
public final class Queues {

    /** Commands of the platform's own systems. */
    public static final String COMMANDS = "partnercenter.commands";
    /** Messages nobody could make a command of, each with its reason. */
    public static final String DEAD = "partnercenter.commands.dead";
    /** Topic of events. */
    public static final String EVENTS = "partnercenter.events";

    /** Bytes of a message that a consumer may load; a text takes two for each character. Larger ones are left to the broker. */
    public static final int LARGEST_LOADED = 16 << 20;
    /** What is larger, as brokers of this kind know it before anybody reads it. */
    public static final String TOO_LARGE = "_AMQ_LARGE_SIZE > " + LARGEST_LOADED;
    static final String FITS = "_AMQ_LARGE_SIZE IS NULL OR _AMQ_LARGE_SIZE <= " + LARGEST_LOADED;

    private Queues() {
    }
}
