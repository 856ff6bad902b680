package org.partnercenter.persistence.indicator;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.indicator.Measured;
import org.partnercenter.domain.indicator.ValueKey;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IndicatorValueRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Optional;

/** Values and what belongs to them, between rows and the domain. */
final class IndicatorRows {

    private IndicatorRows() {
    }

    /** What names the one who is measured; nobody else sees it, save the platform. */
    static Condition own(Scope scope, Field<String> partner, Field<String> reseller) {
        return scope instanceof Scope.OfHolder ? DSL.falseCondition() : Rows.visible(scope, partner, reseller, partner);
    }

    static Measured measured(String partner, String reseller) {
        return new Measured(new PartyId(partner), Rows.party(reseller));
    }

    static ValueKey key(Measured measured, String indicator, String period, String dimension) {
        return new ValueKey(measured.owner(), new IndicatorCode(indicator), CountedPeriod.parse(period).orElseThrow(),
                Optional.of(dimension).filter(key -> !key.isEmpty()));
    }

    static IndicatorValue value(IndicatorValueRecord row) {
        var measured = measured(row.getPartnerId(), row.getResellerId());
        return new IndicatorValue(key(measured, row.getIndicator(), row.getPeriod(), row.getDimension()), measured,
                Rows.party(row.getCustomerId()), new IndicatorNumber(row.getValue()), row.getVersion());
    }

    static IndicatorValueRecord record(IndicatorValue each) {
        return new IndicatorValueRecord(each.key().id().value(), each.measured().partner().value(), Rows.text(each.measured().reseller()),
                each.key().indicator().value(), each.key().period().key(), each.key().period().last().toString(),
                each.key().dimension().orElse(""), Rows.text(each.customer()), each.number().value(), each.version());
    }
}
