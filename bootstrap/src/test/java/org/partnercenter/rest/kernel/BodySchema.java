package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The body of a command as JSON Schema (2020-12), told from its type. */
public final class BodySchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BodySchema() {
    }

    public static ObjectNode of(CommandBodies bodies, Operation<?, ?> operation) {
        var schema = object(bodies.type(operation));
        var required = JSON.arrayNode();
        missing(bodies, operation).stream().filter(schema.get("properties")::has).forEach(required::add);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    /** What the reader of the body asks for when there is nothing. */
    private static List<String> missing(CommandBodies bodies, Operation<?, ?> operation) {
        var caller = Caller.mainAccount(new PartyId("nobody"), PartyKind.PLATFORM);
        return bodies.read(operation, caller, "{}").refusals().stream().filter(refusal -> refusal.is(CommonRefusal.FIELD_MISSING))
                .map(refusal -> refusal.facts().get("field")).distinct().sorted().toList();
    }

    /** All bodies among the types, made without a house: what needs one to be read or answered cannot be read or answered. */
    public static CommandBodies bodies(List<Class<?>> types) {
        return new CommandBodies(types.stream().filter(HasBodies.class::isAssignableFrom).filter(type -> !type.isInterface())
                .map(BodySchema::made).toList());
    }

    private static HasBodies made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (HasBodies) constructor.newInstance();
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("cannot make " + type, closed);
        }
    }

    private static ObjectNode object(Class<?> type) {
        var properties = JSON.objectNode();
        boolean open = false;
        for (var component : type.getRecordComponents()) {
            if (Stream.concat(Stream.of(component.getAnnotations()), Stream.of(component.getAccessor().getAnnotations()))
                    .anyMatch(each -> each instanceof JsonAnySetter)) {
                open = true;
            } else {
                properties.set(BodyField.nameOf(component), of(component.getGenericType()));
            }
        }
        var schema = JSON.objectNode().put("type", "object");
        schema.set("properties", properties);
        return schema.put("additionalProperties", open);
    }

    private static ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic);
        }
        return switch (type) {
            case Class<?> text when text == String.class -> typed("string");
            case Class<?> flag when flag == Boolean.class || flag == boolean.class -> typed("boolean");
            case Class<?> number when number == BigDecimal.class -> typed("number");
            case Class<?> whole when List.of(Integer.class, Long.class, int.class, long.class).contains(whole) -> typed("integer");
            case Class<?> nested when nested.isRecord() -> object(nested);
            default -> JSON.objectNode();
        };
    }

    private static ObjectNode ofGeneric(Class<?> raw, ParameterizedType generic) {
        var arguments = generic.getActualTypeArguments();
        if (List.class.isAssignableFrom(raw)) {
            var list = typed("array");
            list.set("items", of(arguments[0]));
            return list;
        }
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            var map = typed("object");
            map.set("additionalProperties", of(arguments[1]));
            return map;
        }
        throw new IllegalStateException("bodies do not hold a " + raw);
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}
