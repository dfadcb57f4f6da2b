package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.client.config.ClientConnectionStrategyConfig;
import com.hazelcast.client.config.ConnectionRetryConfig;
import com.hazelcast.config.Config;
import com.hazelcast.config.ExecutorConfig;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.config.SerializationConfig;
import io.github.execbench.strategy.cluster.engine.Address;
import io.github.execbench.strategy.cluster.engine.RequestHandler;
import io.github.execbench.strategy.cluster.engine.ServerSettings;
import java.util.List;
import java.util.Map;

/**
 * How Hazelcast is set up: addresses that are given, and nothing that looks for others, tells
 * others, or keeps data.
 */
final class Settings {

  /** The executor of the tasks, as wide as the worker's slots, and that of all that can't wait. */
  static final String TASKS = "tasks";

  static final String NEWS = "news";
  static final String HANDLER = "handler";
  static final String SLOTS = "execbench.slots";
  static final String BUILD = "execbench.build";

  /** How long a worker, or a driver, may be silent before it is taken for lost. */
  private static final int SILENCE_SECONDS = 10;

  private static final Map<String, String> MEMBER =
      Map.ofEntries(
          Map.entry("hazelcast.phone.home.enabled", "false"),
          Map.entry("hazelcast.shutdownhook.enabled", "false"),
          // Else it would listen at every address of the machine.
          Map.entry("hazelcast.socket.bind.any", "false"),
          Map.entry("hazelcast.wait.seconds.before.join", "0"),
          Map.entry("hazelcast.max.wait.seconds.before.join", "0"),
          Map.entry("hazelcast.heartbeat.interval.seconds", "1"),
          Map.entry("hazelcast.max.no.heartbeat.seconds", Integer.toString(SILENCE_SECONDS)),
          Map.entry("hazelcast.client.max.no.heartbeat.seconds", Integer.toString(SILENCE_SECONDS)),
          // Two clusters that a cut has left find each other soon; the default is 5 minutes.
          Map.entry("hazelcast.merge.first.run.delay.seconds", "3"),
          Map.entry("hazelcast.merge.next.run.delay.seconds", "3"),
          // There is no data: as few threads and parts as can be.
          Map.entry("hazelcast.partition.count", "1"),
          Map.entry("hazelcast.operation.thread.count", "1"),
          Map.entry("hazelcast.operation.generic.thread.count", "2"),
          Map.entry("hazelcast.slow.operation.detector.enabled", "false"));

  private static final Map<String, String> CLIENT =
      Map.of(
          "hazelcast.client.statistics.enabled", "false",
          // The thread that reads an answer hands it on.
          "hazelcast.client.response.thread.count", "0",
          "hazelcast.client.heartbeat.interval", "1000",
          "hazelcast.client.heartbeat.timeout", Integer.toString(SILENCE_SECONDS * 1000),
          // How long what could not be sent is tried again: tasks are, elsewhere.
          "hazelcast.client.invocation.timeout.seconds", "1");

  /** IPv4 and IPv6. */
  private static final List<String> EVERY_ADDRESS = List.of("*.*.*.*", "*:*:*:*:*:*:*:*");

  private static final int FIRST_PAUSE_MILLIS = 50;
  private static final int LONGEST_PAUSE_MILLIS = 1000;

  private Settings() {}

  static Config member(ServerSettings worker, RequestHandler handler) {
    Config config = new Config();
    config.setClassLoader(Settings.class.getClassLoader());
    config.setClusterName(worker.cluster());
    MEMBER.forEach(config::setProperty);
    config.getUserContext().put(HANDLER, handler);
    config.getMetricsConfig().setEnabled(false);
    config.getMemberAttributeConfig().setAttribute(SLOTS, Integer.toString(worker.slots()));
    config.getMemberAttributeConfig().setAttribute(BUILD, worker.build());
    config.addExecutorConfig(executor(TASKS, worker.slots()));
    config.addExecutorConfig(executor(NEWS, 1));
    serialization(config.getSerializationConfig());
    NetworkConfig network = config.getNetworkConfig();
    network.setPort(worker.port()).setPortAutoIncrement(false).setReuseAddress(true);
    config.setProperty("hazelcast.local.localAddress", worker.bind());
    // So that all addresses of a name are tried, those of other machines too.
    EVERY_ADDRESS.forEach(network.getInterfaces().setEnabled(true)::addInterface);
    JoinConfig join = network.getJoin();
    join.getAutoDetectionConfig().setEnabled(false);
    join.getMulticastConfig().setEnabled(false);
    join.getTcpIpConfig().setEnabled(true); // one that names no others is joined by them
    worker.others().forEach(other -> join.getTcpIpConfig().addMember(other.toString()));
    return config;
  }

  private static ExecutorConfig executor(String name, int threads) {
    return new ExecutorConfig(name, threads).setStatisticsEnabled(false);
  }

  /** With a filter, Hazelcast reads by Java serialization no classes but its own and the JDK's. */
  private static void serialization(SerializationConfig config) {
    config.addDataSerializableFactory(Calls.FACTORY, new Calls());
    config.setJavaSerializationFilterConfig(new JavaSerializationFilterConfig());
  }

  static ClientConfig client(String cluster, List<Address> addresses) {
    ClientConfig config = new ClientConfig();
    config.setClassLoader(Settings.class.getClassLoader());
    config.setClusterName(cluster);
    CLIENT.forEach(config::setProperty);
    config.getMetricsConfig().setEnabled(false);
    serialization(config.getSerializationConfig());
    config.getNetworkConfig().getAutoDetectionConfig().setEnabled(false);
    addresses.forEach(address -> config.getNetworkConfig().addAddress(address.toString()));
    ClientConnectionStrategyConfig strategy = config.getConnectionStrategyConfig();
    strategy
        .setAsyncStart(true)
        .setReconnectMode(ClientConnectionStrategyConfig.ReconnectMode.ASYNC);
    ConnectionRetryConfig retry = strategy.getConnectionRetryConfig();
    retry
        .setClusterConnectTimeoutMillis(Long.MAX_VALUE)
        .setInitialBackoffMillis(FIRST_PAUSE_MILLIS);
    retry.setMaxBackoffMillis(LONGEST_PAUSE_MILLIS).setMultiplier(1.5);
    return config;
  }
}
