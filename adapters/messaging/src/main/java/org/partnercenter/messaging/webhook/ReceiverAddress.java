package org.partnercenter.messaging.webhook;

import org.partnercenter.application.webhook.WebhookFault;
import org.partnercenter.domain.webhook.ReceiverNetwork;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up where a receiver is. */
class ReceiverAddress {

    private final boolean localAllowed;

    ReceiverAddress(boolean localAllowed) {
        this.localAllowed = localAllowed;
    }

    /**
     * One address of the host; empty if any of its addresses is one that not the whole internet reaches, for who mixes them has no good
     * reason.
     *
     * @throws SendingFailed if the name is unknown
     */
    Optional<InetAddress> of(String host) {
        try {
            var all = resolve(host);
            return localAllowed || Stream.of(all).allMatch(ReceiverNetwork::isPublic)
                    ? Optional.of(InetAddress.getByAddress(host, all[0].getAddress()))
                    : Optional.empty();
        } catch (UnknownHostException unknown) {
            throw new SendingFailed(WebhookFault.UNKNOWN_HOST, unknown);
        }
    }

    InetAddress[] resolve(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
