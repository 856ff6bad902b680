package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Ids;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 as 32 hexadecimal digits. Within a process each is later than the one before: twelve bits below the millisecond
 * count, and borrow from the next millisecond when they run over.
 */
final class TimeOrderedIds implements Ids {

    private static final long NODE = new SecureRandom().nextLong();

    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        long tick = last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis() << 12));
        long high = (tick >>> 12 << 16) | 0x7000L | (tick & 0xFFF);
        long low = (ThreadLocalRandom.current().nextLong() ^ NODE) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
