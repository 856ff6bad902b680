package org.partnercenter.persistence.customer.invite;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.invite.Invitations;
import org.partnercenter.application.customer.invite.InvitationsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class JooqInvitationsTest implements InvitationsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.invitation");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Invitations invitations() {
        return new JooqInvitations(database, new JsonCodec());
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("ASC-10")
    void of_many_who_take_one_invitation_up_together_one_does() throws Exception {
        var invitation = InvitationsContract.invitation("i-1", OWN, null, 0);
        invitations().add(List.of(invitation));

        assertThat(together(i -> () -> database.inTransaction(() -> {
            var held = invitations().lock(Set.of(invitation.id())).get(invitation.id());
            if (!held.isOpen(NOW.plusSeconds(1))) {
                return 0;
            }
            invitations().update(List.of(held.associate(new PartyId("c-" + i), NOW.plusSeconds(1)).orThrow()));
            return 1;
        }))).isEqualTo(1);
    }

    @Test
    @Tag("ASC-10")
    void one_who_invites_many_together_does_not_pass_the_limit() throws Exception {
        invitations().add(IntStream.range(0, Invitation.MAX_OPEN - 2).mapToObj(i -> InvitationsContract.invitation("y-" + i, OWN, null, i))
                .toList());

        assertThat(together(i -> () -> database.inTransaction(() -> {
            if (invitations().holdOpen(Set.of(OWN), Set.of(), NOW).get(OWN).count() >= Invitation.MAX_OPEN) {
                return 0;
            }
            invitations().add(List.of(InvitationsContract.invitation("x-" + i, OWN, null, i)));
            return 1;
        }))).isEqualTo(2);
    }

    private static int together(IntFunction<Callable<Integer>> each) throws Exception {
        int sum = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(IntStream.range(0, 10).mapToObj(each).toList())) {
                sum += done.get();
            }
        }
        return sum;
    }
}
