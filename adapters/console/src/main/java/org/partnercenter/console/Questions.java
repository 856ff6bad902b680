package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.partnercenter.console.page.Page;

/** Pages that answer a question: what was filled in is asked for, and stands in the links to what can be done about the answer. */
final class Questions {

    private Questions() {
    }

    static boolean isAsked(Visit visit, Page page) {
        var filters = ListPages.filters(visit, page);
        return !page.isQuestion() || !filters.isEmpty() && ListPages.isReady(page, filters);
    }

    static Told ask(Visit visit, Page page) {
        if (!page.isQuestion()) {
            return visit.api().get(page.path());
        }
        var filters = ListPages.filters(visit, page);
        return isAsked(visit, page) ? visit.api().get(Paths.fill(page.path(), JsonOf.texts(filters)), ListPages.asked(visit, page, filters))
                : new Told(200, JsonOf.nothing(), "", "");
    }

    /** The answer, with what was asked. */
    static JsonNode record(Visit visit, Page page, JsonNode answer) {
        if (!page.isQuestion()) {
            return answer;
        }
        var record = (ObjectNode) JsonOf.texts(ListPages.filters(visit, page));
        answer.properties().forEach(each -> record.set(each.getKey(), each.getValue()));
        return record;
    }

    /** The link, with what was asked. */
    static String link(Visit visit, Page page, String link) {
        return page.isQuestion() ? Asking.withQuery(link, ListPages.filters(visit, page)) : link;
    }
}
