package org.partnercenter.rest.kernel;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that begin with the same bits. */
record AddressBlock(InetAddress first, int bits) {

    /** Names would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /** @throws IllegalArgumentException if the text is neither an address nor one with a number of bits */
    static AddressBlock of(String text) {
        var parts = text.strip().split("/", 2);
        var address = address(parts[0]).orElseThrow(() -> new IllegalArgumentException("not an address: " + text));
        int all = address.getAddress().length * 8;
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("not a number of bits: " + text);
        }
        return new AddressBlock(address, bits);
    }

    /** Empty if the text is not a literal address. */
    static Optional<InetAddress> address(String text) {
        var bare = text.strip().replaceFirst("^\\[(.*)]$", "$1");
        try {
            return LITERAL.matcher(bare).matches() ? Optional.of(InetAddress.getByName(bare)) : Optional.empty();
        } catch (UnknownHostException garbage) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        return address.getAddress().length == first.getAddress().length && head(address).equals(head(first));
    }

    private BigInteger head(InetAddress address) {
        return new BigInteger(1, address.getAddress()).shiftRight(first.getAddress().length * 8 - bits);
    }
}
