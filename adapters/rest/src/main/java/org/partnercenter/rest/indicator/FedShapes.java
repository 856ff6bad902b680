package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.IndicatorDelivered;
import org.partnercenter.application.indicator.LineFed;
import org.partnercenter.application.indicator.ValueFed;
import org.partnercenter.domain.indicator.Feed;

/** What came of deliveries: created, replaced, unchanged or outdated, where a later version is known. */
final class FedShapes {

    private FedShapes() {
    }

    record IndicatorShape(String indicator, Feed change) {

        static IndicatorShape of(IndicatorDelivered delivered) {
            return new IndicatorShape(delivered.code().value(), delivered.change());
        }
    }

    record ValueShape(String valueId, Feed change) {

        static ValueShape of(ValueFed fed) {
            return new ValueShape(fed.id().value(), fed.change());
        }
    }

    record LineShape(String valueId, String lineId, Feed change) {

        static LineShape of(LineFed fed) {
            return new LineShape(fed.value().value(), fed.line(), fed.change());
        }
    }
}
