package org.partnercenter.rest.kernel;

import jakarta.ws.rs.container.ContainerRequestContext;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a request comes from, as it is counted: the address, and of IPv6 the block of 64 bits that one customer has. */
record Source(List<AddressBlock> trustedProxies) {

    /** Set by the server. */
    static final String PEER = "io.helidon.jaxrs.remote-host";

    private static final int IPV6_BLOCK = 8;

    Source {
        trustedProxies = List.copyOf(trustedProxies);
    }

    String of(ContainerRequestContext request) {
        var peer = Optional.ofNullable(request.getProperty(PEER)).map(Object::toString).orElse("unknown");
        return AddressBlock.address(peer).map(address -> counted(client(address, request))).orElse(peer);
    }

    /** Each proxy adds on the right whom it heard; what stands to the left of one that is not trusted, anybody may have written. */
    private InetAddress client(InetAddress peer, ContainerRequestContext request) {
        var client = peer;
        var told = new ArrayList<String>();
        request.getHeaders().getOrDefault("X-Forwarded-For", List.of()).forEach(line -> told.addAll(List.of(line.split(","))));
        while (isTrusted(client) && !told.isEmpty()) {
            var before = AddressBlock.address(told.removeLast());
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return trustedProxies.stream().anyMatch(block -> block.contains(address));
    }

    private static String counted(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 4) {
            return address.getHostAddress();
        }
        var text = new StringBuilder();
        for (int i = 0; i < IPV6_BLOCK; i += 2) {
            text.append(Integer.toHexString((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF)).append(':');
        }
        return text.append(":/64").toString();
    }
}
