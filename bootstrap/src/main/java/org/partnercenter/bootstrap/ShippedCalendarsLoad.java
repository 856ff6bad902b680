package org.partnercenter.bootstrap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.partnercenter.application.calendar.CalendarOperations;
import org.partnercenter.application.calendar.LoadCalendar;
import org.partnercenter.domain.calendar.CalendarDraft;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Loads the calendars that come with the server, for years that nobody has loaded: what the platform has loaded stays. */
final class ShippedCalendarsLoad {

    private static final String PUBLISHED = "working-days.csv";
    /** Only what the law says: nobody has published yet how the days are arranged. */
    private static final String PROVISIONAL = "demo-working-days.csv";

    private final Wiring wiring;

    ShippedCalendarsLoad(Wiring wiring) {
        this.wiring = wiring;
    }

    /** @param demo a demonstration counts into a year that is not published yet */
    void run(boolean demo) {
        var missing = new ArrayList<>(read(PUBLISHED));
        if (demo) {
            missing.addAll(read(PROVISIONAL));
        }
        var known = wiring.capabilities().calendars().now().years().keySet();
        missing.removeIf(year -> known.contains(year.year()));
        if (!missing.isEmpty()) {
            var keeper = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "shipped-calendars");
            missing.forEach(year -> keeper.now(CalendarOperations.LOAD, new LoadCalendar(year)));
        }
    }

    static List<CalendarDraft> published() {
        return read(PUBLISHED);
    }

    static List<CalendarDraft> provisional() {
        return read(PROVISIONAL);
    }

    private static List<CalendarDraft> read(String file) {
        var holidays = new TreeMap<Integer, List<CalendarDraft.Day>>();
        var makeUps = new TreeMap<Integer, List<CalendarDraft.Day>>();
        for (var row : rows(file)) {
            var day = new CalendarDraft.Day(LocalDate.parse(row.getField("date")), row.getField("name"));
            (row.getField("kind").equals("HOLIDAY") ? holidays : makeUps).computeIfAbsent(day.date().getYear(), none -> new ArrayList<>())
                    .add(day);
        }
        return holidays.keySet().stream().map(year -> new CalendarDraft(year, holidays.get(year), makeUps.getOrDefault(year, List.of()))).toList();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var in = ShippedCalendarsLoad.class.getResourceAsStream("/calendar/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: calendar/" + file);
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
