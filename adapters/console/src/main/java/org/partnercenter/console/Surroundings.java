package org.partnercenter.console;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.KeyedHash;

import java.time.ZoneId;

/**
 * What the console stands in.
 *
 * @param hash signs cookies
 * @param zone of the site, in which times are shown and read
 */
public record Surroundings(Api api, Drops drops, KeyedHash hash, Clocks clocks, Ids ids, ZoneId zone) {
}
