package org.partnercenter.domain.webhook;

import org.partnercenter.domain.kernel.Decision;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which addresses a webhook may be registered with. Where the name points to is judged at each attempt, by {@link ReceiverNetwork}. */
public final class ReceiverUrl {

    /** Characters at most. */
    public static final int MAX_LENGTH = 500;

    /** Also what resolvers take for an IPv4 address: a last label that begins with a digit. */
    private static final Pattern ADDRESS = Pattern.compile("\\[.*|(.*\\.)?[0-9][0-9a-fx]*\\.?");

    private ReceiverUrl() {
    }

    /**
     * The address, or what is wrong with it: {@code length}, {@code syntax}, {@code scheme}, {@code user}, {@code fragment},
     * {@code address} where a name is wanted.
     *
     * @param localAllowed whether {@code http} and addresses in place of names are, too: for trying out on one machine
     */
    public static Decision<URI> judge(String text, boolean localAllowed) {
        if (text.length() > MAX_LENGTH) {
            return unfit("length");
        }
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException broken) {
            return unfit("syntax");
        }
        if (url.getHost() == null || url.getPort() == 0 || url.getPort() > 65_535) {
            return unfit("syntax");
        }
        var scheme = url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(localAllowed && scheme.equals("http"))) {
            return unfit("scheme");
        }
        if (url.getRawUserInfo() != null) {
            return unfit("user");
        }
        if (url.getRawFragment() != null) {
            return unfit("fragment");
        }
        return !localAllowed && ADDRESS.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches() ? unfit("address") : Decision.granted(url);
    }

    private static Decision<URI> unfit(String what) {
        return Decision.refused(WebhookRefusal.WEBHOOK_URL_UNFIT.refusal("fault", what));
    }
}
