package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of every list of recipients. */
final class RecipientList {

    private RecipientList() {
    }

    /** No account, and nobody, stands in a list twice (SPIF-01). */
    static List<Refusal> twice(Content content) {
        var refusals = new Refusals();
        Stream.of(SpifEnrolment.ACCOUNT, SpifEnrolment.PERSONAL).map(ContentField::name).forEach(field -> {
            var seen = new HashSet<String>();
            content.items("salespeople").stream().flatMap(each -> each.text(field).stream()).filter(id -> !seen.add(id)).distinct()
                    .forEach(id -> refusals.refuseIf(true, SpifRefusal.SPIF_RECIPIENT_TWICE.refusal("field", field).with("value", id)));
        });
        return refusals.list();
    }
}
