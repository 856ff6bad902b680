package org.partnercenter.console.page;

import org.partnercenter.console.Audience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All pages there are. */
public final class Pages {

    private static final List<Page> ALL = Stream.of(SalesPages.all(), CouponPages.all(), ResellerPages.all(), OpportunityPages.all(), IncentivePages.all(),
            ProgrammePages.all(), SalesPages.finance(), InvoiceDesks.ofSellers(), SupportPages.all(), PlatformPages.all(), InvoiceDesks.ofPlatform(),
            OperationPages.all(), CustomerPages.all()).flatMap(List::stream).toList();

    private static final String SUPPORT = "support";

    private Pages() {
    }

    public static List<Page> all() {
        return ALL;
    }

    public static List<Page> of(Audience audience) {
        return ALL.stream().filter(page -> page.audience() == audience).toList();
    }

    public static Optional<Page> find(Audience audience, String id) {
        return of(audience).stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page of the records that such a field names. Words that name many things, such as a programme, name no record elsewhere. */
    public static Optional<Page> ofKey(Audience audience, String field) {
        return of(audience).stream().filter(page -> page.key().equals(field) && page.hasRecords() && !field.equals("id"))
                .filter(page -> field.endsWith("_id") || field.endsWith("_no") || page.record().isPresent()).findFirst();
    }

    /** The menu: pages by the first menu of their trail, and in it those of one menu beside each other. */
    public static Map<String, List<Page>> menu(Audience audience) {
        var menu = new LinkedHashMap<String, Map<List<String>, List<Page>>>();
        of(audience).forEach(page -> menu.computeIfAbsent(page.trail().getFirst(), first -> new LinkedHashMap<>())
                .computeIfAbsent(page.trail(), trail -> new ArrayList<>()).add(page));
        var flat = new LinkedHashMap<String, List<Page>>();
        menu.forEach((first, below) -> flat.put(first, below.values().stream().flatMap(List::stream).toList()));
        // What everybody has stands behind what is one's own.
        flat.putLast(SUPPORT, flat.get(SUPPORT));
        return flat;
    }
}
