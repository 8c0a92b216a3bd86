package de.kooperationsbuch.command.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/** Who is counted, in sixteen bytes: a keyed hash, so that no name and no address stays in memory, however long it is. */
record Key(long high, long low) {
    private static final byte[] SECRET = new byte[16];
    private static final int NETWORK_BYTES = 8;

    static {
        new SecureRandom().nextBytes(SECRET);
    }

    static Key of(UUID account) {
        return new Key(account.getMostSignificantBits(), account.getLeastSignificantBits());
    }

    static Key ofName(String name) {
        return hash(name.getBytes(StandardCharsets.UTF_8));
    }

    /** @param address of a client; of IPv6 only the network counts, because whoever has one address there has the whole of it */
    static Key ofAddress(String address) {
        return hash(network(address));
    }

    /** The two together. */
    Key and(Key other) {
        return hash(ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(high)
                .putLong(low)
                .putLong(other.high)
                .putLong(other.low)
                .array());
    }

    private static byte[] network(String address) {
        if (address.indexOf(':') < 0) return address.getBytes(StandardCharsets.US_ASCII);
        try {
            // with a colon in it this is never looked up
            InetAddress literal = InetAddress.getByName(address.split("%", 2)[0]);
            return literal instanceof Inet6Address six
                    ? Arrays.copyOf(six.getAddress(), NETWORK_BYTES)
                    : network(literal.getHostAddress());
        } catch (UnknownHostException notOne) {
            return address.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static Key hash(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(SECRET);
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(bytes));
            return new Key(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
