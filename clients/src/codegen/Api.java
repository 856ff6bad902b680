import com.fasterxml.jackson.databind.JsonNode;
import com.huaweicloud.sdk.bss.v2.BssMeta;
import com.huaweicloud.sdk.core.http.HttpRequestDef;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What clients are made of: the operations that the vendor's SDK has none for, and the schemas that they ask with and answer. */
final class Api {

    private static final Set<String> RESERVED = Set.of("abstract", "case", "class", "default", "delete", "do", "enum", "export", "final", "for",
            "function", "if", "import", "in", "interface", "new", "notify", "package", "private", "public", "return", "switch", "this", "throw", "try", "void",
            "wait");

    /** A parameter of a query. */
    record Parameter(String name, JsonNode schema, boolean required, String words) {
    }

    /**
     * An operation.
     *
     * @param parameters names in the path, in order
     * @param body       schema of what is sent; missing without one
     * @param answer     schema of what is answered; missing without one
     * @param bytes      whether something else than JSON is answered
     */
    record Call(String group, String method, String verb, String path, List<String> parameters, List<Parameter> query, boolean command, JsonNode body,
                JsonNode answer, boolean bytes, String summary) {

        boolean needsQuery() {
            return query.stream().anyMatch(Parameter::required);
        }

        /** The name of a type of its own. */
        String type(String what) {
            return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + what;
        }
    }

    private final JsonNode document;
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();

    Api(JsonNode document) throws ReflectiveOperationException {
        this.document = document;
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
        var parameters = Arrays.stream(path.split("/")).filter(part -> part.startsWith("{")).map(part -> part.replaceAll("[{}]|:.*", "")).toList();
        var body = operation.path("requestBody").path("content").path("application/json").path("schema");
        var answer = answerOf(operation.path("responses"));
        reach(body, asked);
        reach(answer.path("application/json").path("schema"), answered);
        calls.add(new Call(name[0].replaceAll("Resource$", ""), name[1], verb.toUpperCase(Locale.ROOT), path, parameters, query(operation),
                operation.path("parameters").findValuesAsText("$ref").contains("#/components/parameters/dry_run"), body,
                answer.path("application/json").path("schema"), !answer.isMissingNode() && !answer.has("application/json"), operation.path("summary").asText()));
    }

    /** What is answered to a command that is done is told where a dry run has another status, too. */
    private static JsonNode answerOf(JsonNode responses) {
        return responses.path(responses.has("201") ? "201" : "200").path("content");
    }

    private static List<Parameter> query(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false).filter(each -> each.path("in").asText().equals("query"))
                .map(each -> new Parameter(each.path("name").asText(), each.path("schema"), each.path("required").asBoolean(), each.path("description").asText()))
                .sorted(Comparator.comparing(Parameter::name)).toList();
    }

    private void reach(JsonNode schema, Set<String> names) {
        schema.findValuesAsText("$ref").forEach(each -> {
            var name = each.replaceAll(".*/", "");
            if (names.add(name)) {
                reach(schema(name), names);
            }
        });
    }

    JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    /** Schemas of bodies that are sent, of which some are answered, too. */
    Set<String> asked() {
        return asked;
    }

    /** Schemas of answers only. */
    Set<String> answered() {
        return answered.stream().filter(name -> !asked.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, List<Call>> groups() {
        return calls.stream().collect(Collectors.groupingBy(Call::group, TreeMap::new, Collectors.toList()));
    }

    static String reference(JsonNode schema) {
        return schema.path("$ref").asText().replaceAll(".*/", "");
    }

    static String camel(String words) {
        var parts = words.split("[_-]");
        var name = parts[0] + Arrays.stream(parts).skip(1).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).collect(Collectors.joining());
        return RESERVED.contains(name) ? name + "_" : name;
    }

    static String lower(String name) {
        return camel(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    /** The steps of a path as arguments. */
    static String steps(Call call) {
        return Arrays.stream(call.path().substring(1).split("/")).map(part -> part.startsWith("{")
                ? camel(part.replaceAll("[{}]|:.*", "")) : "\"" + part + "\"").collect(Collectors.joining(", "));
    }
}
