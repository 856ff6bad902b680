package org.partnercenter.rest.identity;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.rest.kernel.Replies;

/** Failures in the form of the vendor's identity service, which is not that of its other operations. */
enum KeystoneFault {
    MALFORMED(CommonRefusal.BODY_UNREADABLE, "Bad Request", "The request body is neither a login in the form of auth.identity.password nor an exchange in that of auth.identity.assume_role."),
    WRONG_CREDENTIALS(CommonRefusal.NOT_AUTHENTICATED, "Unauthorized", "The username or password is wrong."),
    FORBIDDEN(AccessRefusal.AGENCY_UNKNOWN, "Forbidden", "You are not authorized to act for this domain."),
    TOKEN_WRONG(CommonRefusal.NOT_AUTHENTICATED, "Unauthorized", "X-Auth-Token is missing, wrong or expired."),
    NOT_FOUND(CommonRefusal.PARTY_UNKNOWN, "Not Found", "Could not find the token.");

    record ErrorShape(int code, String message, String title) {
    }

    record BodyShape(ErrorShape error) {
    }

    private final Reason like;
    private final String title;
    private final String message;

    KeystoneFault(Reason like, String title, String message) {
        this.like = like;
        this.title = title;
        this.message = message;
    }

    /** With the status that a refusal of the same nature has elsewhere. */
    Response response() {
        int status = Replies.status(like);
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(new BodyShape(new ErrorShape(status, message, title))).build();
    }
}
