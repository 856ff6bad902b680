package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.util.Map;

/** Small objects. */
final class JsonOf {

    private JsonOf() {
    }

    static JsonNode texts(Map<String, String> texts) {
        var node = JsonNodeFactory.instance.objectNode();
        texts.forEach(node::put);
        return node;
    }

    static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
