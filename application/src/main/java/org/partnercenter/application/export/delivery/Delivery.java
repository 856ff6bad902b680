package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.Export;
import org.partnercenter.application.export.ExportOwner;
import org.partnercenter.domain.export.DeliveryEvent;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.export.DeliveryStatus;
import org.partnercenter.domain.export.DeliveryTransition;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.kernel.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A list that is delivered to a party's folder again and again (ORD-14).
 *
 * @param owner   for whom it is written
 * @param since   business time
 * @param nextDue the day of the next file
 * @param off     business time at which it was switched off
 */
public record Delivery(DeliveryId id, ExportOwner owner, Terms terms, DeliveryStatus status, Instant since, LocalDate nextDue,
                       Optional<Instant> off) {

    /**
     * What is delivered.
     *
     * @param language of header and names
     * @param filters  beside those of the period
     */
    public record Terms(String kind, ExportFormat format, Language language, DeliverySchedule schedule, Map<String, String> filters) {

        public Terms {
            filters = Map.copyOf(filters);
        }

        /** What is asked for of the list for one file. */
        public Export.Wanted wanted(LocalDate due, ZoneId zone) {
            var all = new HashMap<>(filters);
            all.putAll(schedule.filters(due, zone));
            return new Export.Wanted(kind, format, language, all);
        }
    }

    static Delivery subscribed(DeliveryId id, ExportOwner owner, Terms terms, Instant now, ZoneId zone) {
        return new Delivery(id, owner, terms, DeliveryTransition.TABLE.next(null, DeliveryEvent.SUBSCRIBE).orElseThrow(), now,
                terms.schedule().first(now, zone), Optional.empty());
    }

    public boolean isActive() {
        return DeliveryTransition.TABLE.allows(status, DeliveryEvent.SWITCH_OFF);
    }

    Delivery switchedOff(Instant now) {
        return new Delivery(id, owner, terms, DeliveryTransition.TABLE.next(status, DeliveryEvent.SWITCH_OFF).orElseThrow(), since, nextDue,
                Optional.of(now));
    }

    /** The same after the file that was due. */
    Delivery passed() {
        return new Delivery(id, owner, terms, status, since, terms.schedule().next(nextDue), off);
    }

    /** The name of the file of that day, which no other file has. */
    public String fileName(LocalDate due) {
        return terms.kind() + "-" + terms.schedule().basis().code().replace('_', '-') + "-" + terms.schedule().label(due) + "-" + id + "."
                + terms.format().code();
    }
}
