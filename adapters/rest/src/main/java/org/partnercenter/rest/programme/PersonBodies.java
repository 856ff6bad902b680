package org.partnercenter.rest.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.programme.ChangePerson;
import org.partnercenter.application.programme.PersonRevealed;
import org.partnercenter.application.programme.PersonStep;
import org.partnercenter.application.programme.ProgrammeOperations;
import org.partnercenter.application.programme.RegisterPerson;
import org.partnercenter.application.programme.RemovePerson;
import org.partnercenter.application.programme.RevealPerson;
import org.partnercenter.application.programme.ReviewPerson;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on dedicated people look like in JSON. */
@ApplicationScoped
class PersonBodies implements HasBodies {

    private static final int MAX_TEXT = 128;

    /** @param certificates each a text such as {@code HCIE-Cloud 2025-01-01 2027-12-31} */
    record RegisterBody(String path, String name, String account, String position, List<String> certificates, String startedOn) {

        @Override
        public String toString() {
            return "RegisterBody[***]";
        }
    }

    record ChangeBody(String personId, String position, List<String> certificates, String startedOn) {
    }

    record PersonReviewBody(String personId, String decision, String reason) {
    }

    record PersonBody(String personId) {
    }

    record PersonStepShape(String id, String partnerId, PersonStatus status, String statusName) {

        static PersonStepShape of(PersonStep step, Language language) {
            return new PersonStepShape(step.person().value(), step.partner().value(), step.status(), LifeShapes.name(step.status(), language));
        }
    }

    private static final Success<PersonStep> STEP = new Success.Shown<>(PersonStepShape::of);

    static final CommandBody<RegisterBody, RegisterPerson, PersonStep> REGISTER = new CommandBody<>(ProgrammeOperations.REGISTER,
            RegisterBody.class, (body, in, caller) -> {
                var path = in.field("path", body.path()).required().code(DevelopmentPath::ofCode);
                var name = in.field("name", body.name()).required().text(MAX_TEXT);
                var account = in.field("account", body.account()).required().text(MAX_TEXT);
                var profile = ProfileInput.read(in, body.position(), body.certificates(), body.startedOn());
                return () -> new RegisterPerson(path.orElseThrow(), new PersonalText(name.orElseThrow()), new PersonalText(account.orElseThrow()),
                        profile.get());
            }, new Success.Created<>(PeopleResource.PATH, step -> step.person().value(), PersonStepShape::of));
    static final CommandBody<ChangeBody, ChangePerson, PersonStep> CHANGE = new CommandBody<>(ProgrammeOperations.CHANGE_PERSON,
            ChangeBody.class, (body, in, caller) -> {
                var person = in.field("person_id", body.personId()).required().id();
                var profile = ProfileInput.read(in, body.position(), body.certificates(), body.startedOn());
                return () -> new ChangePerson(new PersonId(person.orElseThrow()), profile.get());
            }, STEP);
    static final CommandBody<PersonReviewBody, ReviewPerson, PersonStep> REVIEW = new CommandBody<>(ProgrammeOperations.REVIEW_PERSON,
            PersonReviewBody.class, (body, in, caller) -> {
                var person = in.field("person_id", body.personId()).required().id();
                var verdict = in.field("decision", body.decision()).required().code(ReviewVerdict::ofCode);
                var words = in.field("reason", body.reason()).text(NetworkStanding.MAX_WORDS);
                return () -> new ReviewPerson(new PersonId(person.orElseThrow()), verdict.orElseThrow(), words);
            }, STEP);
    static final CommandBody<PersonBody, RemovePerson, PersonStep> REMOVE = new CommandBody<>(ProgrammeOperations.REMOVE_PERSON, PersonBody.class,
            (body, in, caller) -> {
                var person = in.field("person_id", body.personId()).required().id();
                return () -> new RemovePerson(new PersonId(person.orElseThrow()));
            }, STEP);
    static final CommandBody<PersonBody, RevealPerson, PersonRevealed> REVEAL_OWN = reveal(ProgrammeOperations.REVEAL_OWN);
    static final CommandBody<PersonBody, RevealPerson, PersonRevealed> REVEAL = reveal(ProgrammeOperations.REVEAL);

    private static CommandBody<PersonBody, RevealPerson, PersonRevealed> reveal(Operation<RevealPerson, PersonRevealed> operation) {
        return new CommandBody<>(operation, PersonBody.class, (body, in, caller) -> {
            var person = in.field("person_id", body.personId()).required().id();
            return () -> new RevealPerson(new PersonId(person.orElseThrow()));
        }, new Success.Shown<>((revealed, language) -> PlainPersonShape.of(revealed)));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(REGISTER, CHANGE, REVIEW, REMOVE, REVEAL_OWN, REVEAL);
    }
}
