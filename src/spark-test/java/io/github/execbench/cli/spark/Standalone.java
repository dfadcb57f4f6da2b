package io.github.execbench.cli.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Spark of processes on loopback: a master and two workers with a core each, as installed. */
final class Standalone implements AutoCloseable {

  /** What a Spark is made of: the test's class path but for what is ours. */
  private static final Pattern OURS =
      Pattern.compile(
          ".*/(classes|test-classes|[^/]*(execbench|junit|jmh|twelvemonkeys|picocli|commons-csv|hazelcast"
              + "|archunit|minicluster|google-java-format|h2|hipparchus|surefire|statistics)[^/]*|"
              + ".*(com/twelvemonkeys|tools/jackson|org/openjdk|org/junit)/.*)");

  private static final Pattern MASTER = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  private final Path home;
  private final Process master;
  private final String url;
  private final List<Process> workers = new ArrayList<>();
  private final List<Process> jobs = new ArrayList<>();

  Standalone(Path folder) throws Exception {
    home = Files.createDirectories(folder.resolve("spark"));
    Path jars = Files.createDirectory(home.resolve("jars"));
    for (String jar : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!OURS.matcher(jar).matches()) {
        Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
      }
    }
    master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0");
    url = await("master", MASTER);
    for (String worker : List.of("worker-0", "worker-1")) {
      workers.add(
          start(
              worker,
              "org.apache.spark.deploy.worker.Worker",
              List.of(
                      "--host",
                      "127.0.0.1",
                      "--port",
                      "0",
                      "--webui-port",
                      "0",
                      "--cores",
                      "1",
                      "--memory",
                      "1g",
                      "--work-dir",
                      home.resolve(worker).toString(),
                      url)
                  .toArray(String[]::new)));
      await(worker, Pattern.compile("Successfully registered with master"));
    }
  }

  /** Starts the finished jar as {@code spark-submit} does; its output is in a file of this name. */
  Process submit(String name, List<String> conf, List<String> arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("--master", url));
    for (String setting : conf) {
      words.addAll(List.of("--conf", setting));
    }
    words.addAll(
        List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.executor.memory=600m"));
    words.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
    words.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
    words.add(Path.of(System.getProperty("execbench.spark.jar")).toAbsolutePath().toString());
    words.addAll(arguments);
    Process job = start(name, "org.apache.spark.deploy.SparkSubmit", words.toArray(String[]::new));
    jobs.add(job);
    return job;
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-Xmx512m", "-cp", home + "/jars/*", main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log(name).toFile())
            .directory(home.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // its start scripts find it out
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.start();
  }

  /** What a process has printed. */
  String printed(String name) throws IOException {
    return Files.readString(log(name));
  }

  private Path log(String name) {
    return home.resolve(name + ".log");
  }

  private String await(String name, Pattern text) throws Exception {
    for (int i = 0; i < 600; i++) {
      Matcher found = text.matcher(printed(name));
      if (found.find()) {
        return found.group();
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(printed(name));
  }

  /** Ends a worker with its executors, as a machine that loses its power. */
  void killWorker() {
    kill(workers.removeFirst());
  }

  private static void kill(Process process) {
    try (Stream<ProcessHandle> children = process.descendants()) {
      List<ProcessHandle> all = children.toList();
      process.destroyForcibly();
      all.forEach(ProcessHandle::destroyForcibly);
    }
  }

  @Override
  public void close() {
    List<Process> all = new ArrayList<>(jobs); // without a master, one waits for another
    all.addAll(workers);
    all.add(master);
    all.forEach(Standalone::kill);
    all.forEach(process -> process.onExit().join());
  }
}
