package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All lines of one source. Those on final statements stay for ever; what is open is made anew from what is known now, so that the order
 * of deliveries, chunks and restarts makes no difference (INC-04).
 */
public record RevenueHistory(List<RevenueLine> lines) {

    /** Whose revenue it is and of what: what has other answers to that is another line. */
    private record Matter(PartyId partner, PartyId customer, Optional<PartyId> reseller, AssociationType type, Optional<String> orderId,
                          String serviceType, BillingMode mode) {

        static Matter of(PartyId partner, RevenueSource source) {
            var what = source.what();
            return new Matter(partner, source.customer(), source.keeper().reseller(), source.keeper().type(), what.orderId(),
                    what.serviceType(), what.billingMode());
        }

        String text() {
            return String.join("\n", partner.value(), customer.value(), reseller.map(PartyId::value).orElse(""), type.code(), orderId.orElse(""),
                    serviceType, mode.name());
        }
    }

    private static final int HEX_DIGITS = 32;

    public RevenueHistory {
        lines = List.copyOf(lines);
    }

    public static RevenueHistory none() {
        return new RevenueHistory(List.of());
    }

    /** The lines that stand on statements which are not final. */
    public List<RevenueLine> open(FinalMonths finals) {
        return lines.stream().filter(line -> !finals.has(line.partner(), line.month())).toList();
    }

    /**
     * The open lines as they have to be.
     *
     * @param claims what the source counts for now; empty where it is gone
     */
    public List<RevenueLine> formed(List<Claim> claims, FinalMonths finals) {
        var settled = lines.stream().filter(line -> finals.has(line.partner(), line.month()))
                .collect(Collectors.groupingBy(line -> Matter.of(line.partner(), line.source())));
        var wanted = new LinkedHashMap<Matter, Claim>();
        settled.forEach((matter, held) -> wanted.put(matter, gone(held)));
        claims.forEach(claim -> wanted.put(Matter.of(claim.partner(), claim.source()), claim));
        var formed = new ArrayList<RevenueLine>();
        wanted.forEach((matter, claim) -> {
            var held = settled.getOrDefault(matter, List.of());
            var before = held.stream().map(RevenueLine::revenue).reduce(Money.zero(Money.CNY), Money::plus);
            var adds = CountedRevenue.of(claim.source(), claim.terms()).revenue().minus(before);
            if (held.isEmpty() || !adds.isZero()) {
                var month = finals.openFrom(claim.partner(), claim.source().id().month());
                formed.add(new RevenueLine(id(claim.source().id(), matter, month), claim.partner(), month, claim.source(), claim.terms(), before,
                        adds));
            }
        });
        return formed.stream().sorted(Comparator.comparing(line -> line.id().value())).toList();
    }

    private static Claim gone(List<RevenueLine> held) {
        var last = held.stream().max(Comparator.comparing(RevenueLine::month)).orElseThrow();
        return new Claim(last.partner(), last.source().withdrawn(), last.terms());
    }

    /** The same source makes the same line, whoever forms it and how often. */
    private static RevenueLineId id(RevenueSourceId source, Matter matter, YearMonth month) {
        var text = Stream.of(source.origin().name(), source.id(), source.month().toString(), matter.text(), month.toString())
                .collect(Collectors.joining("\n"));
        return new RevenueLineId(digest(text));
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
