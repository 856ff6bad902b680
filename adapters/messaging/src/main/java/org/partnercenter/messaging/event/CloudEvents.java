package org.partnercenter.messaging.event;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.webhook.EventForm;
import org.partnercenter.messaging.kernel.StrictJson;

import java.util.LinkedHashMap;
import java.util.TreeMap;

/** Events as CloudEvents 1.0 in JSON, the same wherever they go. */
public final class CloudEvents implements EventForm {

    private static final String SOURCE = "/partner-center";

    @Override
    public String write(Outbox.Entry entry) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", entry.id());
        event.put("source", SOURCE);
        event.put("type", entry.event().type());
        event.put("subject", entry.event().subject());
        event.put("time", entry.at().toString());
        event.put("datacontenttype", "application/json");
        event.put("data", new TreeMap<>(entry.event().data()));
        return StrictJson.write(event);
    }
}
