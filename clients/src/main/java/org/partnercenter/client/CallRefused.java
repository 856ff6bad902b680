package org.partnercenter.client;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** The answer is no, with all reasons, or the request was not understood. */
public final class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonNode body;

    CallRefused(int status, JsonNode body) {
        super(status + " " + body.path("error_code").asText() + ": " + body.path("error_msg").asText() + " (request "
                + body.path("request_id").asText() + ")");
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** The code to branch on: of the first reason. */
    public String code() {
        return body.path("error_code").asText();
    }

    /** Numbers of the rules that stand in the way, in the order of the rulebook. */
    public List<String> rules() {
        return StreamSupport.stream(body.path("violations").spliterator(), false).map(each -> each.path("rule").asText()).toList();
    }

    /** All that was answered. */
    public JsonNode body() {
        return body;
    }
}
