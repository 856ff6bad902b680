package org.partnercenter.bootstrap;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.opentelemetry.api.trace.Span;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.partnercenter.application.kernel.RunningWork;
import org.partnercenter.domain.kernel.PartyId;

/**
 * A line of the log as one JSON object on one line. Of failures only ours tell their message: those of others may quote what was typed, or a row.
 */
final class JsonLines extends Formatter {
    private static final int FRAMES = 30;
    private static final String OURS = "org.partnercenter.";

    /** Has everything that logs through this logger written so. */
    static void useFor(Logger root) {
        Arrays.stream(root.getHandlers()).forEach(handler -> handler.setFormatter(new JsonLines()));
    }

    @Override
    public String format(LogRecord line) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", line.getInstant().toString());
        fields.put("level", nameOf(line.getLevel()));
        fields.put("logger", String.valueOf(line.getLoggerName()));
        fields.put("thread", Thread.currentThread().getName());
        fields.put("message", formatMessage(line));
        RunningWork.here().ifPresent(work -> {
            fields.put("request_id", work.id());
            work.party().map(PartyId::value).ifPresent(party -> fields.put("party_id", party));
            work.trace().ifPresent(trace -> fields.put("trace_id", trace));
        });
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            fields.put("trace_id", span.getTraceId());
            fields.put("span_id", span.getSpanId());
        }
        if (line.getThrown() != null) {
            fields.put("error", told(line.getThrown()));
        }
        return fields.entrySet().stream().filter(field -> field.getValue() != null && !field.getValue().isEmpty())
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue())).collect(Collectors.joining(",", "{", "}\n"));
    }

    private static String nameOf(Level level) {
        return level.intValue() >= Level.SEVERE.intValue() ? "error" : level.intValue() >= Level.WARNING.intValue() ? "warn"
                : level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
    }

    private static String told(Throwable failure) {
        var text = new StringBuilder();
        for (Throwable each = failure; each != null && text.length() < 1 << 14; each = each.getCause() == each ? null : each.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(each.getClass().getName());
            if (each.getClass().getName().startsWith(OURS) && each.getMessage() != null) {
                text.append(": ").append(each.getMessage());
            }
            if (each instanceof SQLException sql) {
                text.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            Arrays.stream(each.getStackTrace()).limit(FRAMES).forEach(frame -> text.append("\n  at ").append(frame));
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
