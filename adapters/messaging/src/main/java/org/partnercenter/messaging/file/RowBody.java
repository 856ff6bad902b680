package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rows as bodies of commands. A cell that is not of its column's form goes into the body as it is, and is refused there like
 * anybody's.
 *
 * @param zone the zone of days and times without one
 */
record RowBody(FileKind<?, ?> kind, ZoneId zone) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = strict("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter WIRE = strict("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    String json(Row row) {
        var body = JSON.objectNode();
        row.cells().forEach((column, cell) -> {
            if (!column.equals(FileKind.REFERENCE) && !column.equals(FileKind.VERIFICATION_CODE)) {
                body.set(column.field(), value(column, cell));
            }
        });
        return body.toString();
    }

    /** The refusal in the words of the file: the column instead of the field it fills. */
    Refusal inWordsOfFile(Refusal refusal) {
        var field = refusal.facts().get("field");
        if (field == null) {
            return refusal;
        }
        return kind.columns().stream().filter(column -> !column.field().equals(column.name()))
                .filter(column -> field.equals(column.field()) || field.startsWith(column.field() + "["))
                .findFirst().map(column -> refusal.with("field", column.name())).orElse(refusal);
    }

    private JsonNode value(Column column, JsonNode cell) {
        return switch (column.type()) {
            case TEXT -> cell;
            case ONLY -> JSON.arrayNode().add(cell);
            case AMOUNT -> cell.isTextual() ? amount(cell) : cell;
            case FROM -> cell.isTextual() ? time(cell.asText(), LocalTime.MIDNIGHT) : cell;
            case UNTIL -> cell.isTextual() ? time(cell.asText(), LAST_SECOND) : cell;
            case FLAG -> cell.isTextual() ? flag(cell) : cell;
            case LIST -> cell.isTextual() ? list(cell.asText()) : cell;
        };
    }

    private static JsonNode amount(JsonNode cell) {
        return DECIMAL.matcher(cell.asText()).matches() ? DecimalNode.valueOf(new BigDecimal(cell.asText())) : cell;
    }

    private static JsonNode flag(JsonNode cell) {
        return switch (cell.asText().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "是" -> BooleanNode.TRUE;
            case "false", "no", "否" -> BooleanNode.FALSE;
            default -> cell;
        };
    }

    private static JsonNode list(String text) {
        var list = JSON.arrayNode();
        List.of(text.split("[;；]")).stream().map(String::strip).filter(item -> !item.isEmpty()).forEach(list::add);
        return list;
    }

    private JsonNode time(String text, LocalTime ofDay) {
        try {
            var local = text.length() <= 10 ? LocalDate.parse(text, DAY).atTime(ofDay) : LocalDateTime.parse(text, TIME);
            return TextNode.valueOf(WIRE.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)));
        } catch (DateTimeException other) {
            return TextNode.valueOf(text);
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
