import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.bss.v2.BssMeta;
import com.huaweicloud.sdk.core.http.HttpRequestDef;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes both clients from the API document: a method for each operation that the vendor's SDK has none for, a type for each body. */
class Generate {

    private static final Set<String> RESERVED = Set.of("abstract", "case", "class", "default", "delete", "do", "enum", "export", "final", "for",
            "function", "if", "import", "in", "interface", "new", "package", "private", "public", "return", "switch", "this", "throw", "try", "void");

    /** @param parameters names in the path, in order @param body empty without one */
    private record Call(String group, String method, String verb, String path, List<String> parameters, String body, String summary) {
    }

    private final JsonNode schemas;
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> bodies = new TreeSet<>();

    private Generate(JsonNode document) throws ReflectiveOperationException {
        schemas = document.path("components").path("schemas");
        var covered = coveredByVendor();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            var id = operation.getValue().path("operationId").asText();
            var content = operation.getValue().path("requestBody").path("content");
            if (!id.isEmpty() && path.getKey().startsWith("/v2/") && !covered.contains(known(operation.getKey(), path.getKey()))
                    && (content.isMissingNode() || content.has("application/json"))) {
                add(operation.getKey(), path.getKey(), operation.getValue(), id);
            }
        }));
        if (calls.isEmpty()) {
            throw new IllegalStateException("the API document has no operations with ids");
        }
    }

    private static Set<String> coveredByVendor() throws ReflectiveOperationException {
        var covered = new HashSet<String>();
        for (var field : BssMeta.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && HttpRequestDef.class.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                var definition = (HttpRequestDef<?, ?>) field.get(null);
                covered.add(known(definition.getMethod().toString(), definition.getUri()));
            }
        }
        return covered;
    }

    private static String known(String verb, String path) {
        return verb.toUpperCase(Locale.ROOT) + " " + path.replaceAll("\\{[^}]*}", "{}");
    }

    private void add(String verb, String path, JsonNode operation, String id) {
        // Where the vendor has named an operation, which its SDK has no more, the subject is the tag.
        var name = (id.contains("_") ? id : operation.path("tags").path(0).asText().replaceAll("\\W", "") + "_" + id).split("_", 2);
        var schema = operation.path("requestBody").path("content").path("application/json").path("schema");
        var parameters = Arrays.stream(path.split("/")).filter(part -> part.startsWith("{")).map(part -> part.replaceAll("[{}]|:.*", "")).toList();
        var body = operation.has("requestBody") ? schema.has("$ref") ? reference(schema) : "?" : "";
        if (body.length() > 1) {
            reach(body);
        }
        calls.add(new Call(name[0].replaceAll("Resource$", ""), name[1], verb.toUpperCase(Locale.ROOT), path, parameters, body,
                operation.path("summary").asText()));
    }

    private static String reference(JsonNode schema) {
        return schema.path("$ref").asText().replaceAll(".*/", "");
    }

    private void reach(String schema) {
        if (bodies.add(schema)) {
            schemas.path(schema).findValues("$ref").forEach(inner -> reach(inner.asText().replaceAll(".*/", "")));
        }
    }

    private Map<String, List<Call>> groups() {
        return calls.stream().collect(Collectors.groupingBy(Call::group, TreeMap::new, Collectors.toList()));
    }

    private static String camel(String words) {
        var parts = words.split("[_-]");
        var name = parts[0] + Arrays.stream(parts).skip(1).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).collect(Collectors.joining());
        return RESERVED.contains(name) ? name + "_" : name;
    }

    private static String lower(String name) {
        return camel(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static String escaped(String text) {
        return text.replace("*/", "*\u200b/").replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;");
    }

    private String javaType(JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema);
        }
        return switch (schema.path("type").asText()) {
            case "array" -> "List<" + javaType(schema.path("items")) + ">";
            case "boolean" -> "Boolean";
            case "integer" -> schema.path("format").asText().equals("int64") ? "Long" : "Integer";
            case "number" -> "BigDecimal";
            case "string" -> "String";
            default -> "Object";
        };
    }

    private void java(Path folder) throws IOException {
        var place = folder.resolve("org/partnercenter/client");
        Files.createDirectories(place.resolve("body"));
        Files.writeString(place.resolve("body/package-info.java"),
                "/** Bodies of commands; what is not set is not sent. */\npackage org.partnercenter.client.body;\n");
        for (var body : bodies) {
            Files.writeString(place.resolve("body/" + body + ".java"), javaBody(body));
        }
        var text = new StringBuilder("""
                package org.partnercenter.client;

                import java.net.URI;
                import org.partnercenter.client.body.*;

                /** Every operation that the vendor's SDK has none for, by subject. */
                public final class PartnerCenter extends PartnerCenterClient {

                    /** @see PartnerCenterClient#PartnerCenterClient(URI, Access, String) */
                    public PartnerCenter(URI server, Access access, String language) {
                        super(server, access, language);
                    }
                """);
        groups().forEach((group, all) -> javaGroup(text, group, all));
        Files.writeString(place.resolve("PartnerCenter.java"), text.append("}\n"));
    }

    private static void javaGroup(StringBuilder text, String group, List<Call> all) {
        text.append("\n    public %s %s() {\n        return new %s();\n    }\n\n    public final class %s {\n\n        private %s() {\n        }\n"
                .formatted(group, lower(group), group, group, group));
        for (var call : all) {
            var declared = new ArrayList<>(call.parameters().stream().map(each -> "String " + camel(each)).toList());
            var passed = new ArrayList<>(call.parameters().stream().map(Generate::camel).toList());
            if (!call.body().isEmpty()) {
                declared.add((call.body().equals("?") ? "Object" : call.body()) + " body");
                passed.add("body");
            }
            var path = Arrays.stream(call.path().substring(1).split("/")).map(part -> part.startsWith("{")
                    ? camel(part.replaceAll("[{}]|:.*", "")) : "\"" + part + "\"").collect(Collectors.joining(", "));
            text.append("\n        /** ").append(escaped(call.summary())).append(" */\n        public Reply ").append(camel(call.method())).append('(')
                    .append(String.join(", ", declared)).append(") {\n            return ").append(camel(call.method())).append('(')
                    .append(String.join(", ", join(passed, "Ask.NOTHING"))).append(");\n        }\n")
                    .append("\n        /** ").append(escaped(call.summary())).append(" */\n        public Reply ").append(camel(call.method())).append('(')
                    .append(String.join(", ", join(declared, "Ask ask"))).append(") {\n            return send(\"").append(call.verb())
                    .append("\", Access.path(").append(path).append("), ").append(call.body().isEmpty() ? "null" : "body").append(", ask);\n        }\n");
        }
        text.append("    }\n");
    }

    private static List<String> join(List<String> words, String last) {
        var all = new ArrayList<>(words);
        all.add(last);
        return all;
    }

    private String javaBody(String name) {
        var fields = new StringBuilder();
        var setters = new StringBuilder();
        schemas.path(name).path("properties").properties().forEach(property -> {
            var type = javaType(property.getValue());
            var field = camel(property.getKey());
            fields.append("    @JsonProperty(\"%s\") private %s %s;\n".formatted(property.getKey(), type, field));
            setters.append("\n    public %s %s(%s value) {\n        this.%s = value;\n        return this;\n    }\n".formatted(name, field, type, field));
        });
        return "package org.partnercenter.client.body;\n\nimport com.fasterxml.jackson.annotation.JsonProperty;\nimport java.math.BigDecimal;\n"
                + "import java.util.List;\n\n/** What is set is sent. */\npublic final class " + name + " {\n" + fields + setters + "}\n";
    }

    private String scriptType(JsonNode schema) {
        if (schema.has("$ref")) {
            return reference(schema);
        }
        return switch (schema.path("type").asText()) {
            case "array" -> scriptType(schema.path("items")) + "[]";
            case "boolean" -> "boolean";
            case "integer", "number" -> "number";
            case "string" -> "string";
            default -> "unknown";
        };
    }

    private void script(Path folder) throws IOException {
        var text = new StringBuilder("""
                // Made from the API document: every operation that the vendor's SDK has none for, by subject.
                import { Client, pathOf, type Ask, type Reply } from "./client.js";

                """);
        for (var body : bodies) {
            text.append("export interface ").append(body).append(" {\n");
            schemas.path(body).path("properties").properties().forEach(property -> text.append("  ").append(property.getKey()).append("?: ")
                    .append(scriptType(property.getValue())).append(";\n"));
            text.append("}\n\n");
        }
        groups().forEach((group, all) -> {
            text.append("export class ").append(group).append(" {\n  constructor(private readonly client: Client) {}\n");
            all.forEach(call -> scriptCall(text, call));
            text.append("}\n\n");
        });
        text.append("export class PartnerCenter extends Client {\n");
        groups().keySet().forEach(group -> text.append("  readonly ").append(lower(group)).append(" = new ").append(group).append("(this);\n"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("api.ts"), text.append("}\n"));
    }

    private static void scriptCall(StringBuilder text, Call call) {
        var declared = new ArrayList<>(call.parameters().stream().map(each -> camel(each) + ": string").toList());
        if (!call.body().isEmpty()) {
            declared.add("body: " + (call.body().equals("?") ? "unknown" : call.body()));
        }
        declared.add("ask: Ask = {}");
        var path = Arrays.stream(call.path().substring(1).split("/")).map(part -> part.startsWith("{")
                ? camel(part.replaceAll("[{}]|:.*", "")) : "\"" + part + "\"").collect(Collectors.joining(", "));
        text.append("\n  /** ").append(call.summary().replace("*/", "*\u200b/")).append(" */\n  ").append(camel(call.method())).append('(')
                .append(String.join(", ", declared)).append("): Promise<Reply> {\n    return this.client.send(\"").append(call.verb()).append("\", pathOf(")
                .append(path).append("), ").append(call.body().isEmpty() ? "undefined" : "body").append(", ask);\n  }\n");
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        try (var in = Generate.class.getClassLoader().getResourceAsStream("META-INF/openapi.json")) {
            var made = new Generate(new ObjectMapper().readTree(in));
            made.java(Path.of(arguments[0]));
            made.script(Path.of(arguments[1]));
        }
    }
}
