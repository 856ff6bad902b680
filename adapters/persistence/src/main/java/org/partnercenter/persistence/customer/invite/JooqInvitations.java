package org.partnercenter.persistence.customer.invite;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.JSON;
import org.jooq.Row8;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.invite.InvitationFilter;
import org.partnercenter.application.customer.invite.Invitations;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.invite.Invitation.End;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.Offer;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.records.InvitationRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.INVITATION;

/** Invitations as rows. */
public final class JooqInvitations implements Invitations {

    private static final TypeReference<List<Refusal>> CAUSES = new TypeReference<>() {
    };
    private static final Condition PENDING = INVITATION.STATUS.eq(DSL.inline(InvitationStatus.PENDING.name()));
    private static final Condition ADDRESSED = INVITATION.STATUS.eq(DSL.inline(InvitationStatus.EXPIRED.name()))
            .and(INVITATION.ADDRESS.isNotNull());
    private static final int OF_INVITER = 0x41531001;

    private final Database database;
    private final JsonCodec json;

    public JooqInvitations(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Map<Reporter, Open> holdOpen(Set<Reporter> inviters, Set<Receiver> to, Instant now) {
        AdvisoryLocks.hold(database.dsl(), OF_INVITER, inviters.stream().map(Reporter::keeper).map(PartyId::value).toList());
        var counts = new HashMap<Reporter, Integer>();
        var addresses = new HashMap<Reporter, Set<String>>();
        inviters.forEach(inviter -> counts.put(inviter, 0));
        inviters.forEach(inviter -> addresses.put(inviter, new HashSet<>()));
        var t = INVITATION;
        var open = PENDING.and(t.EXPIRES_AT.gt(now))
                .and(t.PARTNER_ID.in(inviters.stream().map(inviter -> inviter.partner().value()).toList()));
        database.dsl().select(t.PARTNER_ID, t.RESELLER_ID, count()).from(t).where(open).groupBy(t.PARTNER_ID, t.RESELLER_ID)
                .forEach(row -> counts.computeIfPresent(inviter(row.value1(), row.value2()), (inviter, none) -> row.value3()));
        var lower = to.stream().map(each -> each.address().toLowerCase(Locale.ROOT)).sorted().toList();
        for (var chunk : Chunks.of(lower)) {
            database.dsl().select(t.PARTNER_ID, t.RESELLER_ID, DSL.lower(t.ADDRESS)).from(t).where(open).and(DSL.lower(t.ADDRESS).in(chunk))
                    .forEach(row -> Optional.ofNullable(addresses.get(inviter(row.value1(), row.value2())))
                            .ifPresent(found -> found.add(row.value3())));
        }
        var all = new HashMap<Reporter, Open>();
        counts.forEach((inviter, count) -> all.put(inviter, new Open(count, addresses.get(inviter))));
        return all;
    }

    private static Reporter inviter(String partner, String reseller) {
        return new Reporter(new PartyId(partner), Rows.party(reseller));
    }

    @Override
    public void add(List<Invitation> invitations) {
        for (var chunk : Chunks.of(invitations)) {
            database.dsl().insertInto(INVITATION).set(chunk.stream().map(this::record).toList()).execute();
        }
    }

    @Override
    public Map<InvitationId, Invitation> lock(Set<InvitationId> ids) {
        var t = INVITATION;
        var found = new HashMap<InvitationId, Invitation>();
        for (var chunk : Chunks.of(ids.stream().map(InvitationId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate()
                    .forEach(row -> found.put(new InvitationId(row.getId()), invitation(row)));
        }
        return found;
    }

    @Override
    public void update(List<Invitation> invitations) {
        var t = INVITATION;
        for (var chunk : Chunks.of(invitations.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            var rows = chunk.stream().map(each -> row(each.id().value(),
                    DSL.val(address(each), t.ADDRESS).cast(t.ADDRESS.getDataType()), each.status().name(),
                    each.sending(), each.expiresAt(), DSL.val(customer(each), t.CUSTOMER_ID).cast(t.CUSTOMER_ID.getDataType()),
                    DSL.val(each.end().map(End::at).orElse(null), t.CLOSED_AT).cast(t.CLOSED_AT.getDataType()),
                    DSL.val(causes(each), t.CAUSES))).toArray(Row8[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "address", "status", "sending", "expires_at", "customer_id", "closed_at", "causes");
            database.dsl().update(t).set(t.ADDRESS, field(DSL.name("v", "address"), t.ADDRESS.getDataType()))
                    .set(t.STATUS, field(DSL.name("v", "status"), String.class))
                    .set(t.SENDING, field(DSL.name("v", "sending"), Integer.class))
                    .set(t.EXPIRES_AT, field(DSL.name("v", "expires_at"), t.EXPIRES_AT.getDataType()))
                    .set(t.CUSTOMER_ID, field(DSL.name("v", "customer_id"), t.CUSTOMER_ID.getDataType()))
                    .set(t.CLOSED_AT, field(DSL.name("v", "closed_at"), t.CLOSED_AT.getDataType()))
                    .set(t.CAUSES, field(DSL.name("v", "causes"), t.CAUSES.getDataType()))
                    .from(v).where(t.ID.eq(field(DSL.name("v", "id"), String.class))).execute();
        }
    }

    @Override
    public boolean anyOver(Instant now) {
        return database.dsl().fetchExists(INVITATION, PENDING.and(INVITATION.EXPIRES_AT.le(now)));
    }

    @Override
    public List<Invitation> lockOver(Instant now, int limit) {
        var t = INVITATION;
        return database.dsl().selectFrom(t).where(PENDING).and(t.EXPIRES_AT.le(now)).orderBy(t.EXPIRES_AT, t.ID).limit(limit)
                .forUpdate().skipLocked().fetch(this::invitation);
    }

    @Override
    public int forgetAddresses(Instant expiredBefore, int limit) {
        var t = INVITATION;
        return database.dsl().update(t).setNull(t.ADDRESS).where(t.ID.in(DSL.select(t.ID).from(t).where(ADDRESSED)
                .and(t.EXPIRES_AT.lt(expiredBefore)).orderBy(t.EXPIRES_AT).limit(limit).forUpdate().skipLocked())).execute();
    }

    @Override
    public Page<Invitation> list(Scope scope, InvitationFilter filter, PageRequest page) {
        var t = INVITATION;
        var matching = Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.channel().map(channel -> t.CHANNEL.eq(channel.name())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.CREATED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(this::invitation)));
    }

    private static Condition behind(PageRequest page) {
        var t = INVITATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> row(t.CREATED_AT, t.ID).lt(DSL.select(seen.CREATED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Optional<Invitation> find(Scope scope, InvitationId id) {
        var t = INVITATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetchOptional(this::invitation));
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return database.dsl().selectFrom(INVITATION).where(INVITATION.ID.eq(id.value())).fetchOptional(this::invitation);
    }

    private static String address(Invitation each) {
        return each.offer().to().map(Receiver::address).orElse(null);
    }

    private static String customer(Invitation each) {
        return each.end().flatMap(End::customer).map(PartyId::value).orElse(null);
    }

    private JSON causes(Invitation each) {
        return json.write(each.end().map(End::causes).orElse(List.of()));
    }

    private InvitationRecord record(Invitation each) {
        var offer = each.offer();
        return new InvitationRecord(each.id().value(), offer.by().partner().value(), Rows.text(offer.by().reseller()),
                offer.type().code(), offer.channel().name(), address(each), offer.language().code(), offer.label().orElse(null),
                each.status().name(), each.sending(), each.createdAt(), each.expiresAt(), customer(each),
                each.end().map(End::at).orElse(null), causes(each));
    }

    private Invitation invitation(InvitationRecord row) {
        var offer = new Offer(inviter(row.getPartnerId(), row.getResellerId()), AssociationType.ofCode(row.getType()).orElseThrow(),
                InvitationChannel.valueOf(row.getChannel()),
                Optional.ofNullable(row.getAddress()).map(address -> new Receiver(Medium.MAIL, address)),
                language(row.getLanguage()), Optional.ofNullable(row.getLabel()));
        return new Invitation(new InvitationId(row.getId()), offer, InvitationStatus.valueOf(row.getStatus()), row.getSending(),
                row.getCreatedAt(), row.getExpiresAt(), Optional.ofNullable(row.getClosedAt()).map(at ->
                new End(at, Rows.party(row.getCustomerId()), json.read(row.getCauses(), CAUSES))));
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values()).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }
}
