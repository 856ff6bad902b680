package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

import java.time.ZoneId;

/** What activity vouchers need of the outside. @param site the zone in which days are counted */
public record ActivityPorts(Activities activities, TimelineOf timelines, ZoneId site, Clocks clocks, Ids ids) {
}
