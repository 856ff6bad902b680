import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the client in Java. */
final class JavaClient {

    private static final String IMPORTS = """
            import com.fasterxml.jackson.annotation.JsonProperty;
            import com.fasterxml.jackson.databind.JsonNode;
            import java.math.BigDecimal;
            import java.util.List;
            import java.util.Map;

            """;

    private final Api api;

    JavaClient(Api api) {
        this.api = api;
    }

    void write(Path folder) throws IOException {
        var place = folder.resolve("org/partnercenter/client");
        Files.createDirectories(place.resolve("body"));
        Files.writeString(place.resolve("body/package-info.java"),
                "/** Bodies of commands and answers: what is not set is not sent, and what was absent is null. */\npackage org.partnercenter.client.body;\n");
        for (var name : api.asked()) {
            Files.writeString(place.resolve("body/" + name + ".java"), asked(name));
        }
        for (var name : api.answered()) {
            Files.writeString(place.resolve("body/" + name + ".java"), answered(name));
        }
        var text = new StringBuilder("""
                package org.partnercenter.client;

                import com.fasterxml.jackson.databind.JsonNode;
                import java.math.BigDecimal;
                import java.net.URI;
                import java.util.List;
                import java.util.Map;
                import org.partnercenter.client.body.*;

                /** Every operation that the vendor's SDK has none for, by subject. */
                public final class PartnerCenter extends PartnerCenterClient {

                    /** @see PartnerCenterClient#PartnerCenterClient(URI, Access, String) */
                    public PartnerCenter(URI server, Access access, String language) {
                        super(server, access, language);
                    }
                """);
        api.groups().forEach((group, all) -> group(text, group, all));
        Files.writeString(place.resolve("PartnerCenter.java"), text.append("}\n"));
    }

    private void group(StringBuilder text, String group, List<Api.Call> all) {
        text.append("\n    public %s %s() {\n        return new %s();\n    }\n\n    public final class %s {\n\n        private %s() {\n        }\n"
                .formatted(group, Api.lower(group), group, group, group));
        all.forEach(call -> call(text, call));
        text.append("    }\n");
    }

    private void call(StringBuilder text, Api.Call call) {
        var declared = new ArrayList<>(call.parameters().stream().map(each -> "String " + Api.camel(each)).toList());
        var passed = new ArrayList<>(call.parameters().stream().map(Api::camel).toList());
        boolean body = !call.body().isMissingNode();
        if (body) {
            declared.add(type(call.body(), false) + " body");
            passed.add("body");
        }
        boolean query = !call.query().isEmpty();
        if (query) {
            query(text, call);
        }
        var optional = new ArrayList<String[]>();
        if (query && call.needsQuery()) {
            declared.add(call.type("Query") + " query");
            passed.add("query");
        } else if (query) {
            optional.add(new String[] {call.type("Query") + " query", "new " + call.type("Query") + "()", "query"});
        }
        if (call.command()) {
            optional.add(new String[] {"Ask ask", "Ask.NOTHING", "ask"});
        }
        var answer = call.bytes() ? "byte[]" : call.answer().isMissingNode() ? "Void" : type(call.answer(), false);
        var head = "\n        /** " + escaped(call.summary()) + " */\n        public Reply<" + answer + "> " + Api.camel(call.method()) + "(";
        if (!optional.isEmpty()) {
            text.append(head).append(String.join(", ", declared)).append(") {\n            return ").append(Api.camel(call.method())).append('(')
                    .append(String.join(", ", all(passed, optional.stream().map(each -> each[1]).toList()))).append(");\n        }\n");
        }
        text.append(head).append(String.join(", ", all(declared, optional.stream().map(each -> each[0]).toList()))).append(") {\n            return send(\"")
                .append(call.verb()).append("\", Access.path(").append(Api.steps(call)).append("), ").append(query ? "query" : "Query.NOTHING").append(", ")
                .append(body ? "body" : "null").append(", ").append(call.command() ? "ask" : "Ask.NOTHING").append(", ")
                .append(answer.contains("<") ? "JsonNode" : answer).append(".class);\n        }\n");
    }

    private static List<String> all(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void query(StringBuilder text, Api.Call call) {
        var name = call.type("Query");
        text.append("\n        /** What {@link #").append(Api.camel(call.method())).append("} can be asked by. */\n        public static final class ").append(name)
                .append(" extends Query {\n");
        call.query().forEach(each -> {
            var codes = codes(each.schema().has("items") ? each.schema().path("items") : each.schema());
            text.append("\n            /** ").append(escaped(each.words())).append(each.required() ? " Needed." : "").append(codes).append(" */\n            public ")
                    .append(name).append(' ').append(Api.camel(each.name())).append('(').append(type(each.schema(), true)).append(" value) {\n                set(\"")
                    .append(each.name()).append("\", value);\n                return this;\n            }\n");
        });
        text.append("        }\n");
    }

    private static String codes(JsonNode schema) {
        return schema.has("enum") ? " One of " + schema.path("enum").valueStream().map(JsonNode::asText).collect(Collectors.joining(", ")) + "." : "";
    }

    private static String escaped(String text) {
        return text.replace("*/", "*\u200b/").replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;");
    }

    private String type(JsonNode schema, boolean always) {
        if (schema.has("$ref")) {
            return Api.reference(schema);
        }
        if (schema.path("allOf").size() == 1) {
            return type(schema.path("allOf").path(0), always);
        }
        return switch (schema.path("type").asText()) {
            case "array" -> "List<" + type(schema.path("items"), false) + ">";
            case "boolean" -> always ? "boolean" : "Boolean";
            case "integer" -> schema.path("format").asText().equals("int64") ? always ? "long" : "Long" : always ? "int" : "Integer";
            case "number" -> "BigDecimal";
            case "string" -> "String";
            case "object" -> schema.path("additionalProperties").isObject() ? "Map<String, " + type(schema.path("additionalProperties"), false) + ">" : "JsonNode";
            default -> "JsonNode";
        };
    }

    private String asked(String name) {
        var fields = new StringBuilder();
        var methods = new StringBuilder();
        api.schema(name).path("properties").properties().forEach(property -> {
            var type = type(property.getValue(), false);
            var field = Api.camel(property.getKey());
            fields.append("    @JsonProperty(\"%s\") private %s %s;\n".formatted(property.getKey(), type, field));
            methods.append(comment("    ", property.getValue())).append("    public %s %s(%s value) {\n        this.%s = value;\n        return this;\n    }\n"
                    .formatted(name, field, type, field)).append("\n    public %s %s() {\n        return %s;\n    }\n".formatted(type, field, field));
        });
        return "package org.partnercenter.client.body;\n\n" + IMPORTS + "/** " + escaped(api.schema(name).path("description").asText("What is set is sent."))
                + " */\npublic final class " + name + " {\n" + fields + methods + "}\n";
    }

    private static String comment(String indent, JsonNode schema) {
        var words = (schema.path("description").asText() + codes(schema)).strip();
        return words.isEmpty() ? "\n" : "\n" + indent + "/** " + escaped(words) + " */\n";
    }

    private String answered(String name) {
        var schema = api.schema(name);
        var always = new HashSet<String>();
        schema.path("required").forEach(each -> always.add(each.asText()));
        var words = schema.path("properties").properties().stream().filter(each -> each.getValue().has("description"))
                .map(each -> " * @param " + Api.camel(each.getKey()) + " " + escaped(each.getValue().path("description").asText()) + "\n").collect(Collectors.joining());
        return "package org.partnercenter.client.body;\n\n" + IMPORTS + "/**\n * " + escaped(schema.path("description").asText("An answer, or a part of one."))
                + "\n" + (words.isEmpty() ? "" : " *\n") + words + " */\npublic record " + name + "(" + schema.path("properties").properties().stream()
                .map(each -> "@JsonProperty(\"" + each.getKey() + "\") " + type(each.getValue(), always.contains(each.getKey())) + " " + Api.camel(each.getKey()))
                .collect(Collectors.joining(",\n        ")) + ") {\n}\n";
    }
}
