package io.github.execbench.strategy.process.worker;

import io.github.execbench.io.Tail;
import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.MessageWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A worker process, seen from its parent. Used by one thread at a time. */
public final class Worker implements AutoCloseable {

  /** Told once how a start has ended. */
  @FunctionalInterface
  public interface StartListener {

    /**
     * It has ended.
     *
     * @param well whether the worker has answered; else it has ended, or had to be
     */
    void ended(boolean well);
  }

  /** What ends a process, tears its pipes and wakes their readers takes moments. */
  private static final Duration DEATH = Duration.ofSeconds(10);

  /** Of its standard error. */
  private static final int KEPT_BYTES = 4096;

  private static final int KEPT_LINES = 5;

  private static final Set<Integer> TOLD_TO_END = Set.of(128 + 1, 128 + 2, 128 + 15);

  private final Process process;
  private final StartListener listener;
  private final AtomicBoolean starting = new AtomicBoolean(true);
  private volatile boolean wasUp;
  private final MessageWriter out;
  private final Inbox inbox;
  private final Tail errors;
  private final Thread errorReader;
  private final Thread inboxReader;
  private long lastId;

  private Worker(Process process, StartListener listener) {
    this.process = process;
    this.listener = listener;
    out = new MessageWriter(process.getOutputStream());
    inbox = new Inbox(process.getInputStream());
    errors = new Tail(KEPT_BYTES);
    inboxReader = thread(inbox, "inbox");
    errorReader = thread(new Drain(process.getErrorStream(), errors), "errors");
  }

  /**
   * Starts a process and doesn't wait for it. If its threads can't be had, no process is left.
   *
   * @param listener told of the start's end if nothing is thrown
   */
  public static Worker start(List<String> command, StartListener listener) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    InheritedOptions.removeFrom(builder.environment());
    Process process = builder.start();
    try {
      Worker worker = new Worker(process, listener);
      worker.inboxReader.start();
      worker.errorReader.start();
      return worker;
    } catch (Throwable t) {
      process.destroyForcibly();
      throw t;
    }
  }

  private Thread thread(Runnable reader, String what) {
    Thread thread = new Thread(reader, "worker-" + process.pid() + "-" + what);
    thread.setDaemon(true);
    return thread;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it has not answered yet. */
  public boolean isStarting() {
    return starting.get();
  }

  /** It has answered. */
  void up() {
    if (starting.getAndSet(false)) {
      wasUp = true;
      listener.ended(true);
    }
  }

  /** Whether it has ever answered. */
  public boolean wasUp() {
    return wasUp;
  }

  /**
   * Sends a task.
   *
   * @return its id
   */
  long send(byte[] task) throws IOException {
    long id = ++lastId;
    out.write(new Message(Message.Kind.TASK, id, task));
    return id;
  }

  /** Tells it to interrupt the task that was sent last, if it is still under way. */
  void cancelLast() {
    try {
      out.write(Message.of(Message.Kind.CANCEL, lastId));
    } catch (IOException e) {
      process.destroyForcibly(); // what takes no message any more is of no use
    }
  }

  /** Waits for its next message. */
  public Received receive(Duration limit) throws InterruptedException {
    return inbox.receive(limit);
  }

  /** Kills it if need be, and says how it ended: exit code and the last lines it wrote. */
  public String death(String why) throws InterruptedException {
    if (!process.waitFor(why.isEmpty() ? DEATH.toMillis() : 0, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
    errorReader.join(DEATH);
    int code = process.exitValue();
    String signal = code > 128 && code < 160 ? " (signal " + (code - 128) + ")" : "";
    String lines = errors.lastLines(KEPT_LINES);
    return String.format(
        Locale.ROOT,
        "worker process %d ended with exit code %d%s%s; %s",
        process.pid(),
        code,
        signal,
        why.isEmpty() ? "" : " after it sent something that is not a message (" + why + ")",
        lines.isEmpty() ? "nothing on its standard error" : "its standard error ends: " + lines);
  }

  /** Whether it has ended of a signal that asks programs to end: SIGHUP, SIGINT or SIGTERM. */
  boolean wasToldToEnd() {
    return !process.isAlive() && TOLD_TO_END.contains(process.exitValue());
  }

  /**
   * Has it end by itself; past the limit it is killed, with what it has started.
   *
   * @return whether it ended well
   */
  public boolean end(Duration limit) throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(limit)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    return process.exitValue() == 0;
  }

  /** Ends it at once: an idle worker holds nothing, and a busy one is not waited for any more. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Returns when the process and its threads are gone. */
  @Override
  public void close() {
    kill();
    if (starting.getAndSet(false)) {
      listener.ended(false);
    }
    boolean interrupted = false;
    for (boolean gone = false; !gone; ) {
      try {
        process.waitFor();
        inboxReader.join(DEATH);
        errorReader.join(DEATH);
        gone = true;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads to the end. */
  private record Drain(InputStream in, OutputStream to) implements Runnable {

    @Override
    public void run() {
      try {
        in.transferTo(to);
      } catch (IOException e) {
        // Closed as the worker ended: what was read stands.
      }
    }
  }
}
