package org.partnercenter.application.programme;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.programme.DedicatedPeople.Seat;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Certificate;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Profile;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.Terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What the stores of programmes promise. */
public interface ProgrammesContract {

    Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    LocalDate TODAY = LocalDate.parse("2026-11-27");
    LabelKind DATABASE = new LabelKind("database", "数据库", "Database", 1);
    Scope EVERYTHING = new Scope.Everything();
    PageRequest TEN = new PageRequest(0, 10);

    ProgrammePorts.Stores stores();

    Transactions transactions();

    static PartyId id(String text) {
        return new PartyId(text);
    }

    static NetworkStanding joined(String partner) {
        return NetworkStanding.none(id(partner)).join(true, NOW).orThrow();
    }

    static NetworkStanding onService(String partner, String company) {
        return joined(partner).select(DevelopmentPath.SERVICE, Optional.ofNullable(company), false, NOW).orThrow();
    }

    static DedicatedPerson person(String id, String partner, String account, PersonStatus status) {
        return new DedicatedPerson(new PersonId(id), id(partner), DevelopmentPath.SERVICE, new PersonalText("张三"), new PersonalText(account),
                new Profile(Position.SOLUTION_ARCHITECT, List.of(new Certificate("HCIE", TODAY.minusYears(1), TODAY)), TODAY.minusMonths(7)), status,
                NOW, Optional.of("证书不符").filter(why -> status == PersonStatus.REJECTED));
    }

    @Test
    @Tag("PRG-01")
    default void a_standing_comes_back_as_it_was_last_stored() {
        stores().labels().put(List.of(DATABASE));
        var first = onService("a", "91").apply(DevelopmentPath.SERVICE, NOW).orThrow().applyFor(Programme.MDF, true, NOW).orThrow()
                .grant(DATABASE, TODAY, TODAY).orThrow();
        stores().standings().put(List.of(first, NetworkStanding.none(id("b")).join(true, NOW).orThrow()));
        var later = first.quit(Programme.MDF, NOW.plusSeconds(1)).orThrow().withdraw("database", 2026).orThrow()
                .admit(Programme.FH_EXPERT, new Terms(Optional.of(NOW.plusSeconds(9)), Optional.of("A-1")), NOW).orThrow();

        assertThat(stores().standings().of(Set.of(id("a"), id("none")))).isEqualTo(Map.of(id("a"), first));
        stores().standings().put(List.of(later));
        assertThat(transactions().inTransaction(() -> stores().standings().hold(Set.of(id("a"))))).isEqualTo(Map.of(id("a"), later));
        assertThat(stores().standings().find(EVERYTHING, id("a"))).contains(later);
    }

    @Test
    @Tag("PRG-02")
    default void who_of_a_company_is_on_a_path_is_found_and_who_left_is_not() {
        stores().standings().put(List.of(onService("a", "91"), onService("b", "91"), onService("c", "92"), onService("d", null),
                onService("e", "91").leave(DevelopmentPath.SERVICE, Set.of(), NOW).orThrow()));

        assertThat(transactions().inTransaction(() -> stores().standings().onPath(DevelopmentPath.SERVICE, Set.of("91", "none"))))
                .isEqualTo(Map.of("91", Set.of(id("a"), id("b"))));
        assertThat(transactions().inTransaction(() -> stores().standings().onPath(DevelopmentPath.SOFTWARE, Set.of("91")))).isEmpty();
    }

    @Test
    @Tag("PRG-01")
    default void each_partner_sees_its_own_and_those_that_wait_are_found() {
        stores().standings().put(List.of(joined("a"), joined("b").applyFor(Programme.MDF, true, NOW).orThrow(),
                onService("c", null).apply(DevelopmentPath.SERVICE, NOW).orThrow()));
        var reseller = new Scope.OfReseller(id("a"), id("b"));

        assertThat(stores().standings().list(EVERYTHING, false, TEN).items()).extracting(each -> each.partner().value()).containsExactly("a", "b", "c");
        assertThat(stores().standings().list(EVERYTHING, true, new PageRequest(0, 1)).total()).isEqualTo(2);
        assertThat(stores().standings().list(EVERYTHING, true, TEN.behind(Optional.of("b"))).items()).extracting(each -> each.partner().value())
                .containsExactly("c");
        assertThat(stores().standings().find(reseller, id("a"))).isEmpty();
        assertThat(stores().standings().find(reseller, id("b"))).isPresent();
        assertThat(stores().standings().find(new Scope.OfPartner(id("a")), id("b"))).isEmpty();
        assertThat(stores().standings().find(new Scope.OfPartner(id("b")), id("b")).orElseThrow().memberships()).containsKey(Programme.MDF);
        assertThat(stores().standings().find(new Scope.OfHolder(id("a")), id("a"))).isEmpty();
    }

    @Test
    @Tag("PRG-04")
    default void memberships_whose_validity_is_over_are_found() {
        var until = NOW.plusSeconds(60);
        var in = joined("a").admit(Programme.MDF, new Terms(Optional.of(until), Optional.empty()), NOW).orThrow();
        stores().standings().put(List.of(in, joined("b").admit(Programme.MDF, new Terms(Optional.empty(), Optional.empty()), NOW).orThrow()));

        assertThat(stores().standings().over(until, 9)).isEmpty();
        assertThat(stores().standings().over(until.plusSeconds(1), 9)).containsExactly(id("a"));
        stores().standings().put(List.of(in.lapse(until.plusSeconds(1))));
        assertThat(stores().standings().over(until.plusSeconds(1), 9)).isEmpty();
    }

    @Test
    @Tag("PRG-04")
    default void labels_of_the_catalogue_are_found_by_their_codes() {
        var other = new LabelKind("big-data", "大数据", "Big data", 2);
        stores().labels().put(List.of(DATABASE, other));
        stores().labels().put(List.of(new LabelKind("database", "数据库", "Databases", 3)));

        assertThat(stores().labels().all()).containsExactly(other, new LabelKind("database", "数据库", "Databases", 3));
        assertThat(stores().labels().of(Set.of("big-data", "none"))).isEqualTo(Map.of("big-data", other));
    }

    @Test
    @Tag("PRG-04")
    default void people_come_back_as_they_were_last_stored_and_each_partner_sees_its_own() {
        var people = stores().people();
        var first = person("1", "a", "zhang", PersonStatus.IN_REVIEW);
        people.put(List.of(first, person("2", "a", "li", PersonStatus.REJECTED), person("3", "b", "zhang", PersonStatus.APPROVED)));
        var later = person("1", "a", "zhang", PersonStatus.APPROVED);
        people.put(List.of(later));

        assertThat(transactions().inTransaction(() -> people.hold(Set.of(later.id(), new PersonId("none"))))).isEqualTo(Map.of(later.id(), later));
        assertThat(people.of(Set.of(new PersonId("2"))).get(new PersonId("2"))).isEqualTo(person("2", "a", "li", PersonStatus.REJECTED));
        assertThat(people.list(EVERYTHING, Optional.empty(), Optional.empty(), TEN).items()).extracting(each -> each.id().value())
                .containsExactly("3", "2", "1");
        assertThat(people.list(EVERYTHING, Optional.of(id("a")), Optional.of(PersonStatus.APPROVED), TEN).items()).containsExactly(later);
        assertThat(people.list(new Scope.OfPartner(id("a")), Optional.empty(), Optional.empty(), TEN.behind(Optional.of("2"))).items())
                .containsExactly(later);
        assertThat(people.find(new Scope.OfPartner(id("a")), new PersonId("3"))).isEmpty();
        assertThat(people.find(new Scope.OfReseller(id("a"), id("b")), new PersonId("3"))).isPresent();
    }

    @Test
    @Tag("PRG-04")
    default void an_account_is_taken_on_a_path_until_its_person_is_removed() {
        var seat = new Seat(id("a"), DevelopmentPath.SERVICE, new PersonalText("zhang"));
        var other = new Seat(id("b"), DevelopmentPath.SERVICE, new PersonalText("zhang"));
        stores().people().put(List.of(person("1", "a", "zhang", PersonStatus.APPROVED)));

        assertThat(transactions().inTransaction(() -> stores().people().taken(Set.of(seat, other)))).containsExactly(seat);
        stores().people().put(List.of(person("1", "a", "zhang", PersonStatus.REMOVED)));
        assertThat(transactions().inTransaction(() -> stores().people().taken(Set.of(seat, other)))).isEmpty();
    }
}
