package org.partnercenter.client;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A granted answer. @param location of what was created @param replayed whether it is the remembered answer to an earlier command */
public record Reply(int status, byte[] body, Optional<String> location, boolean replayed, String requestId) {

    /**
     * The body, which most operations answer in JSON; {@code missing} if there is none.
     *
     * @throws UncheckedIOException if it is something else
     */
    public JsonNode json() {
        try {
            return PartnerCenterClient.JSON.readTree(body);
        } catch (IOException otherwise) {
            throw new UncheckedIOException(otherwise);
        }
    }

    @Override
    public String toString() {
        return "Reply[" + status + ", request " + requestId + "]";
    }
}
