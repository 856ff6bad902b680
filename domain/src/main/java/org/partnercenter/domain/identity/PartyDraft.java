package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Optional;

/** A party that wants to be registered. */
public record PartyDraft(PartyId id, PartyKind kind, String name, String accountName, Optional<PartyId> distributor,
                         Contact contact, Optional<AccountManager> accountManager) {

    public static final int MAX_NAME = 128;
    public static final int MAX_ACCOUNT_NAME = 64;

    /**
     * What the house knows beside the draft.
     *
     * @param idTaken         whether a party with that id exists
     * @param platformPresent whether the vendor's own party exists; there is one only
     * @param distributorKind what the named distributor is; empty when it does not exist
     */
    public record Surroundings(boolean idTaken, boolean platformPresent, Optional<PartyKind> distributorKind) {
    }

    /** The registered party, or all reasons against it. */
    public Decision<Party> register(Surroundings around, Instant now) {
        var refusals = new Refusals();
        checkText(refusals);
        refusals.refuseIf(around.idTaken(), IdentityRefusal.PARTY_ID_TAKEN.refusal("party_id", id));
        refusals.refuseIf(kind == PartyKind.PLATFORM && around.platformPresent(),
                IdentityRefusal.PLATFORM_PRESENT.refusal());
        checkDistributor(refusals, around);
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        return Decision.granted(new Party(id, kind, name, accountName, distributor, contact, accountManager, now));
    }

    private void checkDistributor(Refusals refusals, Surroundings around) {
        if (kind != PartyKind.RESELLER) {
            refusals.refuseIf(distributor.isPresent(), IdentityRefusal.DISTRIBUTOR_NOT_ALLOWED.refusal("kind", kind));
            return;
        }
        if (distributor.isEmpty()) {
            refusals.refuseIf(true, IdentityRefusal.DISTRIBUTOR_MISSING.refusal());
            return;
        }
        var named = distributor.get();
        refusals.refuseIf(around.distributorKind().isEmpty(),
                IdentityRefusal.DISTRIBUTOR_UNKNOWN.refusal("distributor_id", named));
        around.distributorKind().filter(found -> found != PartyKind.DISTRIBUTOR).ifPresent(found -> refusals.refuseIf(true,
                IdentityRefusal.DISTRIBUTOR_UNFIT.refusal("distributor_id", named).with("kind", found)));
    }

    private void checkText(Refusals refusals) {
        checkText(refusals, "name", name, MAX_NAME);
        checkText(refusals, "account_name", accountName, MAX_ACCOUNT_NAME);
        contact.mobilePhone().ifPresent(phone -> checkText(refusals, "mobile_phone", phone, Contact.MAX_PHONE));
        contact.email().ifPresent(email -> checkText(refusals, "email", email, Contact.MAX_EMAIL));
        accountManager.ifPresent(manager -> {
            checkText(refusals, "account_manager_id", manager.id(), AccountManager.MAX_LENGTH);
            checkText(refusals, "account_manager_name", manager.name(), AccountManager.MAX_LENGTH);
        });
    }

    private static void checkText(Refusals refusals, String field, String text, int max) {
        refusals.refuseIf(text.isBlank(), CommonRefusal.EMPTY_NOT_ALLOWED.refusal("field", field));
        refusals.refuseIf(text.codePointCount(0, text.length()) > max,
                CommonRefusal.FIELD_TOO_LONG.refusal("field", field).with("limit", max));
        refusals.refuseIf(text.chars().anyMatch(Character::isISOControl),
                CommonRefusal.FIELD_INVALID.refusal("field", field));
    }

    @Override
    public String toString() {
        return "PartyDraft[" + id + ", " + kind + "]";
    }
}
