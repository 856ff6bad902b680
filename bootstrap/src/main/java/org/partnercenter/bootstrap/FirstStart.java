package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.CreateAccessKey;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.RegisterParty;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;

/** Makes the vendor's own party, and a key for it while it has none. */
final class FirstStart {

    private static final PartyId PLATFORM = new PartyId("platform");

    private final Wiring wiring;

    FirstStart(Wiring wiring) {
        this.wiring = wiring;
    }

    /** @return what to show on the terminal, this once; empty on every later start */
    Optional<String> run() {
        var keeper = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().isPresent()
                ? wiring.capabilities().platform().get().party() : PLATFORM, "first-start");
        if (wiring.capabilities().platform().isEmpty()) {
            keeper.now(IdentityOperations.REGISTER_PARTY, new RegisterParty(Optional.of(PLATFORM), PartyKind.PLATFORM,
                    "Platform", "platform", Optional.empty(), Contact.none(), Optional.empty()));
        }
        var platform = wiring.capabilities().platform().orElseThrow().party();
        if (wiring.capabilities().identity().hasKey(platform)) {
            return Optional.empty();
        }
        var created = keeper.now(IdentityOperations.CREATE_ACCESS_KEY,
                new CreateAccessKey(platform, Optional.empty(), Optional.empty(), Optional.empty()));
        return Optional.of("""
                  The platform's key, shown this once. Keep it:
                    domain id   %s
                    access key  %s
                    secret key  %s
                """.formatted(platform, created.accessKey().value(), created.secret().map(Secret::reveal).orElseThrow()));
    }
}
