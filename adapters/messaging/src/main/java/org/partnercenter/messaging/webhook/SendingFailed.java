package org.partnercenter.messaging.webhook;

import org.partnercenter.application.webhook.WebhookFault;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** An attempt came to nothing. */
final class SendingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final WebhookFault fault;

    SendingFailed(WebhookFault fault, Throwable cause) {
        super(cause);
        this.fault = fault;
    }

    /** What the client threw, by the first of its causes that says more than that the connection broke. */
    static SendingFailed of(Throwable thrown) {
        var fault = Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(10)
                .map(SendingFailed::faultOf).filter(each -> each != WebhookFault.CONNECTION_BROKEN).findFirst()
                .orElse(WebhookFault.CONNECTION_BROKEN);
        return new SendingFailed(fault, thrown);
    }

    private static WebhookFault faultOf(Throwable thrown) {
        return switch (thrown) {
            case SSLException tls -> WebhookFault.TLS_FAILED;
            case SocketTimeoutException late -> WebhookFault.TIMED_OUT;
            case ConnectException nobody -> WebhookFault.NOT_CONNECTED;
            case Throwable other -> WebhookFault.CONNECTION_BROKEN;
        };
    }

    WebhookFault fault() {
        return fault;
    }
}
