package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.view.Why;

import java.util.ArrayList;
import java.util.List;

/** What answers tell of refused items of a command that takes several. */
final class Items {

    private Items() {
    }

    /** Whether some item was not refused. */
    static boolean isAnyDone(JsonNode answer) {
        for (var each : answer.properties()) {
            if (!each.getKey().equals("error_details") && each.getValue().isArray() && !each.getValue().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** All that is said against each item, before it the item's name. */
    static List<Why> whys(JsonNode errors) {
        var all = new ArrayList<Why>();
        errors.forEach(error -> Why.list(error.path("violations")).forEach(why -> all.add(why.about(error.path("id").asText("")))));
        return all;
    }
}
