import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.ToolProvider;

/**
 * Adds to the API document what the methods that serve it read and answer: parameters of queries, bodies, statuses. Arguments: the folder of the
 * sources, the document that names operations and paths, the meanings of parameters, and where the whole document goes.
 */
class Document {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Map<String, String> ERRORS = Map.of("400", "Not understood: every fault of the request is in violations.", "401",
            "Nobody known asks: signature, token or key are wrong.", "403", "The caller may not.", "404", "There is no such thing, or it is not the caller's.",
            "409", "It is in another state, or the same command is still being worked on.", "422", "Rules stand in the way: all are in violations.",
            "429", "Too many requests; Retry-After says when.", "500", "A fault of the server's.", "503", "Busy; Retry-After says when.");

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> unclear = new ArrayList<>();
    private final Map<String, ExecutableElement> methods = new HashMap<>();
    private final Map<Found.Component, List<Parameter>> fields = new LinkedHashMap<>();
    private final Properties meanings = new Properties();
    private final Set<String> meant = new TreeSet<>();
    private final ObjectNode document;
    private final DocTrees trees;
    private final Kinds kinds;
    private final Codes codes;
    private final Shapes shapes;
    private final TypeMirror errorType;

    private Document(Path sources, ObjectNode document, Reader meanings) throws IOException {
        this.document = document;
        this.meanings.load(meanings);
        var task = task(sources);
        trees = DocTrees.instance(task);
        kinds = new Kinds(task.getTypes());
        codes = new Codes(trees, task.getElements(), kinds);
        shapes = new Shapes(trees, kinds, unclear);
        for (var element : task.analyze()) {
            resources(element);
        }
        errorType = task.getElements().getTypeElement("org.partnercenter.rest.kernel.ErrorReply").asType();
    }

    private static JavacTask task(Path sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        try (var files = Files.walk(sources)) {
            return (JavacTask) compiler.getTask(null, manager, null,
                    List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path")), null,
                    manager.getJavaFileObjectsFromPaths(files.filter(file -> file.toString().endsWith(".java")).sorted().toList()));
        }
    }

    private void resources(Element element) {
        element.getEnclosedElements().stream().filter(each -> each instanceof ExecutableElement && element.getKind() == ElementKind.CLASS
                && each.getAnnotationMirrors().stream().anyMatch(said -> VERBS.contains(said.getAnnotationType().asElement().getSimpleName().toString())))
                .forEach(method -> {
            var id = said(method, "Operation", "operationId").orElse(element.getSimpleName() + "_" + method.getSimpleName());
            if (methods.put(id, (ExecutableElement) method) != null) {
                unclear.add("two operations are called " + id);
            }
        });
    }

    private static Optional<String> said(Element element, String annotation, String member) {
        return element.getAnnotationMirrors().stream().filter(each -> each.getAnnotationType().asElement().getSimpleName().contentEquals(annotation))
                .flatMap(each -> each.getElementValues().entrySet().stream()).filter(each -> each.getKey().getSimpleName().contentEquals(member))
                .map(each -> String.valueOf(each.getValue().getValue())).findFirst();
    }

    private ObjectNode completed() {
        var old = document.withObject("/components").path("schemas");
        document.path("paths").forEach(path -> path.forEach(operation -> {
            if (operation.has("operationId")) {
                complete((ObjectNode) operation);
            }
        }));
        fields.forEach(this::bound);
        components(old);
        meanings.stringPropertyNames().stream().filter(name -> !meant.contains(name)).sorted().forEach(name -> unclear.add("nothing is called " + name));
        if (!unclear.isEmpty()) {
            throw new IllegalStateException("the API document would be incomplete:\n" + String.join("\n", new TreeSet<>(unclear)));
        }
        return document;
    }

    private void complete(ObjectNode operation) {
        var id = operation.path("operationId").asText();
        var method = methods.get(id);
        if (method == null) {
            unclear.add("no method for " + id);
            return;
        }
        var found = new Reading(trees, kinds, codes, unclear).of(method);
        parameters(operation, id, found);
        body(operation, method);
        found.fields.forEach((component, parameter) -> fields.computeIfAbsent(component, any -> new ArrayList<>()).add(parameter));
        answers(operation, method, found);
    }

    private void parameters(ObjectNode operation, String id, Found found) {
        var all = operation.withArray("parameters");
        if (found.isCommand) {
            all.add(reference("parameters", "dry_run"));
            all.add(reference("parameters", "Idempotency-Key"));
            if (found.mayNeedCode) {
                all.add(reference("parameters", "X-Verification-Code"));
            }
        }
        all.add(reference("parameters", "X-Language"));
        found.query.forEach((name, parameter) -> {
            var described = all.addObject().put("name", name).put("in", "query").put("description", meaning(id, name));
            if (parameter.isRequired()) {
                described.put("required", true);
            }
            described.set("schema", parameter.schema());
        });
    }

    /** Of the parameter in this operation, else wherever it occurs. */
    private String meaning(String id, String name) {
        for (var key : List.of(id + "." + name, id.replaceAll("_.*", "") + "." + name, name)) {
            if (meanings.containsKey(key)) {
                meant.add(key);
                return meanings.getProperty(key);
            }
        }
        unclear.add("no meaning of " + id + "." + name);
        return "";
    }

    private ObjectNode reference(String kind, String name) {
        return json.createObjectNode().put("$ref", "#/components/" + kind + "/" + name);
    }

    private void body(ObjectNode operation, ExecutableElement method) {
        var content = operation.path("requestBody").path("content").path("application/json");
        if (content.isMissingNode()) {
            return;
        }
        var body = method.getParameters().stream().filter(each -> each.getAnnotationMirrors().stream()
                .allMatch(said -> said.getAnnotationType().asElement().getSimpleName().contentEquals("OptionalBody"))).findFirst().orElseThrow();
        ((ObjectNode) content).set("schema", shapes.of(body.asType(), true));
        ((ObjectNode) operation.path("requestBody")).put("required", isNeeded(body));
    }

    private static boolean isNeeded(VariableElement body) {
        return body.getAnnotationMirrors().isEmpty();
    }

    private void answers(ObjectNode operation, ExecutableElement method, Found found) {
        var responses = operation.putObject("responses");
        if (found.answers.isEmpty()) {
            unclear.add("no answer of " + operation.path("operationId").asText());
        }
        for (var answer : found.answers.stream().filter(each -> each.status() != Found.OTHERWISE).toList()) {
            var told = responses.has(String.valueOf(answer.status())) ? (ObjectNode) responses.path(String.valueOf(answer.status()))
                    : responses.putObject(String.valueOf(answer.status())).put("description", words(answer, found));
            if (answer.type() != null) {
                content(told.withObject("/content"), answer, method);
            }
        }
        for (var status : List.of("400", "401", "403", "404", "409", "422", "429", "500", "503")) {
            if (found.isCommand || !status.equals("409")) {
                responses.set(status, refused(status, found));
            }
        }
        // In the order of the statuses.
        var sorted = json.createObjectNode();
        responses.propertyStream().sorted(Map.Entry.comparingByKey()).forEach(each -> sorted.set(each.getKey(), each.getValue()));
        operation.set("responses", sorted);
    }

    /** As everywhere, or in a form of the operation's own. */
    private ObjectNode refused(String status, Found found) {
        var own = found.answers.stream().filter(each -> each.status() == Found.OTHERWISE).map(each -> shapes.of(each.type(), false)).distinct().toList();
        if (own.isEmpty()) {
            return reference("responses", status);
        }
        var response = json.createObjectNode().put("description", ERRORS.get(status));
        var either = response.putObject("content").putObject("application/json").putObject("schema").putArray("oneOf").add(shapes.of(errorType, false));
        own.forEach(either::add);
        return response;
    }

    private static String words(Found.Answer answer, Found found) {
        return switch (answer.status()) {
            case 201 -> "Created; Location says where.";
            case 204 -> "Done.";
            default -> found.answers.stream().anyMatch(each -> each.status() == 201) ? "What there is already, or would be created by no dry run." : "OK";
        };
    }

    private void content(ObjectNode content, Found.Answer answer, ExecutableElement method) {
        var types = said(method, "Produces", "value").or(() -> said(method.getEnclosingElement(), "Produces", "value")).orElse("");
        if (shapes.isBytes(answer.type())) {
            for (var type : types.replaceAll("[{}\"]", "").split(", *")) {
                if (!type.contains("json")) {
                    content.putObject(type).putObject("schema").put("type", "string").put("format", "binary");
                }
            }
            return;
        }
        if (!types.contains("json")) {
            content.putObject(types.replaceAll("[{}\"]", "")).putObject("schema").put("type", "string");
            return;
        }
        var schema = shapes.of(answer.type(), false);
        var told = content.withObject("/application~1json");
        var former = told.path("schema");
        if (former.isMissingNode()) {
            told.set("schema", schema);
        } else if (former.has("oneOf")) {
            ((ArrayNode) former.path("oneOf")).add(schema);
        } else if (!former.equals(schema)) {
            told.putObject("schema").putArray("oneOf").add(former).add(schema);
        }
    }

    /** Where several operations read a field, all that they agree upon. */
    private void bound(Found.Component component, List<Parameter> readers) {
        var field = shapes.field(component);
        if (field == null || readers.stream().map(Parameter::schema).distinct().count() > 1) {
            return;
        }
        readers.getFirst().bound(field);
        if (readers.stream().allMatch(Parameter::isRequired)) {
            shapes.required(component);
        }
    }

    private void components(JsonNode old) {
        var components = document.withObject("/components");
        var schemas = components.putObject("schemas");
        var error = shapes.of(errorType, false);
        shapes.schemas().forEach(schemas::set);
        old.properties().stream().filter(each -> document.toString().contains("/" + each.getKey() + "\"")).forEach(each -> {
            if (!schemas.has(each.getKey())) {
                schemas.set(each.getKey(), each.getValue());
            }
        });
        var responses = components.putObject("responses");
        ERRORS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> responses.putObject(each.getKey()).put("description", each.getValue())
                .putObject("content").putObject("application/json").set("schema", error));
        var parameters = components.withObject("/parameters");
        header(parameters, "X-Language", "The language of sentences; else Accept-Language, else zh_CN.").putArray("enum").add("zh_CN").add("en_US");
        header(parameters, "Idempotency-Key", "The same command with the same key is answered as before, and done once, for 30 days.").put("maxLength", 255);
        header(parameters, "X-Verification-Code", "The code that was sent to the caller, where one is asked for.").put("maxLength", 32);
        parameters.putObject("dry_run").put("name", "dry_run").put("in", "query").put("description", "Only asks what the answer would be; changes nothing.")
                .putObject("schema").put("type", "boolean").put("default", false);
    }

    private ObjectNode header(ObjectNode parameters, String name, String words) {
        return parameters.putObject(name).put("name", name).put("in", "header").put("description", words).putObject("schema").put("type", "string");
    }

    public static void main(String[] arguments) throws IOException {
        var mapper = new ObjectMapper();
        try (var meanings = Files.newBufferedReader(Path.of(arguments[2]))) {
            var named = (ObjectNode) mapper.readTree(Path.of(arguments[1]).toFile());
            Files.write(Path.of(arguments[3]), mapper.writeValueAsBytes(new Document(Path.of(arguments[0]), named, meanings).completed()));
        }
    }
}
