package io.github.execbench.strategy.process;

import io.github.execbench.workload.Task;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads messages and runs tasks. Two threads share it: while one runs a task, the other reads, and
 * so hears of a cancellation or the parent's end. Whoever reads a task runs it, so that no task
 * waits for another thread to wake.
 */
final class WorkerLoop implements Runnable {

  private final FrameReader in;
  private final FrameWriter out;
  private final Object reading = new Object();
  private volatile boolean ready;
  private final RunningTask running = new RunningTask();

  WorkerLoop(InputStream in, FrameWriter out) {
    this.in = new FrameReader(in);
    this.out = out;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Frame task;
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

  private Frame nextTask() throws IOException {
    while (true) {
      Optional<Frame> next = in.next();
      if (next.isEmpty()) {
        throw new EOFException();
      }
      Frame frame = next.get();
      switch (frame.kind()) {
        case TASK -> {
          return frame;
        }
        case CANCEL -> running.cancel(frame.id());
        default -> throw new ProtocolException(frame.kind() + " is not for a worker");
      }
    }
  }

  /** Just before the first task begins: from then on its time counts. */
  private void sayReadyOnce() throws IOException {
    if (!ready) {
      ready = true;
      out.write(Frame.of(Frame.Kind.READY, 0));
    }
  }

  private Frame answer(Frame task) throws IOException {
    try {
      byte[] result;
      try {
        Task<?> work = (Task<?>) Serial.fromBytes(task.payload());
        sayReadyOnce();
        result = Serial.toBytes(work.call());
      } finally {
        running.end();
      }
      if (result.length > Frame.MAX_PAYLOAD) {
        throw new ProtocolException("its result has " + result.length + " bytes: too many");
      }
      return new Frame(Frame.Kind.RESULT, task.id(), result);
    } catch (Throwable t) { // an Error of a task is that task's failure too
      return new Frame(Frame.Kind.FAILURE, task.id(), Thrown.of(t).toBytes());
    }
  }
}
