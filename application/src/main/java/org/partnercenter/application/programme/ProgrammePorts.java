package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.application.kernel.Ids;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What programmes and paths need of the outside. @param zone the site's, in which days are counted */
public record ProgrammePorts(Stores stores, Questions questions, ZoneId zone, Clocks clocks, Ids ids) {

    public record Stores(NetworkStandings standings, LabelCatalogue labels, DedicatedPeople people) {
    }

    public record Questions(CircumstancesOf circumstances, CompaniesOf companies, PathRecords records, DistributorsOf distributors,
                            TimelineOf timelines) {
    }

    LocalDate day(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
