package org.partnercenter.application.webhook;

import java.net.URI;
import java.util.Map;

/**
 * What a receiver is sent. Its text names neither the body nor the values of headers.
 *
 * @param headers as they go out, signatures included
 * @param body    JSON
 */
public record WebhookCall(URI url, Map<String, String> headers, String body) {

    public WebhookCall {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return "WebhookCall[host=" + url.getHost() + ", headers=" + headers.keySet() + "]";
    }
}
