package org.partnercenter.domain.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses a receiver may have: those that the whole internet reaches, and no others. Asked again for each resolved address
 * at each attempt, because a name may point elsewhere a moment later. The blocks are those of the special-purpose registries of IANA.
 */
public final class ReceiverNetwork {

    private static final int IPV6_LENGTH = 16;

    /** Where an IPv6 address can be public at all; mapped, translated, unique-local, link-local and multicast ones lie outside. */
    private static final Block GLOBAL_UNICAST = Block.of("32.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0", 3);

    private static final List<Block> CLOSED = Stream.of(
            // this network, private, shared by carriers, loopback, link-local (with the metadata of clouds)
            Block.of("0.0.0.0", 8), Block.of("10.0.0.0", 8), Block.of("100.64.0.0", 10), Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16), Block.of("172.16.0.0", 12), Block.of("192.168.0.0", 16),
            // protocols, documentation, the former 6to4 relays, benchmarks
            Block.of("192.0.0.0", 24), Block.of("192.0.2.0", 24), Block.of("192.88.99.0", 24), Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24), Block.of("203.0.113.0", 24),
            // multicast, reserved, broadcast
            Block.of("224.0.0.0", 4), Block.of("240.0.0.0", 4),
            // 2001::/23 protocols with Teredo, 2001:db8::/32 and 3fff::/20 documentation, 2002::/16 6to4 with an IPv4 address inside
            Block.of("32.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0", 23), Block.of("32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.0", 32),
            Block.of("63.255.0.0.0.0.0.0.0.0.0.0.0.0.0.0", 20), Block.of("32.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0", 16)).toList();

    private ReceiverNetwork() {
    }

    /** Whether the address is one that the whole internet reaches. */
    public static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return (bytes.length != IPV6_LENGTH || GLOBAL_UNICAST.has(bytes)) && CLOSED.stream().noneMatch(block -> block.has(bytes));
    }

    /** Addresses that begin with the same bits, of one family. */
    private record Block(byte[] start, int bits) {

        /** @param start its bytes as decimal numbers */
        static Block of(String start, int bits) {
            var numbers = Arrays.stream(start.split("\\.")).mapToInt(Integer::parseInt).toArray();
            var bytes = new byte[numbers.length];
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) numbers[i];
            }
            return new Block(bytes, bits);
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var shift = Byte.SIZE - bits % Byte.SIZE;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (shift == Byte.SIZE || (address[whole] & 0xff) >> shift == (start[whole] & 0xff) >> shift);
        }
    }
}
