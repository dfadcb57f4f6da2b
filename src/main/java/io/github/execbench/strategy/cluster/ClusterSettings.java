package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.engine.Address;
import java.util.List;

/** Where the workers are, as the system property {@value #PROPERTY} says. */
public final class ClusterSettings {

  /** Addresses of standing workers, {@code host:port,...}; without it a driver starts its own. */
  public static final String PROPERTY = "execbench.cluster";

  /** Of the cluster that standing workers form. */
  public static final String STANDING = "execbench";

  private ClusterSettings() {}

  /** The standing workers; none if a driver is to start its own. */
  public static List<Address> standing() {
    String text = System.getProperty(PROPERTY, "");
    return text.isEmpty() ? List.of() : Address.list(text);
  }
}
