package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.programme.LabelKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the catalogue of competency labels. */
final class LabelDefining implements UseCase<DefineLabel, LabelKind> {

    private static final String TYPE = "competency-label";

    private final LabelCatalogue catalogue;

    LabelDefining(LabelCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Operation<DefineLabel, LabelKind> operation() {
        return ProgrammeOperations.DEFINE;
    }

    @Override
    public List<Outcome<LabelKind>> decide(List<Request<DefineLabel>> requests, Instant now) {
        var present = new HashMap<>(catalogue.of(requests.stream().map(request -> request.command().kind().code()).collect(Collectors.toSet())));
        var stored = new LinkedHashMap<String, LabelKind>();
        var outcomes = new ArrayList<Outcome<LabelKind>>();
        for (var request : requests) {
            var kind = request.command().kind();
            var before = Optional.ofNullable(present.put(kind.code(), kind));
            stored.put(kind.code(), kind);
            outcomes.add(Outcome.granted(kind, Subject.of(TYPE, kind.code(), Viewers.none()).changed(changes(before, kind)), Effects.none()));
        }
        catalogue.put(List.copyOf(stored.values()));
        return outcomes;
    }

    private static Changes changes(Optional<LabelKind> before, LabelKind after) {
        var of = TYPE + "/" + after.code();
        return new Changes().add(of, "name_zh", before.map(LabelKind::chinese), Optional.of(after.chinese()))
                .add(of, "name_en", before.map(LabelKind::english), Optional.of(after.english()))
                .add(of, "level", before.map(each -> String.valueOf(each.level())), Optional.of(String.valueOf(after.level())));
    }
}
