package org.partnercenter.messaging.webhook;

import io.helidon.http.HeaderNames;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.Proxy;
import io.helidon.webclient.api.WebClient;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.webhook.WebhookAttempt;
import org.partnercenter.application.webhook.WebhookCall;
import org.partnercenter.application.webhook.WebhookFault;
import org.partnercenter.application.webhook.WebhookSender;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to receivers outside. Where the name leads is looked up once for an attempt, judged, and kept: the connection goes to the address
 * that was judged. No redirect is followed, no proxy asked, no connection kept, and of the answer only the status is read.
 */
public final class HttpWebhookSender implements WebhookSender {

    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private final Clocks clocks;
    private final ReceiverAddress addresses;
    private final Duration deadline;

    /** @param localAllowed whether receivers may be where only we reach them, as in a demonstration */
    public HttpWebhookSender(Clocks clocks, boolean localAllowed) {
        this(clocks, new ReceiverAddress(localAllowed), DEADLINE);
    }

    HttpWebhookSender(Clocks clocks, ReceiverAddress addresses, Duration deadline) {
        this.clocks = clocks;
        this.addresses = addresses;
        this.deadline = deadline;
    }

    @Override
    public WebhookAttempt send(WebhookCall call) {
        var begun = clocks.real();
        try {
            var address = addresses.of(call.url().getHost());
            return address.map(known -> new WebhookAttempt(Optional.of(statusOf(call, known)), Optional.empty(), since(begun)))
                    .orElseGet(() -> failed(WebhookFault.ADDRESS_REFUSED, begun));
        } catch (SendingFailed failed) {
            return failed(failed.fault(), begun);
        }
    }

    private WebhookAttempt failed(WebhookFault fault, Instant begun) {
        return new WebhookAttempt(Optional.empty(), Optional.of(fault), since(begun));
    }

    private Duration since(Instant begun) {
        var taken = Duration.between(begun, clocks.real());
        return taken.isNegative() ? Duration.ZERO : taken;
    }

    /** A receiver that drips its answer byte by byte is in time with each of them, and never done: the whole has an end as well. */
    private int statusOf(WebhookCall call, InetAddress address) {
        var posting = new FutureTask<>(() -> post(call, address));
        var thread = Thread.ofVirtual().name("webhook").start(posting);
        try {
            return posting.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            // Wakes what waits for the socket, and closes it.
            thread.interrupt();
            throw new SendingFailed(WebhookFault.TIMED_OUT, late);
        } catch (ExecutionException broken) {
            throw SendingFailed.of(broken.getCause());
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new SendingFailed(WebhookFault.CONNECTION_BROKEN, stopped);
        }
    }

    private int post(WebhookCall call, InetAddress address) {
        var request = client(address).post(call.url().toString()).skipUriEncoding(true);
        call.headers().forEach((name, value) -> request.header(HeaderNames.create(name), value));
        try (HttpClientResponse response = request.submit(call.body())) {
            return response.status().code();
        }
    }

    private WebClient client(InetAddress address) {
        return WebClient.builder()
                .dnsResolver(new Pinned(address))
                .proxy(Proxy.noProxy())
                .followRedirects(false)
                .shareConnectionCache(false)
                .keepAlive(false)
                .connectTimeout(deadline)
                .readTimeout(deadline)
                .build();
    }
}
