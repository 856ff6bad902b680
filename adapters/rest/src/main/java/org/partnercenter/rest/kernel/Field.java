package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One value of a request. First how it may be missing, then what it is. A fault is noted in the {@link Input}. */
public final class Field {

    static final int MAX_ID = 64;

    private static final int LENGTH_OF_DAY = 10;
    private static final int LENGTH_OF_MONTH = 7;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final Input input;
    private final String name;
    private final String given;
    private boolean emptyCounts;

    Field(Input input, String name, String given) {
        this.input = input;
        this.name = name;
        this.given = given;
    }

    /** Absent and empty are faults. */
    public Field required() {
        if (given == null || given.isEmpty()) {
            refuse(CommonRefusal.FIELD_MISSING);
        }
        return this;
    }

    /** Empty is a fault, absent is not. */
    public Field emptyRefused() {
        if (given != null && given.isEmpty()) {
            refuse(CommonRefusal.EMPTY_NOT_ALLOWED);
        }
        return this;
    }

    /** Empty is a value: {@link #id} and {@link #text} give the empty text. */
    public Field emptyIsFilter() {
        emptyCounts = true;
        return this;
    }

    /** Of 1 to 64 visible characters (COM-02). */
    public Optional<String> id() {
        return id(MAX_ID);
    }

    /** Of 1 to {@code max} visible characters. */
    public Optional<String> id(int max) {
        return emptyFilter().or(() -> read(CommonRefusal.ID_MALFORMED, text -> WireText.isId(text, max)
                ? Optional.of(text) : Optional.empty()));
    }

    /** Names a party. */
    public Optional<PartyId> party() {
        return read(CommonRefusal.ID_MALFORMED, text -> WireText.isId(text, MAX_ID)
                ? Optional.of(new PartyId(text)) : Optional.empty());
    }

    /** {@code yyyy-MM-dd'T'HH:mm:ss'Z'} (COM-03). */
    public Optional<Instant> instant() {
        return read(CommonRefusal.TIME_MALFORMED, WireTime::parse);
    }

    /** {@code yyyy-MM-dd}, a day at the site. */
    public Optional<LocalDate> day() {
        return read(CommonRefusal.FIELD_INVALID, text -> parsed(text, LENGTH_OF_DAY, LocalDate::parse).filter(day -> day.getYear() > 0));
    }

    /** {@code yyyy-MM}, a month at the site. */
    public Optional<YearMonth> month() {
        return read(CommonRefusal.FIELD_INVALID, text -> parsed(text, LENGTH_OF_MONTH, YearMonth::parse).filter(month -> month.getYear() > 0));
    }

    /** Signs and years of more digits make other lengths. */
    private static <T> Optional<T> parsed(String text, int length, Function<String, T> parse) {
        try {
            return text.length() == length ? Optional.of(parse.apply(text)) : Optional.empty();
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    public Optional<Integer> integer(int min, int max) {
        return integer(min, max, CommonRefusal.FIELD_INVALID);
    }

    Optional<Integer> integer(int min, int max, CommonRefusal fault) {
        return read(fault, text -> INTEGER.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty(),
                number -> number >= min && number <= max).map(Long::intValue);
    }

    /** A whole number that may be larger than an {@code int}, as versions that count milliseconds are. */
    public Optional<Long> whole(long min, long max) {
        return read(CommonRefusal.FIELD_INVALID, text -> WHOLE.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty(),
                number -> number >= min && number <= max);
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag() {
        return oneOf("true", "false").map(Boolean::valueOf);
    }

    public Optional<String> oneOf(String... codes) {
        return code(text -> List.of(codes).contains(text) ? Optional.of(text) : Optional.empty());
    }

    /** A code of a closed list. */
    public <T> Optional<T> code(Function<String, Optional<T>> known) {
        return read(CommonRefusal.FIELD_INVALID, known);
    }

    /** Free text of at most {@code max} characters. Its value appears in no refusal: it may be personal. */
    public Optional<String> text(int max) {
        if (given == null || given.isEmpty()) {
            return emptyFilter();
        }
        if (given.codePointCount(0, given.length()) > max) {
            input.refuse(CommonRefusal.FIELD_TOO_LONG.refusal("field", name).with("limit", max));
            return Optional.empty();
        }
        if (!WireText.isStorable(given)) {
            refuse(CommonRefusal.FIELD_INVALID);
            return Optional.empty();
        }
        return Optional.of(given);
    }

    /** JSON written as a text of at most {@code max} characters; given back as it is. Its value appears in no refusal. */
    public Optional<String> json(int max) {
        return text(max).filter(whole -> {
            boolean readable = isJson(whole);
            if (!readable) {
                refuse(CommonRefusal.FIELD_INVALID);
            }
            return readable;
        });
    }

    private static boolean isJson(String text) {
        try {
            return !Json.mapper().readTree(text).isMissingNode();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private Optional<String> emptyFilter() {
        return emptyCounts && "".equals(given) ? Optional.of("") : Optional.empty();
    }

    private <T> Optional<T> read(CommonRefusal fault, Function<String, Optional<T>> meaning) {
        return read(fault, meaning, any -> true);
    }

    private <T> Optional<T> read(CommonRefusal fault, Function<String, Optional<T>> meaning,
                                 Predicate<T> allowed) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        var value = meaning.apply(given).filter(allowed);
        if (value.isEmpty()) {
            input.refuse(fault.refusal("field", name).with("value", WireText.shown(given)));
        }
        return value;
    }

    private void refuse(CommonRefusal fault) {
        input.refuse(fault.refusal("field", name));
    }
}
