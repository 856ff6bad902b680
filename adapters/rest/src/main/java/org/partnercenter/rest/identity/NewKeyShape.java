package org.partnercenter.rest.identity;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.identity.AccessKeyCreated;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.domain.identity.access.OperatorId;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A key that has just been made.
 *
 * @param secretShown false in the answer to a repeat: the secret is told once
 * @param predecessor the key it takes the place of, and until when that still opens the door
 */
record NewKeyShape(String accessKey, Optional<String> secretKey, boolean secretShown, String partyId,
                          Optional<String> operatorId, AccessKeyStatus status, Instant createdAt,
                          Optional<KeyShape> predecessor) {

    private static NewKeyShape of(AccessKeyCreated created) {
        return new NewKeyShape(created.accessKey().value(), created.secret().map(Secret::reveal),
                created.secret().isPresent(), created.party().value(), created.operator().map(OperatorId::value),
                AccessKeyStatus.ACTIVE, created.createdAt(), created.predecessor().map(KeyShape::of));
    }

    /** The one answer that shows the secret; nobody on the way may keep it. */
    static Response response(URI location, AccessKeyCreated created) {
        return Response.created(location).header("Cache-Control", "no-store").entity(of(created)).build();
    }

    @Override
    public String toString() {
        return "NewKeyShape[" + accessKey + "]";
    }
}
