import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.util.DocTrees;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Schemas of records as Jackson writes and reads them here: snake_case, and what is absent left out. Words are those of the source. */
final class Shapes {

    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence", "org.partnercenter.domain.kernel.Masked", "java.net.URI");
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet");
    private static final Set<String> MAPS = Set.of("java.util.Map", "java.util.SortedMap");
    private static final Set<String> BYTES = Set.of("jakarta.ws.rs.core.StreamingOutput");

    private final DocTrees trees;
    private final Kinds kinds;
    private final List<String> unclear;
    private final Map<String, ObjectNode> schemas = new TreeMap<>();
    private final Map<String, String> ownerOf = new HashMap<>();
    private final Map<Found.Component, ObjectNode> fields = new HashMap<>();
    private final Map<Found.Component, Runnable> requiring = new HashMap<>();

    Shapes(DocTrees trees, Kinds kinds, List<String> unclear) {
        this.trees = trees;
        this.kinds = kinds;
        this.unclear = unclear;
    }

    Map<String, ObjectNode> schemas() {
        return schemas;
    }

    /** The schema of a field of a body that was asked for. */
    ObjectNode field(Found.Component component) {
        return fields.get(component);
    }

    /** Notes that a body has to have the field. */
    void required(Found.Component component) {
        requiring.get(component).run();
    }

    boolean isBytes(TypeMirror type) {
        return type instanceof ArrayType || type instanceof DeclaredType declared && (BYTES.contains(kinds.name(type))
                || ((TypeElement) declared.asElement()).getInterfaces().stream().anyMatch(each -> BYTES.contains(kinds.name(each))));
    }

    /** @param asked of a body that is asked for, where everything may be left out as far as JSON goes */
    ObjectNode of(TypeMirror type, boolean asked) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (type.getKind().isPrimitive()) {
            return primitive(type.getKind(), schema);
        }
        if (!(type instanceof DeclaredType declared)) {
            unclear.add("no schema for " + type);
            return schema;
        }
        var name = kinds.name(type);
        if (TEXTS.contains(name)) {
            return schema.put("type", "string");
        }
        if (LISTS.contains(name)) {
            schema.put("type", "array").set("items", of(kinds.argument(type), asked));
            return schema;
        }
        if (MAPS.contains(name)) {
            schema.put("type", "object").set("additionalProperties", of(kinds.argument(type), asked));
            return schema;
        }
        if (declared.asElement().getKind() == ElementKind.ENUM) {
            schema.put("type", "string");
            var all = schema.putArray("enum");
            kinds.constants(type).forEach(all::add);
            return schema;
        }
        if (declared.asElement().getKind() == ElementKind.RECORD) {
            return schema.put("$ref", "#/components/schemas/" + record(declared, asked));
        }
        return simple(name, type, schema, asked);
    }

    private ObjectNode simple(String name, TypeMirror type, ObjectNode schema, boolean asked) {
        return switch (name) {
            case "java.util.Optional" -> of(kinds.argument(type), asked);
            case "java.lang.Boolean" -> schema.put("type", "boolean");
            case "java.lang.Integer", "java.util.OptionalInt" -> schema.put("type", "integer").put("format", "int32");
            case "java.lang.Long", "java.util.OptionalLong" -> schema.put("type", "integer").put("format", "int64");
            case "java.math.BigDecimal" -> schema.put("type", "number");
            case "java.time.Instant" -> schema.put("type", "string").put("format", "date-time");
            case "com.fasterxml.jackson.databind.JsonNode", "java.lang.Object" -> schema;
            default -> {
                unclear.add("no schema for " + type);
                yield schema;
            }
        };
    }

    private static ObjectNode primitive(TypeKind kind, ObjectNode schema) {
        return switch (kind) {
            case BOOLEAN -> schema.put("type", "boolean");
            case INT -> schema.put("type", "integer").put("format", "int32");
            case LONG -> schema.put("type", "integer").put("format", "int64");
            case DOUBLE -> schema.put("type", "number").put("format", "double");
            default -> throw new IllegalStateException("no schema for " + kind);
        };
    }

    private String record(DeclaredType type, boolean asked) {
        var element = (TypeElement) type.asElement();
        var name = nameOf(type);
        var owner = type.toString();
        if (!owner.equals(ownerOf.computeIfAbsent(name, any -> owner))) {
            unclear.add("two schemas would be called " + name + ": " + owner + " and " + ownerOf.get(name));
        }
        if (schemas.containsKey(name)) {
            return name;
        }
        var schema = JsonNodeFactory.instance.objectNode();
        schemas.put(name, schema);
        var words = words(element);
        if (!words.getOrDefault("", "").isEmpty()) {
            schema.put("description", words.get(""));
        }
        schema.put("type", "object");
        var properties = JsonNodeFactory.instance.objectNode();
        var always = JsonNodeFactory.instance.arrayNode();
        var arguments = new HashMap<Element, TypeMirror>();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            arguments.put(element.getTypeParameters().get(i), type.getTypeArguments().get(i));
        }
        for (var component : element.getRecordComponents()) {
            if (annotation(component, "JsonAnySetter").isPresent()) {
                schema.put("additionalProperties", true);
                continue;
            }
            var wire = annotation(component, "JsonProperty").orElse(PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE
                    .translate(component.getSimpleName().toString()));
            var described = described(of(kinds.substituted(component.asType(), arguments), asked), words.getOrDefault(component.getSimpleName().toString(), ""));
            properties.set(wire, described);
            var named = new Found.Component(kinds.name(type), component.getSimpleName().toString());
            fields.put(named, described);
            requiring.put(named, () -> schema.withArray("required").add(wire));
            if (!asked && !kinds.name(component.asType()).startsWith("java.util.Optional")) {
                always.add(wire);
            }
        }
        schema.set("properties", properties);
        if (!always.isEmpty()) {
            schema.set("required", always);
        }
        return name;
    }

    /** Beside a reference nothing may stand. */
    private static ObjectNode described(ObjectNode schema, String words) {
        if (words.isEmpty()) {
            return schema;
        }
        if (!schema.has("$ref")) {
            return schema.put("description", words);
        }
        var around = JsonNodeFactory.instance.objectNode().put("description", words);
        around.putArray("allOf").add(schema);
        return around;
    }

    private static Optional<String> annotation(RecordComponentElement component, String name) {
        return Stream.concat(component.getAnnotationMirrors().stream(), component.getAccessor().getAnnotationMirrors().stream())
                .filter(each -> each.getAnnotationType().asElement().getSimpleName().contentEquals(name))
                .map(each -> each.getElementValues().values().stream().findFirst().map(value -> String.valueOf(value.getValue())).orElse("")).findFirst();
    }

    /** A record's name with the stems of those around it: {@code WebhookShape.Listing} is a WebhookListing. */
    private String nameOf(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        var name = inside(element);
        var part = trees.getPath(element).getCompilationUnit().getPackageName().toString().replaceAll(".*\\.", "");
        if (!part.equals("kernel") && !name.toLowerCase(Locale.ROOT).startsWith(part)) {
            name = Character.toUpperCase(part.charAt(0)) + part.substring(1) + name;
        }
        return name + type.getTypeArguments().stream().map(each -> ((DeclaredType) each).asElement().getSimpleName().toString()).collect(Collectors.joining());
    }

    private static String inside(TypeElement element) {
        var own = element.getSimpleName().toString();
        var around = element.getEnclosingElement() instanceof TypeElement outer ? inside(outer).replaceAll("(Shapes|Shape|Bodies|Body|Resource|Texts)$", "") : "";
        return own.startsWith(around) ? own : around + own;
    }

    /** Of the comment on a record: the first sentence by an empty name, and what is said of components. */
    private Map<String, String> words(TypeElement element) {
        var words = new HashMap<String, String>();
        var comment = trees.getDocCommentTree(trees.getPath(element));
        if (comment != null) {
            words.put("", plain(comment.getFullBody()));
            comment.getBlockTags().stream().filter(tag -> tag.getKind() == DocTree.Kind.PARAM).map(ParamTree.class::cast)
                    .forEach(tag -> words.put(tag.getName().toString(), plain(tag.getDescription())));
        }
        return words;
    }

    private static String plain(List<? extends DocTree> text) {
        return text.stream().map(DocTree::toString).collect(Collectors.joining()).replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("</?\\w+>", "")
                .replaceAll("\\s+", " ").strip();
    }
}
