package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.IndicatorsOf.Asked;
import org.partnercenter.application.incentive.bill.WhatIf;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What shall be different.
 *
 * @param period         {@code yyyy-MM}, {@code yyyy-Qn} or {@code yyyy}
 * @param partnerId      for the platform: whose period
 * @param incentive      only this one
 * @param lines          more lines, up to 1 000; one with the id of a line there is takes its place
 * @param withoutLines   lines left out, up to 1 000
 * @param indicators     other values of indicators
 * @param policyVersions for the platform: other versions of policies
 */
record WhatIfBody(String period, String partnerId, String incentive, List<Line> lines, List<String> withoutLines, List<Indicator> indicators,
                  List<Version> policyVersions) {

    private static final int MOST = 100;
    private static final int DIGITS = 18;

    /** A line of revenue. @param lineId ours to make up if absent @param month the first of the period if absent */
    record Line(String lineId, String month, String serviceType, String associationType, String billingMode, BigDecimal revenue, String customerId,
                String indirectPartnerId, String takesBack) {
    }

    record Indicator(String indicator, String dimension, BigDecimal value) {
    }

    record Version(String incentive, Integer version) {
    }

    Supplier<WhatIf> read(Input in, Audience audience) {
        boolean platform = audience == Audience.PLATFORM;
        var of = Wire.period(in.field("period", period).required());
        var partner = platform ? in.field("partner_id", partnerId).required().party() : Optional.<PartyId>empty();
        if (!platform && partnerId != null) {
            in.refuse(CommonRefusal.FIELD_UNKNOWN.refusal("field", "partner_id"));
        }
        var only = in.field("incentive", incentive).id();
        in.list("lines", lines).atMost(WhatIf.MOST_LINES);
        var more = new ArrayList<Optional<WhatIf.TriedLine>>();
        for (int i = 0; lines != null && i < Math.min(lines.size(), WhatIf.MOST_LINES); i++) {
            more.add(line(in, "lines[" + i + "]", i, lines.get(i), of.map(found -> found.first().toString()).orElse(null)));
        }
        var without = in.list("without_lines", withoutLines).atMost(WhatIf.MOST_LINES).ids();
        var values = indicators(in);
        var versions = versions(in, platform);
        return () -> new WhatIf(of.orElseThrow(), partner, only, more.stream().map(Optional::orElseThrow).toList(),
                without.orElse(List.of()).stream().map(RevenueLineId::new).collect(Collectors.toSet()), versions, values);
    }

    private static Optional<WhatIf.TriedLine> line(Input in, String at, int index, Line line, String firstMonth) {
        if (line == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
            return Optional.empty();
        }
        var id = in.field(at + ".line_id", line.lineId).id();
        var month = in.field(at + ".month", line.month == null ? firstMonth : line.month).month();
        var type = in.field(at + ".service_type", line.serviceType).required().id();
        var association = Wire.associationType(in.field(at + ".association_type", line.associationType).required());
        var mode = Wire.named(in.field(at + ".billing_mode", line.billingMode), BillingMode.class);
        var revenue = in.signedAmount(at + ".revenue", line.revenue, Wire.LARGEST_AMOUNT);
        var customer = in.field(at + ".customer_id", line.customerId).party();
        var reseller = in.field(at + ".indirect_partner_id", line.indirectPartnerId).party();
        var back = in.field(at + ".takes_back", line.takesBack).id();
        return month.isEmpty() || type.isEmpty() || association.isEmpty() || revenue.isEmpty() ? Optional.empty()
                : Optional.of(new WhatIf.TriedLine(new RevenueLineId(id.orElse("what-if-" + (index + 1))), month.get(), type.get(), association.get(),
                mode.orElse(BillingMode.ON_DEMAND), customer, reseller, back.map(RevenueLineId::new), revenue.get()));
    }

    private Map<Asked, BigDecimal> indicators(Input in) {
        in.list("indicators", indicators).atMost(MOST);
        var found = new HashMap<Asked, BigDecimal>();
        for (int i = 0; indicators != null && i < Math.min(indicators.size(), MOST); i++) {
            var at = "indicators[" + i + "]";
            var each = Optional.ofNullable(indicators.get(i)).orElse(new Indicator(null, null, null));
            var name = in.field(at + ".indicator", each.indicator).required().id();
            var dimension = in.field(at + ".dimension", each.dimension).id();
            var value = number(in.field(at + ".value", each.value).required());
            if (name.isPresent() && value.isPresent()) {
                found.put(new Asked(name.get(), dimension), value.get());
            }
        }
        return found;
    }

    private static Optional<BigDecimal> number(Field field) {
        return field.code(text -> Optional.of(new BigDecimal(text)).filter(value -> value.precision() <= DIGITS && Math.abs(value.scale()) <= DIGITS));
    }

    private Map<String, Integer> versions(Input in, boolean platform) {
        if (!platform) {
            if (policyVersions != null) {
                in.refuse(CommonRefusal.FIELD_UNKNOWN.refusal("field", "policy_versions"));
            }
            return Map.of();
        }
        in.list("policy_versions", policyVersions).atMost(MOST);
        var found = new HashMap<String, Integer>();
        for (int i = 0; policyVersions != null && i < Math.min(policyVersions.size(), MOST); i++) {
            var at = "policy_versions[" + i + "]";
            var each = Optional.ofNullable(policyVersions.get(i)).orElse(new Version(null, null));
            var name = in.field(at + ".incentive", each.incentive).required().id();
            var version = in.field(at + ".version", each.version).required().integer(1, Integer.MAX_VALUE);
            if (name.isPresent() && version.isPresent()) {
                found.put(name.get(), version.get());
            }
        }
        return found;
    }
}
