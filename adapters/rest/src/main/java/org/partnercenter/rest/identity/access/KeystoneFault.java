package org.partnercenter.rest.identity.access;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Failures in the form of the vendor's identity service, which is not that of its other operations. */
enum KeystoneFault {
    MALFORMED(400, "Bad Request", "The request body is not a password login in the form of auth.identity.password."),
    WRONG_CREDENTIALS(401, "Unauthorized", "The username or password is wrong."),
    NOT_FOUND(404, "Not Found", "Could not find the token.");

    record ErrorShape(int code, String message, String title) {
    }

    record BodyShape(ErrorShape error) {
    }

    private final int status;
    private final String title;
    private final String message;

    KeystoneFault(int status, String title, String message) {
        this.status = status;
        this.title = title;
        this.message = message;
    }

    Response response() {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(new BodyShape(new ErrorShape(status, message, title))).build();
    }
}
