package io.github.execbench.strategy.cluster;

import io.github.execbench.strategy.cluster.node.OwnNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A standing worker for all tests of a class that open CLUSTER, so that each takes no longer than
 * to connect to it.
 */
public final class StandingWorker implements BeforeAllCallback, AfterAllCallback {

  private static final int SLOTS = 5;

  private OwnNode worker;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    worker = OwnNode.start(ClusterSettings.STANDING, Build.ofThisJvm(), SLOTS);
    System.setProperty(ClusterSettings.PROPERTY, worker.address().toString());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.clearProperty(ClusterSettings.PROPERTY);
    worker.close();
  }
}
