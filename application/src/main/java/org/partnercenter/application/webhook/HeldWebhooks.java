package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The webhooks of the parties of a batch, held in one order, as they stand command after command. */
final class HeldWebhooks {

    private final Map<PartyId, List<Webhook>> byParty = new HashMap<>();

    private HeldWebhooks() {
    }

    static <C> HeldWebhooks of(Webhooks webhooks, List<Request<C>> requests) {
        var held = new HeldWebhooks();
        requests.stream().map(request -> request.caller().party()).distinct().sorted(Comparator.comparing(PartyId::value))
                .forEach(party -> held.byParty.put(party, new ArrayList<>(webhooks.hold(party))));
        return held;
    }

    List<Webhook> of(PartyId party) {
        return byParty.get(party);
    }

    void put(Webhook changed) {
        byParty.get(changed.party()).replaceAll(webhook -> webhook.id().equals(changed.id()) ? changed : webhook);
    }

    void drop(Webhook gone) {
        byParty.get(gone.party()).removeIf(webhook -> webhook.id().equals(gone.id()));
    }
}
