package org.partnercenter.messaging.queue;

/** The names of what is on the broker. */
public final class Queues {

    /** Commands of the platform's own systems. */
    public static final String COMMANDS = "partnercenter.commands";
    /** Messages nobody could make a command of, each with its reason. */
    public static final String DEAD = "partnercenter.commands.dead";
    /** Topic of events. */
    public static final String EVENTS = "partnercenter.events";

    private Queues() {
    }
}
