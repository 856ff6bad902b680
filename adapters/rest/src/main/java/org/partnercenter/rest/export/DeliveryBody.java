package org.partnercenter.rest.export;

import org.partnercenter.application.export.delivery.Delivery;
import org.partnercenter.application.export.delivery.SubscribeDelivery;
import org.partnercenter.domain.export.DeliveryBasis;
import org.partnercenter.domain.export.DeliveryCycle;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Input;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Asks for a list again and again.
 *
 * @param format   CSV unless told otherwise
 * @param language of header and names; Chinese unless told otherwise
 * @param cycle    {@code daily} or {@code monthly}
 * @param basis    {@code create_time} or {@code expire_time}
 * @param filters  texts, by the names they have in the list, without those of the basis
 */
record DeliveryBody(String kind, String format, String language, String cycle, String basis, Map<String, String> filters) {

    Supplier<SubscribeDelivery> command(Input in) {
        var wanted = in.field("kind", kind).required().id();
        var form = in.field("format", format).code(ExportFormat::ofCode).orElse(ExportFormat.CSV);
        var words = in.field("language", language).code(ExportBody::language).orElse(Language.ZH_CN);
        var often = in.field("cycle", cycle).required().code(DeliveryCycle::ofCode);
        var by = in.field("basis", basis).required().code(DeliveryBasis::ofCode);
        ExportBody.bounded(in, filters);
        return () -> new SubscribeDelivery(new Delivery.Terms(wanted.orElseThrow(), form, words,
                new DeliverySchedule(often.orElseThrow(), by.orElseThrow()), ExportBody.given(filters)));
    }
}
