package org.partnercenter.console;

import org.partnercenter.console.page.Pages;
import org.partnercenter.console.view.FormView;
import org.partnercenter.console.view.Why;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Refusal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that are dropped in the page. */
final class DropPages {

    private static final int LONGEST_FIELD = 4_096;

    private DropPages() {
    }

    static void drop(Visit visit) {
        try {
            drop(visit, MultipartBody.of(visit.request().header("Content-Type").orElse(""), visit.request().body()));
        } catch (IOException brokenOff) {
            throw new Forms.Unreadable();
        }
    }

    /** Fields stand before the file: what is not known by then is missing. */
    private static void drop(Visit visit, MultipartBody body) throws IOException {
        var fields = new HashMap<String, String>();
        for (var part = body.next(); part.isPresent(); part = body.next()) {
            if (part.get().file().isPresent()) {
                take(visit, fields, part.get());
                return;
            }
            fields.put(part.get().name(), part.get().text(LONGEST_FIELD));
        }
        visit.fault(400, "fault.form");
    }

    private static void take(Visit visit, Map<String, String> fields, MultipartBody.Part file) throws IOException {
        if (!visit.isFormToken(fields.getOrDefault("form_token", ""))) {
            visit.fault(403, "fault.token");
            return;
        }
        var refused = visit.around().drops().drop(visit.who().token(), fields.getOrDefault("kind", ""), "true".equals(fields.get("check")),
                file.file().orElseThrow(), file.content());
        if (refused.isPresent()) {
            refuse(visit, refused.get());
        } else {
            visit.redirect(Console.ROOT + "/files?done=drop");
        }
    }

    private static void refuse(Visit visit, List<Refusal> refusals) {
        var language = visit.words().language();
        var whys = refusals.stream().map(refusal -> new Why(refusal.rule(), refusal.code(), Rulebook.texts().sentence(refusal, language),
                Rulebook.texts().remedy(refusal, language).orElse(""))).toList();
        var page = Pages.find(visit.who().audience(), "files").orElseThrow();
        var form = new FormView(visit.words().of("drop"), "", Console.ROOT + "/files", List.of(), List.of(), "", true, true,
                List.of(new FormView.Result("", List.of(), whys)), "");
        visit.page(422, "form.jte", Map.of("frame", visit.frame(visit.words().of("drop"), page.trail(), page.id(), Optional.empty()), "form", form));
    }
}
