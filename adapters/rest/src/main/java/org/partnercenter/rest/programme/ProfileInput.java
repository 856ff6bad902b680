package org.partnercenter.rest.programme;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.programme.Certificate;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Profile;
import org.partnercenter.rest.kernel.Input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads what benefits ask of a person. A certificate is one text: its code, its first day and its last, with blanks between. */
final class ProfileInput {

    private static final Pattern CERTIFICATE = Pattern.compile("(\\S{1,64}) ([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private ProfileInput() {
    }

    static Supplier<Profile> read(Input in, String position, List<String> certificates, String startedOn) {
        var role = in.field("position", position).required().code(Position::ofCode);
        var held = certificates(in, certificates == null ? List.of() : certificates);
        var started = in.field("started_on", startedOn).required().day();
        return () -> new Profile(role.orElseThrow(), held, started.orElseThrow());
    }

    private static List<Certificate> certificates(Input in, List<String> texts) {
        var found = new ArrayList<Certificate>();
        if (texts.size() > Profile.MAX_CERTIFICATES) {
            in.refuse(CommonRefusal.TOO_MANY_ITEMS.refusal("field", "certificates").with("limit", Profile.MAX_CERTIFICATES));
            return found;
        }
        for (int at = 0; at < texts.size(); at++) {
            var one = certificate(texts.get(at));
            one.ifPresent(found::add);
            if (one.isEmpty()) {
                in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "certificates[" + at + "]"));
            }
        }
        return found;
    }

    private static Optional<Certificate> certificate(String text) {
        var parts = CERTIFICATE.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var from = LocalDate.parse(parts.group(2));
            var until = LocalDate.parse(parts.group(3));
            return until.isBefore(from) ? Optional.empty() : Optional.of(new Certificate(parts.group(1), from, until));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
