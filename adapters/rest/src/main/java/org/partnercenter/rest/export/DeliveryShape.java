package org.partnercenter.rest.export;

import org.partnercenter.application.export.delivery.BrowseDeliveries;
import org.partnercenter.application.export.delivery.Delivery;
import org.partnercenter.application.export.delivery.DeliveryRun;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.export.DeliveryStatus;
import org.partnercenter.domain.export.RunStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regular delivery.
 *
 * @param nextDue the day of the next file; absent once it is switched off
 * @param lastRun its youngest file; absent before the first
 */
record DeliveryShape(String id, String kind, String format, String language, String cycle, String basis, Map<String, String> filters,
                     DeliveryStatus status, String statusName, Instant createTime, Optional<String> nextDue, Optional<Instant> offTime,
                     Optional<RunShape> lastRun) {

    /**
     * One file.
     *
     * @param due        the day on which it was due
     * @param period     what it is about: a day or a month
     * @param attempts   how often it failed
     * @param violations why it failed last
     */
    record RunShape(String due, String period, RunStatus status, String statusName, String exportId, int attempts, Optional<String> file,
                    Optional<Long> rows, Optional<Long> size, Optional<Instant> finishedTime, List<Violation> violations) {

        static RunShape of(Delivery delivery, DeliveryRun run, Language language) {
            return new RunShape(run.due().toString(), delivery.terms().schedule().label(run.due()), run.status(),
                    Rulebook.texts().name(run.status(), language), run.export().value(), run.attempts(),
                    run.handed().map(DeliveryRun.Handed::file), run.handed().map(DeliveryRun.Handed::rows),
                    run.handed().map(DeliveryRun.Handed::size), run.finished(), Violation.of(run.failure(), language));
        }
    }

    record Listing(int totalCount, List<DeliveryShape> deliveries, Optional<String> nextMarker) {

        static Listing of(Page<BrowseDeliveries.Seen> page, PageRequest asked, Language language) {
            return new Listing(Listings.total(page), page.map(seen -> DeliveryShape.of(seen, language)).items(),
                    Listings.nextMarker(page, asked, seen -> seen.delivery().id().value()));
        }
    }

    record Runs(int totalCount, List<RunShape> runs, Optional<String> nextMarker) {

        static Runs of(BrowseDeliveries.Runs found, PageRequest asked, Language language) {
            return new Runs(Listings.total(found.page()), found.page().map(run -> RunShape.of(found.delivery(), run, language)).items(),
                    Listings.nextMarker(found.page(), asked, run -> run.due().toString()));
        }
    }

    static DeliveryShape of(BrowseDeliveries.Seen seen, Language language) {
        return of(seen.delivery(), seen.last(), language);
    }

    static DeliveryShape of(Delivery delivery, Language language) {
        return of(delivery, Optional.empty(), language);
    }

    private static DeliveryShape of(Delivery delivery, Optional<DeliveryRun> last, Language language) {
        var terms = delivery.terms();
        return new DeliveryShape(delivery.id().value(), terms.kind(), terms.format().code(), terms.language().code(),
                terms.schedule().cycle().code(), terms.schedule().basis().code(), terms.filters(), delivery.status(),
                Rulebook.texts().name(delivery.status(), language), delivery.since(),
                delivery.isActive() ? Optional.of(delivery.nextDue().toString()) : Optional.empty(), delivery.off(),
                last.map(run -> RunShape.of(delivery, run, language)));
    }
}
