package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.ZoneId;

/** What certification needs of the outside. @param zone the site's, in which days are counted */
public record CertificationPorts(Certifications certifications, DistributorsOf distributors, SmallAmounts amounts, TimelineOf timelines, WorkingDays days,
                                 ZoneId zone, Clocks clocks) {
}
