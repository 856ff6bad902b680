package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookSecret;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Webhooks and their secrets, which nobody who reads the storage can read. What is deleted is not found. */
public interface Webhooks {

    /** All of the party. Until this transaction ends, nobody else learns it of the same party. */
    List<Webhook> hold(PartyId party);

    void add(Map<Webhook, WebhookSecret> webhooks);

    /** Stores what is held. With what is deleted its secrets go, and the calls that wait. */
    void update(List<Webhook> changed);

    /** Stores what is held with another secret; the former one stays beside it. */
    void rotate(Webhook changed, WebhookSecret secret);

    Optional<Webhook> find(PartyId party, WebhookId id);

    /** One of any party. */
    Optional<Webhook> find(WebhookId id);

    /** Newest first; a marker is an id. */
    Page<Webhook> list(PartyId party, PageRequest page);
}
