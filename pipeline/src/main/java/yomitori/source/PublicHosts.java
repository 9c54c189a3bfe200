package yomitori.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of hosts, and refuses those in private networks, where a page from outside has no business. The
 * connection goes to the very addresses that were looked at: a name that means another address a moment later gains nothing.
 */
final class PublicHosts implements DnsResolver {
    /** Finds addresses without asking who they belong to. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** A host stands in a private network. */
    static final class PrivateHostException extends UnknownHostException {
        PrivateHostException(String message) {
            super(message);
        }
    }

    private final Names names;
    private final boolean privateAllowed;

    PublicHosts(Names names, boolean privateAllowed) {
        this.names = names;
        this.privateAllowed = privateAllowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.of(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        for (InetAddress address : addresses) {
            if (!privateAllowed && isPrivate(address)) {
                throw new PrivateHostException(host + " stands in a private network (" + address.getHostAddress() + ").");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
            boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
            boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
            boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
            boolean compatible = true;
            for (int i = 0; i < 12; i++) {
                compatible &= bytes[i] == 0;
            }
            return uniqueLocal || translated || sixToFour || teredo || compatible;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean isMetadataOfACloud = first == 168 && second == 63 && (bytes[2] & 0xff) == 129 && bytes[3] == 16;
        return isMetadataOfACloud || first == 0 || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19) || first >= 240;
    }
}
