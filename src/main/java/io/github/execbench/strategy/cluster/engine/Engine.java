package io.github.execbench.strategy.cluster.engine;

import java.io.IOException;
import java.util.List;

/**
 * A library that carries bytes to workers and back, and knows which of them are there. What the
 * bytes say is not its business.
 */
public interface Engine {

  /**
   * Connects to the workers of a cluster in the background, and again whenever that is torn.
   *
   * @param addresses of some of them: the others follow
   */
  Link connect(String cluster, List<Address> addresses);

  /**
   * Makes this JVM a worker of a cluster.
   *
   * @throws IOException if the address can't be had; the message says why
   */
  Server serve(ServerSettings settings, RequestHandler handler) throws IOException;
}
