package org.partnercenter.messaging.webhook;

import io.helidon.webclient.api.DnsAddressLookup;
import io.helidon.webclient.spi.DnsResolver;

import java.net.InetAddress;

/** Knows the one address that was judged, for whatever the client asks. */
record Pinned(InetAddress address) implements DnsResolver {

    @Override
    public boolean useDefaultJavaResolver() {
        return false;
    }

    @Override
    public InetAddress resolveAddress(String hostname, DnsAddressLookup lookup) {
        return address;
    }
}
