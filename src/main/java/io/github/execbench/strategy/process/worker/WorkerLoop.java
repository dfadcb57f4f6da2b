package io.github.execbench.strategy.process.worker;

import io.github.execbench.strategy.process.wire.AllowList;
import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.MessageReader;
import io.github.execbench.strategy.process.wire.MessageWriter;
import io.github.execbench.strategy.process.wire.ProtocolException;
import io.github.execbench.strategy.process.wire.Serial;
import io.github.execbench.strategy.process.wire.Thrown;
import io.github.execbench.workload.Task;
import io.github.execbench.workload.UnsendableResultException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads messages and runs tasks. Two threads share it: while one runs a task, the other reads, and
 * so hears of a cancellation or the parent's end. Whoever reads a task runs it, so that no task
 * waits for another thread to wake.
 */
final class WorkerLoop implements Runnable {

  private final MessageReader in;
  private final MessageWriter out;
  private final Object reading = new Object();
  private volatile boolean ready;
  private final RunningTask running = new RunningTask();

  WorkerLoop(InputStream in, MessageWriter out) {
    this.in = new MessageReader(in);
    this.out = out;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Message task;
        synchronized (reading) {
          task = nextTask();
          running.begin(task.id());
        }
        out.write(answer(task));
      }
    } catch (EOFException e) {
      Runtime.getRuntime().halt(0); // the parent closed the pipe, or is gone: nobody waits for us
    } catch (IOException e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(1);
    }
  }

  private Message nextTask() throws IOException {
    while (true) {
      Optional<Message> next = in.next();
      if (next.isEmpty()) {
        throw new EOFException();
      }
      Message frame = next.get();
      switch (frame.kind()) {
        case TASK -> {
          return frame;
        }
        case CANCEL -> running.cancel(frame.id());
        default -> throw new ProtocolException(frame.kind() + " is not for a worker");
      }
    }
  }

  /** Just before the first task begins: from then on its time counts, and what fails is its own. */
  private void sayReadyOnce() throws IOException {
    if (!ready) {
      ready = true;
      out.write(Message.of(Message.Kind.READY, 0));
    }
  }

  private Message answer(Message task) throws IOException {
    AllowList allowed = AllowList.SUITE;
    try {
      byte[] result;
      try {
        sayReadyOnce();
        Object sent = Objects.requireNonNull(Serial.fromBytes(task.payload()), "a task");
        Task<?> work = (Task<?>) sent;
        allowed = AllowList.of(work);
        result = toBytes(work.call());
      } finally {
        running.end();
      }
      return new Message(Message.Kind.RESULT, task.id(), result);
    } catch (Throwable t) { // an Error of a task is that task's failure too
      return new Message(Message.Kind.FAILURE, task.id(), Thrown.of(t, allowed).toBytes());
    }
  }

  /** What fails here is not the task. A result may say itself how it is written, and throw. */
  private static byte[] toBytes(Object result) throws UnsendableResultException {
    byte[] bytes;
    try {
      bytes = Serial.toBytes(result);
    } catch (NotSerializableException e) {
      throw new UnsendableResultException("is not serializable: " + e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnsendableResultException("can't be serialized: " + e);
    }
    if (bytes.length > Message.MAX_PAYLOAD) {
      throw new UnsendableResultException(
          "has " + bytes.length + " bytes: at most " + Message.MAX_PAYLOAD + " can be sent");
    }
    return bytes;
  }
}
