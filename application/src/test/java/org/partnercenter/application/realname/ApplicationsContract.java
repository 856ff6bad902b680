package org.partnercenter.application.realname;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.realname.attachment.UploadSettings;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.UploadSetting;
import org.partnercenter.domain.realname.Verdict;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.realname.RealNameSamples.CARD;
import static org.partnercenter.application.realname.RealNameSamples.CHANGE;
import static org.partnercenter.application.realname.RealNameSamples.DOCUMENT;
import static org.partnercenter.application.realname.RealNameSamples.ENTERPRISE;
import static org.partnercenter.application.realname.RealNameSamples.NOW;
import static org.partnercenter.application.realname.RealNameSamples.RESIDENT;
import static org.partnercenter.application.realname.RealNameSamples.application;

/** What every store of applications and of upload settings keeps. */
public interface ApplicationsContract {

    Scope ALL = new Scope.Everything();

    Applications applications();

    UploadSettings uploads();

    Transactions transactions();

    private static PartyId id(String value) {
        return new PartyId(value);
    }

    private static Application decided(Application application, Verdict verdict) {
        return new Application(application.id(), application.customer(), application.partner(), application.kind(), application.claim(),
                application.bucket(), application.attachments(), application.appliedAt(), application.appliedBy(), application.review(),
                Optional.of(new Application.Outcome(verdict, NOW.plusSeconds(1), Optional.of("reviewer"), Optional.of("模糊"))));
    }

    @Test
    @Tag("RNA-14")
    default void every_claim_comes_back_as_it_was_stored() {
        var stored = List.of(application("a-1", "c-1", "p-1", ENTERPRISE), application("a-2", "c-2", "p-1", CHANGE),
                application("a-3", "c-3", "p-2", DOCUMENT), application("a-4", "c-4", "p-2", CARD));
        applications().add(stored);

        stored.forEach(each -> assertThat(applications().find(ALL, each.id())).contains(each));
        assertThat(applications().find(new Scope.OfPartner(id("p-1")), new ApplicationId("a-3"))).isEmpty();
        assertThat(applications().find(new Scope.OfHolder(id("c-3")), new ApplicationId("a-3"))).isPresent();
        assertThat(applications().find(new Scope.OfReseller(id("p-2"), id("r-1")), new ApplicationId("a-3"))).isEmpty();
    }

    @Test
    @Tag("RNA-12")
    default void the_queue_is_oldest_first_and_the_rest_newest_first() {
        var done = decided(application("a-2", "c-2", "p-1", DOCUMENT), Verdict.APPROVE);
        applications().add(List.of(application("a-1", "c-1", "p-1", ENTERPRISE), done, application("a-3", "c-3", "p-2", CARD)));
        var waiting = new ApplicationFilter(Optional.empty(), Optional.empty(), Optional.of(ApplicationStatus.IN_REVIEW), Optional.empty());
        var any = new ApplicationFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        var queue = applications().list(ALL, waiting, new PageRequest(0, 1));
        assertThat(queue.total()).isEqualTo(2);
        assertThat(queue.items()).extracting(each -> each.id().value()).containsExactly("a-1");
        assertThat(applications().list(ALL, waiting, PageRequest.onwards(5, "a-1")).items()).extracting(each -> each.id().value())
                .containsExactly("a-3");
        assertThat(applications().list(new Scope.OfPartner(id("p-1")), any, new PageRequest(0, 10)).items())
                .extracting(each -> each.id().value()).containsExactly("a-2", "a-1");
        assertThat(applications().list(ALL, new ApplicationFilter(Optional.of(id("c-3")), Optional.of(id("p-2")), Optional.empty(),
                Optional.of(CARD.kind())), new PageRequest(0, 10)).items()).hasSize(1);
    }

    @Test
    @Tag("RNA-08")
    @Tag("RNA-09")
    default void attempts_what_waits_and_who_holds_a_number_are_known() {
        applications().add(List.of(decided(application("a-1", "c-1", "p-1", CARD), Verdict.REFUSE),
                application("a-2", "c-1", "p-1", ENTERPRISE), decided(application("a-3", "c-2", "p-1", CARD), Verdict.APPROVE)));
        var lower = new Personal(RESIDENT.toLowerCase());

        var held = transactions().inTransaction(() -> applications().hold(Set.of(id("c-1"), id("c-9")), Set.of(lower), NOW, NOW));

        assertThat(held.attempts()).isEqualTo(Map.of(id("c-1"), 2));
        assertThat(held.pending()).containsOnlyKeys(id("c-1"));
        assertThat(held.holders()).isEqualTo(Map.of(lower, Set.of(id("c-2"))));
        assertThat(transactions().inTransaction(() -> applications().hold(Set.of(id("c-1")), Set.of(), NOW.plus(Duration.ofDays(1)), NOW))
                .attempts()).isEmpty();
    }

    @Test
    default void a_decision_is_stored_with_its_opinion() {
        var before = application("a-1", "c-1", "p-1", ENTERPRISE);
        applications().add(List.of(before, application("a-2", "c-2", "p-1", CARD)));
        var after = decided(before, Verdict.REFUSE);

        transactions().inTransaction(() -> {
            assertThat(applications().lock(Set.of(before.id(), new ApplicationId("nothing")))).containsOnlyKeys(before.id());
            assertThat(applications().lockPending(Set.of(id("c-1"), id("c-9")))).containsOnlyKeys(id("c-1"));
            applications().decide(List.of(after));
            return null;
        });

        assertThat(applications().find(ALL, before.id())).contains(after);
        assertThat(applications().latest(ALL, id("c-1"))).contains(after);
        assertThat(applications().latest(ALL, id("c-9"))).isEmpty();
    }

    @Test
    default void who_was_erased_leaves_files_to_be_removed_and_nothing_else() {
        applications().add(List.of(application("a-1", "c-1", "p-1", ENTERPRISE),
                decided(application("a-2", "c-2", "p-1", DOCUMENT), Verdict.APPROVE)));

        transactions().inTransaction(() -> {
            applications().erase(Set.of(id("c-1")), NOW);
            return null;
        });

        var erased = applications().find(ALL, new ApplicationId("a-1")).orElseThrow();
        assertThat(erased.claim()).isEmpty();
        assertThat(erased.attachments()).isEmpty();
        assertThat(erased.status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(applications().find(ALL, new ApplicationId("a-2")).orElseThrow().claim()).isPresent();
        var orphans = applications().orphans(10);
        assertThat(orphans).singleElement().satisfies(orphan -> assertThat(orphan.file().path()).isEqualTo("张三.jpg"));
        applications().forget(orphans);
        assertThat(applications().orphans(10)).isEmpty();
    }

    @Test
    @Tag("RNA-13")
    default void settings_and_owners_of_buckets_are_known() {
        var on = new UploadSetting(id("p-1"), true, Optional.of("bucket-1"));
        uploads().put(List.of(on, new UploadSetting(id("p-2"), false, Optional.empty())), NOW);

        assertThat(uploads().find(Set.of(id("p-1"), id("p-9")))).isEqualTo(Map.of(id("p-1"), on));
        assertThat(uploads().owners(Set.of("bucket-1", "bucket-2"))).isEqualTo(Map.of("bucket-1", id("p-1")));
        uploads().put(List.of(new UploadSetting(id("p-1"), true, Optional.of("bucket-3"))), NOW);
        assertThat(uploads().owners(Set.of("bucket-1", "bucket-3"))).as("applications still name what it left")
                .isEqualTo(Map.of("bucket-1", id("p-1"), "bucket-3", id("p-1")));
        uploads().put(List.of(on.off()), NOW);
        assertThat(uploads().find(Set.of(id("p-1")))).containsValue(on.off());
    }
}
