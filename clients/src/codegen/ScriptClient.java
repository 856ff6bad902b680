import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the client in TypeScript. */
final class ScriptClient {

    private final Api api;

    ScriptClient(Api api) {
        this.api = api;
    }

    void write(Path folder) throws IOException {
        var text = new StringBuilder("""
                // Made from the API document: every operation that the vendor's SDK has none for, by subject.
                import { Client, pathOf, type Ask, type Reply } from "./client.js";

                """);
        api.asked().forEach(name -> schema(text, name, false));
        api.answered().forEach(name -> schema(text, name, true));
        api.groups().forEach((group, all) -> {
            all.stream().filter(call -> !call.query().isEmpty()).forEach(call -> query(text, call));
            text.append("export class ").append(group).append(" {\n  constructor(private readonly client: Client) {}\n");
            all.forEach(call -> call(text, call));
            text.append("}\n\n");
        });
        text.append("export class PartnerCenter extends Client {\n");
        api.groups().keySet().forEach(group -> text.append("  readonly ").append(Api.lower(group)).append(" = new ").append(group).append("(this);\n"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("api.ts"), text.append("}\n"));
    }

    private void schema(StringBuilder text, String name, boolean answered) {
        var always = new HashSet<String>();
        api.schema(name).path("required").forEach(each -> always.add(each.asText()));
        text.append(comment("", api.schema(name).path("description").asText())).append("export interface ").append(name).append(" {\n");
        api.schema(name).path("properties").properties().forEach(property -> field(text, property.getKey(), property.getValue(),
                property.getValue().path("description").asText(), always));
        text.append("}\n\n");
    }

    private void query(StringBuilder text, Api.Call call) {
        text.append("export interface ").append(call.group()).append(call.type("Query")).append(" {\n");
        var always = call.query().stream().filter(Api.Parameter::required).map(Api.Parameter::name).collect(Collectors.toSet());
        call.query().forEach(each -> field(text, each.name(), each.schema(), each.words(), always));
        text.append("}\n\n");
    }

    private void field(StringBuilder text, String name, JsonNode schema, String words, Set<String> always) {
        text.append(comment("  ", words)).append("  ").append(name).append(always.contains(name) ? ": " : "?: ").append(type(schema)).append(";\n");
    }

    private static String comment(String indent, String words) {
        return words.isEmpty() ? "" : indent + "/** " + words.replace("*/", "*\u200b/") + " */\n";
    }

    private String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return Api.reference(schema);
        }
        if (schema.path("allOf").size() == 1) {
            return type(schema.path("allOf").path(0));
        }
        if (schema.has("oneOf")) {
            return schema.path("oneOf").valueStream().map(this::type).collect(Collectors.joining(" | "));
        }
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().map(JsonNode::toString).collect(Collectors.joining(" | "));
        }
        return switch (schema.path("type").asText()) {
            case "array" -> type(schema.path("items")).contains("|") ? "(" + type(schema.path("items")) + ")[]" : type(schema.path("items")) + "[]";
            case "boolean" -> "boolean";
            case "integer", "number" -> "number";
            case "string" -> "string";
            case "object" -> schema.path("additionalProperties").isObject() ? "Record<string, " + type(schema.path("additionalProperties")) + ">" : "unknown";
            default -> "unknown";
        };
    }

    private void call(StringBuilder text, Api.Call call) {
        List<String> declared = new ArrayList<>(call.parameters().stream().map(each -> Api.camel(each) + ": string").toList());
        boolean body = !call.body().isMissingNode();
        if (body) {
            declared.add("body: " + type(call.body()));
        }
        if (!call.query().isEmpty()) {
            declared.add("query: " + call.group() + call.type("Query") + (call.needsQuery() ? "" : " = {}"));
        }
        if (call.command()) {
            declared.add("ask: Ask = {}");
        }
        var answer = call.bytes() ? "Uint8Array" : call.answer().isMissingNode() ? "void" : type(call.answer());
        text.append("\n").append(comment("  ", call.summary())).append("  ").append(Api.camel(call.method())).append('(').append(String.join(", ", declared))
                .append("): Promise<Reply<").append(answer).append(">> {\n    return this.client.send(\"").append(call.verb()).append("\", pathOf(")
                .append(Api.steps(call)).append("), ").append(call.query().isEmpty() ? "{}" : "query").append(", ").append(body ? "body" : "undefined")
                .append(", ").append(call.command() ? "ask" : "{}").append(");\n  }\n");
    }
}
