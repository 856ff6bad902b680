package org.partnercenter.client;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A granted answer. */
public final class Reply<T> {

    private final int status;
    private final byte[] bytes;
    private final Class<T> type;
    private final Optional<String> location;
    private final boolean replayed;
    private final String requestId;

    Reply(int status, byte[] bytes, Class<T> type, Optional<String> location, boolean replayed, String requestId) {
        this.status = status;
        this.bytes = bytes;
        this.type = type;
        this.location = location;
        this.replayed = replayed;
        this.requestId = requestId;
    }

    public int status() {
        return status;
    }

    /**
     * What was answered; null where there is nothing to tell. Fields that this client does not know yet are passed over.
     *
     * @throws UncheckedIOException if it is something else
     */
    public T body() {
        if (type == Void.class || bytes.length == 0) {
            return null;
        }
        try {
            return type == byte[].class ? type.cast(bytes.clone()) : PartnerCenterClient.JSON.readValue(bytes, type);
        } catch (IOException otherwise) {
            throw new UncheckedIOException(otherwise);
        }
    }

    /**
     * The same as a tree; {@code missing} if there is nothing.
     *
     * @throws UncheckedIOException if it is not JSON
     */
    public JsonNode json() {
        try {
            return PartnerCenterClient.JSON.readTree(bytes);
        } catch (IOException otherwise) {
            throw new UncheckedIOException(otherwise);
        }
    }

    /** Of what was created. */
    public Optional<String> location() {
        return location;
    }

    /** Whether it is the remembered answer to an earlier command. */
    public boolean replayed() {
        return replayed;
    }

    public String requestId() {
        return requestId;
    }

    @Override
    public String toString() {
        return "Reply[" + status + ", request " + requestId + "]";
    }
}
