package io.github.execbench.strategy.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.github.execbench.strategy.CannotStartException;
import io.github.execbench.strategy.RunnerOptions;
import io.github.execbench.strategy.Strategy;
import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.ClusterException;
import io.github.execbench.strategy.cluster.engine.EngineLibrary;
import io.github.execbench.strategy.cluster.node.OwnNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Addresses at which no worker of this build is: one line says what is wrong, and where. */
@Timeout(120)
class ForeignClustersTest {

  private static final Duration SHORT = Duration.ofSeconds(2);

  @AfterEach
  void forget() {
    System.clearProperty(ClusterSettings.PROPERTY);
  }

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    System.setProperty(ClusterSettings.PROPERTY, "127.0.0.1:" + port + ",no.such.host.invalid:1");
    var none =
        assertThrows(CannotStartException.class, () -> Strategy.CLUSTER.open(RunnerOptions.of(1)));
    assertEquals(
        "--cluster 127.0.0.1:"
            + port
            + ": can't be reached: Connection refused; no.such.host.invalid:1: unknown host",
        none.getMessage());
  }

  @Test
  void anotherProgramListens() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String message = refusal(socket.getLocalPort());
      assertTrue(message.endsWith("no worker of this suite has answered there"), message);
    }
  }

  @Test
  void aClusterOfAnotherName() throws Exception {
    String message = refusal("somebody-elses");
    assertTrue(message.endsWith("no worker of this suite has answered there"), message);
  }

  @Test
  void aClusterOfThatNameWithoutWorkers() throws Exception {
    String message = refusal(ClusterSettings.STANDING);
    assertTrue(message.endsWith("is in the cluster, but no worker of this suite"), message);
  }

  @Test
  void aWorkerOfAnotherBuild() throws Exception {
    try (OwnNode worker = OwnNode.start(ClusterSettings.STANDING, "0123456789ab", 1)) {
      String message = refusal(worker.address().port());
      assertEquals(
          "--cluster "
              + worker.address()
              + ": the worker runs another build (0123456789ab) than this (classes): give both the"
              + " same jar",
          message);
    }
  }

  private static String refusal(String name) throws Exception {
    Config config = new Config();
    config.setClusterName(name);
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.socket.bind.any", "false");
    config.getNetworkConfig().setPort(0).getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    EngineLibrary.load(); // turns its log off
    HazelcastInstance stranger = Hazelcast.newHazelcastInstance(config);
    try {
      return refusal(stranger.getCluster().getLocalMember().getAddress().getPort());
    } finally {
      stranger.getLifecycleService().terminate();
    }
  }

  private static String refusal(int port) throws Exception {
    Fleet fleet = new StandingFleet(EngineLibrary.load(), List.of(new Address("127.0.0.1", port)));
    return assertThrows(
            ClusterException.class, () -> ClusterPool.open(fleet, Optional.empty(), SHORT))
        .getMessage();
  }
}
