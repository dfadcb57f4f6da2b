package io.github.execbench.strategy.cluster.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a worker listens.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without its brackets
 */
public record Address(String host, int port) {

  /** Where workers listen unless they are told otherwise. */
  public static final int DEFAULT_PORT = 5701;

  /** Ports begin with 1. */
  public static final int LARGEST_PORT = 65_535;

  /**
   * Reads addresses separated by commas.
   *
   * @throws IllegalArgumentException if one is none; the message says which and why
   */
  public static List<Address> list(String text) {
    List<Address> addresses = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      addresses.add(of(part.strip()));
    }
    return List.copyOf(addresses);
  }

  private static Address of(String text) {
    int colon = text.lastIndexOf(':');
    boolean bare =
        colon < 0 || text.endsWith("]") || (text.indexOf(':') != colon && !bracketed(text));
    String host = bare ? text : text.substring(0, colon);
    String name = bracketed(host) ? host.substring(1, host.length() - 1) : host;
    if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == '/' || c == '[')) {
      throw new IllegalArgumentException(text + ": is no address; write host:port,host:port");
    }
    return new Address(name, bare ? DEFAULT_PORT : port(text, text.substring(colon + 1)));
  }

  private static boolean bracketed(String host) {
    return host.startsWith("[") && host.contains("]");
  }

  private static int port(String text, String digits) {
    try {
      int port = Integer.parseInt(digits);
      if (port > 0 && port <= LARGEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw unknown(text);
    }
    throw unknown(text);
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(text + ": its port must be 1 to " + LARGEST_PORT);
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
