package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;

/** What the API answered. @param created where a created record is found; empty if none was */
record Told(int status, JsonNode json, String created, String token) {

    private static final int FIRST_FAULT = 400;

    boolean isGranted() {
        return status < FIRST_FAULT;
    }

    boolean isSignedOut() {
        return status == 401;
    }

    boolean isForbidden() {
        return status == 403;
    }

    boolean isMalformed() {
        return status == FIRST_FAULT;
    }

    /** Answers can hold secrets. */
    @Override
    public String toString() {
        return "Told[" + status + "]";
    }
}
