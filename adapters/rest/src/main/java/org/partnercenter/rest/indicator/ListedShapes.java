package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.ListedValue;
import org.partnercenter.application.indicator.ResellerValue;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Indicators, their values and what makes these up, as lists show them. */
final class ListedShapes {

    private ListedShapes() {
    }

    /** What an indicator is. @param indicatorName in the reader's language */
    record IndicatorShape(String indicator, String indicatorName, String scope, StatisticalMethod method, StatisticalPeriod statisticalPeriod,
                          String unit) {

        private static IndicatorShape of(Indicator each, Language language) {
            return new IndicatorShape(each.code().value(), called(each, language), each.scope(), each.method(), each.period(), each.unit());
        }
    }

    private static String called(Indicator indicator, Language language) {
        return switch (language) {
            case ZH_CN -> indicator.names().chinese();
            case EN_US -> indicator.names().english();
        };
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Indicators(int totalCount, List<IndicatorShape> indicators, Optional<String> nextMarker) {

        static Indicators of(Page<Indicator> page, PageRequest asked, Language language) {
            return new Indicators(Listings.total(page), page.map(each -> IndicatorShape.of(each, language)).items(),
                    Listings.nextMarker(page, asked, each -> each.code().value()));
        }
    }

    /** A value (IND-01). @param dimension absent for the whole @param partnerId who is measured */
    record ValueShape(String valueId, String partnerId, String period, IndicatorShape indicator, Optional<String> dimension,
                      Optional<String> customerId, Optional<Masked> customerName, BigDecimal value, long version) {

        static ValueShape of(ListedValue each, Language language) {
            var value = each.value();
            return new ValueShape(value.key().id().value(), value.key().owner().value(), value.key().period().key(),
                    IndicatorShape.of(each.indicator(), language), value.key().dimension(), value.customer().map(PartyId::value),
                    each.customerName().map(PersonalColumn.NAME::masked), value.number().value(), value.version());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Values(int totalCount, List<ValueShape> values, Optional<String> nextMarker) {

        static Values of(Page<ListedValue> page, PageRequest asked, Language language) {
            return new Values(Listings.total(page), page.map(each -> ValueShape.of(each, language)).items(),
                    Listings.nextMarker(page, asked, each -> each.value().key().id().value()));
        }
    }

    /** What contributes to a value (IND-02). */
    record LineShape(String lineId, Optional<String> revenueId, Optional<String> orderNo, BigDecimal amount) {

        private static LineShape of(IndicatorLine line) {
            return new LineShape(line.id(), line.revenueId(), line.orderNo(), line.amount().toDecimal());
        }
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Lines(int totalCount, List<LineShape> lines, Optional<String> nextMarker) {

        static Lines of(Page<IndicatorLine> page, PageRequest asked) {
            return new Lines(Listings.total(page), page.map(LineShape::of).items(), Listings.nextMarker(page, asked, IndicatorLine::id));
        }
    }

    /** What a reseller comes to (Q18). */
    record ResellerShape(String indirectPartnerId, String period, IndicatorShape indicator, BigDecimal value) {

        private static ResellerShape of(ResellerValue each, Language language) {
            return new ResellerShape(each.reseller().value(), each.period().key(), IndicatorShape.of(each.indicator(), language), each.value());
        }
    }

    record Resellers(int totalCount, List<ResellerShape> values) {

        static Resellers of(Page<ResellerValue> page, Language language) {
            return new Resellers(Listings.total(page), page.map(each -> ResellerShape.of(each, language)).items());
        }
    }

    /** What is acknowledged before an export (IND-03). */
    record NoticeShape(String noticeVersion, String text) {
    }
}
