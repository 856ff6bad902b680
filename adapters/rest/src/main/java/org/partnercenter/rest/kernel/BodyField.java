package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A field of the body of a command, as those see it who send it on other ways than HTTP. */
public record BodyField(String field, Form form) {

    /** How its value is written. */
    public enum Form {
        TEXT,
        NUMBER,
        FLAG,
        /** A list of texts. */
        TEXTS,
        /** Objects, and lists of them. */
        STRUCTURE
    }

    /** The fields of a body in their order, but for those that it takes under any name. */
    static List<BodyField> of(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).filter(component -> !component.isAnnotationPresent(JsonAnySetter.class)
                && !component.getAccessor().isAnnotationPresent(JsonAnySetter.class)).map(BodyField::of).toList();
    }

    private static BodyField of(RecordComponent component) {
        return new BodyField(nameOf(component), formOf(component));
    }

    static String nameOf(RecordComponent component) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(component.getName());
    }

    private static Form formOf(RecordComponent component) {
        var type = component.getType();
        if (type == String.class) {
            return Form.TEXT;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Form.FLAG;
        }
        if (type == BigDecimal.class || type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return Form.NUMBER;
        }
        return List.class.isAssignableFrom(type) && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == String.class ? Form.TEXTS : Form.STRUCTURE;
    }
}
