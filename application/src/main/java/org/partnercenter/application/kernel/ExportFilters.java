package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The filters of an export, by the names they have in the list; empty means none. They are kept with the export and shown in its
 * history, so none of them may hold a part of somebody's name.
 */
public final class ExportFilters {

    private final Map<String, String> given;
    private final TreeSet<String> unread;
    private final List<Refusal> faults = new ArrayList<>();

    ExportFilters(Map<String, String> given) {
        this.given = Map.copyOf(given);
        this.unread = new TreeSet<>(given.keySet());
    }

    public Optional<String> id(String name) {
        return read(name, text -> PartyId.isValid(text) ? Optional.of(text) : Optional.empty());
    }

    public Optional<PartyId> party(String name) {
        return id(name).map(PartyId::new);
    }

    /** One end of a range, which is left out (COM-06). */
    public Optional<Instant> instant(String name) {
        return read(name, ExportFilters::parse);
    }

    /** A code of a closed list. */
    public <T> Optional<T> code(String name, Function<String, Optional<T>> known) {
        return read(name, known);
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> meaning) {
        unread.remove(name);
        var text = given.getOrDefault(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var value = meaning.apply(text);
        if (value.isEmpty()) {
            faults.add(CommonRefusal.FIELD_INVALID.refusal("field", "filters." + name));
        }
        return value;
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    <T> Decision<T> unlessFaulty(T value) {
        var all = new ArrayList<>(faults);
        unread.forEach(name -> all.add(CommonRefusal.FIELD_UNKNOWN.refusal("field", shown(name))));
        return Decision.unless(all, value);
    }

    private static String shown(String name) {
        return name.matches("[a-z_]{1,64}") ? "filters." + name : "filters";
    }
}
