package org.partnercenter.rest.programme;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Violation;

import java.util.List;
import java.util.Map;

/** What a gate stands before, and whether it is open. @param violations everything that closes it */
record GateShape(Feature feature, String title, boolean open, List<Violation> violations) {

    record Gates(List<GateShape> gates) {
    }

    static GateShape of(Feature feature, List<Refusal> against, Language language) {
        return new GateShape(feature, LifeShapes.name(feature, language), against.isEmpty(), Violation.of(against, language));
    }

    static Gates of(Map<Feature, List<Refusal>> gates, Language language) {
        return new Gates(gates.entrySet().stream().map(each -> of(each.getKey(), each.getValue(), language)).toList());
    }
}
