package org.partnercenter.persistence.kernel;

import org.jooq.Field;
import org.jooq.JSON;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the values of a column travel as one bind value, whatever their number. */
enum ColumnArray {
    TEXT("text", String.class),
    LONG("int8", Long.class),
    INTEGER("int4", Integer.class),
    SHORT("int2", Short.class),
    BOOLEAN("bool", Boolean.class),
    INSTANT("timestamptz", Instant.class),
    DATE("date", LocalDate.class),
    DECIMAL("numeric", BigDecimal.class),
    JSON_TEXT("json", JSON.class),
    BYTES("bytea", byte[].class),
    /** Lists of texts, each written as one text: an array of arrays would have to be as long in every row. */
    TEXTS("text", String[].class);

    private final String element;
    private final Class<?> java;

    ColumnArray(String element, Class<?> java) {
        this.element = element;
        this.java = java;
    }

    static ColumnArray of(Field<?> column) {
        for (var type : values()) {
            if (type.java == column.getType()) {
                return type;
            }
        }
        throw new IllegalArgumentException(column + " cannot travel in an array");
    }

    /** The type of the bind value. */
    String cast() {
        return element + "[]";
    }

    /** A value of the array, as the column takes it. @param reference to the value */
    String taken(String reference) {
        return this == TEXTS ? reference + "::text[]" : reference;
    }

    /** @param column which value of each row */
    Array of(Connection connection, List<Object[]> rows, int column) throws SQLException {
        return connection.createArrayOf(element, switch (this) {
            case TEXT -> gathered(rows, column, new String[rows.size()]);
            case LONG -> gathered(rows, column, new Long[rows.size()]);
            case INTEGER -> gathered(rows, column, new Integer[rows.size()]);
            case SHORT -> gathered(rows, column, new Short[rows.size()]);
            case BOOLEAN -> gathered(rows, column, new Boolean[rows.size()]);
            case BYTES -> gathered(rows, column, new byte[rows.size()][]);
            case INSTANT, DATE, DECIMAL, JSON_TEXT, TEXTS -> texts(rows, column);
        });
    }

    private static Object[] gathered(List<Object[]> rows, int column, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i)[column];
        }
        return values;
    }

    private static String written(String[] list) {
        return Arrays.stream(list).map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] texts(List<Object[]> rows, int column) {
        var values = new String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (rows.get(i)[column]) {
                case null -> null;
                case JSON json -> json.data();
                case String[] list -> written(list);
                case Object value -> value.toString();
            };
        }
        return values;
    }
}
