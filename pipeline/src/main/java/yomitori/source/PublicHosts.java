package yomitori.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells hosts that everybody may ask from those that stand in private networks, where a page from outside has no business. */
final class PublicHosts {
    private PublicHosts() {}

    static void check(String host) throws SourceException {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            for (InetAddress address : InetAddress.getAllByName(name)) {
                if (isPrivate(address)) {
                    throw new SourceException(new Problem(Problem.Kind.PRIVATE_ADDRESS,
                            host + " stands in a private network (" + address.getHostAddress() + ").",
                            "Save the page as a file, or allow private addresses if you trust the source."));
                }
            }
        } catch (UnknownHostException e) {
            throw new SourceException(new Problem(Problem.Kind.UNREACHABLE, "No host has the name " + host + ".",
                    "Check the spelling and the connection to the network."));
        }
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
        return first == 0 || first == 100 && second >= 64 && second < 128 || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19) || first >= 240;
    }
}
