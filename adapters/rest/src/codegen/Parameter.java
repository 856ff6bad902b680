import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** What is known of one value of a request: of a parameter of the query, or of a field of a body. Grows as its readers are read. */
final class Parameter {

    private final ObjectNode schema = JsonNodeFactory.instance.objectNode();
    private boolean required;
    private boolean many;
    private int most;

    /** Many values, or a list in a body. */
    Parameter many() {
        many = true;
        return this;
    }

    void required() {
        required = true;
    }

    void atMost(int items) {
        most = items;
    }

    boolean isRequired() {
        return required;
    }

    Parameter type(String type) {
        schema.put("type", type);
        return this;
    }

    Parameter format(String format) {
        schema.put("format", format);
        return this;
    }

    /** Where readers differ by caller or by case, the widest counts. */
    Parameter between(long min, long max) {
        schema.put("minimum", schema.has("minimum") ? Math.min(min, schema.path("minimum").longValue()) : min);
        schema.put("maximum", schema.has("maximum") ? Math.max(max, schema.path("maximum").longValue()) : max);
        return this;
    }

    Parameter unlessToldOtherwise(int value) {
        schema.put("default", value);
        return this;
    }

    Parameter length(int min, long max) {
        if (min > 0) {
            schema.put("minLength", min);
        }
        schema.put("maxLength", Math.max(max, schema.path("maxLength").longValue()));
        return this;
    }

    void oneOf(List<String> codes) {
        var all = schema.has("enum") ? schema.withArray("enum") : schema.putArray("enum");
        codes.stream().filter(code -> all.valueStream().noneMatch(known -> known.textValue().equals(code))).forEach(all::add);
    }

    /** As a parameter of the query is described. */
    ObjectNode schema() {
        var one = schema.deepCopy();
        if (!one.has("type")) {
            one.put("type", "string");
        }
        if (!many) {
            return one;
        }
        var list = JsonNodeFactory.instance.objectNode().put("type", "array");
        list.set("items", one);
        if (most > 0) {
            list.put("maxItems", most);
        }
        return list;
    }

    /** Adds its bounds to the schema of a body's field, whose type is known already. */
    void bound(ObjectNode field) {
        if (many && !field.has("items")) {
            return;
        }
        var target = many ? (ObjectNode) field.path("items") : field;
        var text = target.path("type").asText().equals("string");
        var number = target.path("type").asText().matches("integer|number");
        schema.properties().forEach(fact -> {
            switch (fact.getKey()) {
                case "enum", "minLength", "maxLength", "format" -> {
                    if (text) {
                        target.set(fact.getKey(), fact.getValue());
                    }
                }
                case "minimum", "maximum", "default" -> {
                    if (number) {
                        target.set(fact.getKey(), fact.getValue());
                    }
                }
                default -> {
                }
            }
        });
        if (many && most > 0) {
            field.put("maxItems", most);
        }
    }
}
