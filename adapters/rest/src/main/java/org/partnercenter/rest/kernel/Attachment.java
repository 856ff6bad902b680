package org.partnercenter.rest.kernel;

import org.partnercenter.rest.signature.PercentEncoding;

/** Files that are downloaded. */
public final class Attachment {

    private Attachment() {
    }

    /** The name twice (RFC 5987): as it is, and for clients of before as far as ASCII goes. */
    public static String named(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + PercentEncoding.encode(name);
    }
}
