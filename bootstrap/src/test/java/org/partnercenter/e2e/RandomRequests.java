package org.partnercenter.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Requests made from the API document by a seed: some as it says, most of them wrong in one way or another. */
final class RandomRequests {

    /** One operation of the document. */
    record Operation(String verb, String path, JsonNode told, JsonNode parametersOfPath) {
    }

    /** @param body empty: none */
    record Request(String verb, String target, String body) {

        @Override
        public String toString() {
            return verb + " " + target + " " + (body.length() > 600 ? body.substring(0, 600) + "…" : body);
        }
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
    private static final int DEEPEST = 6;
    private static final int LONGEST = 500;
    private static final List<String> IDS = List.of("demo-customer-1", "demo-customer-2", "demo-provider", "demo-reseller", "demo-distributor",
            "demo-quota-distributor", "demo-quota-provider", "nobody", "2026-11", "2026Q4", "1");
    private static final List<String> TEXTS = List.of("", " ", "0", "-1", "1", "null", "true", "Y", "CNY", "APPROVE", "SUBMIT", "2026-11-30T00:00:00Z",
            "2026-02-30T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-30", "2026-11", "2026-Q4", "FH_EXPERT", "hws.service.type.ec2", "a@b.cn", "13800000000",
            "\u0000", "\u0007", "\ud83d\ude00", "\u202eevil", "\ufeff", "\u0130", "é́́́́", "名称", "'; drop table pc.coupon; --", "%00", "../../etc/passwd",
            "${jndi:ldap://x}", "<script>", "=1+1", "\\", "\"", "{}", "[", "1e999", "NaN", "-0", "00000000000000000000000000000001");
    /** As text: no number in memory looks so. */
    private static final List<String> ODD_NUMBERS = List.of("1e9999099999", "1e-9999099999", "1e2147483647", "1e999999999", "-1e-999999999", "00", "+1", "0x10",
            ".5", "5.", "1".repeat(50), "0." + "1".repeat(50), "NaN", "Infinity");
    private static final List<BigDecimal> NUMBERS = List.of("0", "1", "-1", "0.01", "0.001", "1.005", "100", "2147483647", "2147483648", "-2147483649",
            "9223372036854775807", "9223372036854775808", "99999999999999999999999999999999", "1e30", "1e-30", "0.85").stream().map(BigDecimal::new).toList();

    private final Random dice;
    private final JsonNode document;

    RandomRequests(long seed, JsonNode document) {
        this.dice = new Random(seed);
        this.document = document;
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream().filter(verb -> VERBS.contains(verb.getKey()))
                .forEach(verb -> all.add(new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue(),
                        path.getValue().path("parameters")))));
        return all;
    }

    Request of(Operation operation) {
        var path = operation.path();
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{')) {
            var name = path.substring(open + 1, path.indexOf('}', open));
            var value = name.equals("audience") ? pick(List.of("platform", "partners", "customers")) : dice.nextInt(3) > 0 ? pick(IDS) : text();
            path = path.substring(0, open) + inPath(value) + path.substring(path.indexOf('}', open) + 1);
        }
        return new Request(operation.verb(), path + query(operation), body(operation));
    }

    /** An empty step of a path, or one of dots, would be another path. */
    private static String inPath(String value) {
        return value.isBlank() || value.startsWith(".") ? "x" : encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String query(Operation operation) {
        var query = new ArrayList<String>();
        for (var parameters : List.of(operation.told().path("parameters"), operation.parametersOfPath())) {
            parameters.forEach(parameter -> {
                if (parameter.path("in").asText().equals("query") && (parameter.path("required").asBoolean() || dice.nextInt(6) == 0)) {
                    var value = value(parameter.path("schema"), 0, dice.nextInt(4) == 0 ? 5 : 0);
                    query.add(parameter.path("name").asText() + "=" + encoded(shortened(value.isValueNode() ? value.asText() : text())));
                }
            });
        }
        for (var common : List.of("offset", "limit", "marker", "dry_run", "status", "customer_id", "begin_time")) {
            if (dice.nextInt(12) == 0) {
                query.add(common + "=" + encoded(dice.nextBoolean() ? String.valueOf(dice.nextInt(200) - 50) : text()));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private String body(Operation operation) {
        var schema = operation.told().path("requestBody").path("content").path("application/json").path("schema");
        if (schema.isMissingNode()) {
            return dice.nextInt(6) == 0 ? "{}" : "";
        }
        return switch (dice.nextInt(14)) {
            case 0 -> "";
            case 1 -> pick(List.of("[]", "null", "7", "\"text\"", "{", "{\"a\":1}", "[[[[", "{\"a\":1,\"a\":2}", "{} {}", "\ufeff{}"));
            case 2 -> "{\"deep\":" + "[".repeat(200) + "]".repeat(200) + "}";
            case 3 -> value(schema, 0, 0).toString().replaceFirst(":-?[0-9][0-9.eE+-]*", ":" + pick(ODD_NUMBERS));
            default -> value(schema, 0, dice.nextInt(3) == 0 ? 0 : 1 + dice.nextInt(4)).toString();
        };
    }

    /** @param wildness how many of ten values are not what the document says */
    private JsonNode value(JsonNode told, int depth, int wildness) {
        var schema = resolved(told);
        if (dice.nextInt(10) < wildness || depth > DEEPEST) {
            return wild();
        }
        if (schema.path("enum").isArray() && !schema.path("enum").isEmpty()) {
            return schema.path("enum").get(dice.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth, wildness);
            case "array" -> {
                var list = JSON.arrayNode();
                for (int i = dice.nextInt(20) == 0 ? 150 : dice.nextInt(3); i > 0; i--) {
                    list.add(value(schema.path("items"), depth + 1, wildness));
                }
                yield list;
            }
            case "integer" -> JSON.numberNode(schema.path("minimum").asInt() + dice.nextInt(5));
            case "number" -> JSON.numberNode(pick(NUMBERS));
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            case "string" -> JSON.textNode(text(schema.path("format").asText()));
            default -> JSON.textNode(dice.nextInt(3) > 0 ? pick(IDS) : text());
        };
    }

    /** Lines of requests are not as long as bodies. */
    private static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private String text(String format) {
        return switch (format) {
            case "date-time" -> "2026-11-30T00:00:00Z";
            case "date" -> "2026-11-30";
            case "month" -> "2026-11";
            default -> dice.nextInt(3) > 0 ? pick(IDS) : text();
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
    }

    private JsonNode resolved(JsonNode schema) {
        var name = schema.path("$ref").asText();
        return name.isEmpty() ? schema : document.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1));
    }

    private ObjectNode object(JsonNode schema, int depth, int wildness) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(member -> {
            if (dice.nextInt(5) > 0) {
                object.set(member.getKey(), value(member.getValue(), depth + 1, wildness));
            }
        });
        if (dice.nextInt(30) == 0) {
            object.put("no_such_field", 1);
        }
        return object;
    }

    private JsonNode wild() {
        var kinds = List.<Supplier<JsonNode>>of(JSON::nullNode, () -> JSON.textNode(text()), () -> JSON.numberNode(pick(NUMBERS)),
                () -> JSON.booleanNode(true), JSON::objectNode, JSON::arrayNode, () -> JSON.arrayNode().add(JSON.arrayNode().addNull()),
                () -> JSON.textNode("x".repeat(1 + dice.nextInt(5_000))));
        return pick(kinds).get();
    }

    private String text() {
        var text = pick(TEXTS);
        return dice.nextInt(6) == 0 ? text + pick(TEXTS) : text;
    }

    private <T> T pick(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
