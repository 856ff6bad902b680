package org.partnercenter.application.export.delivery;

import org.partnercenter.domain.kernel.PartyId;

import java.io.IOException;
import java.util.function.Consumer;

/** Where files of regular deliveries are put. A file is either there under its name, all of it, or not. */
public interface DeliveryFolder {

    /** A file that is told part by part; one part is in memory at a time. */
    @FunctionalInterface
    interface Content {

        void forEach(Consumer<byte[]> reader);
    }

    /** @param kind of the list @param name of the file */
    record Place(PartyId party, String kind, String name) {
    }

    /**
     * Writes a file under a hidden name, so that a crash of the machine does not take it away again; what others left there for the same
     * place goes.
     *
     * @param token makes the hidden name this writer's own
     */
    void write(Place place, String token, Content content) throws IOException;

    /** Gives the file its name. It does nothing where that was done before, even if somebody has taken the file away since. */
    void publish(Place place, String token) throws IOException;

    /** Drops what was written and has no name yet. */
    void discard(Place place, String token) throws IOException;
}
