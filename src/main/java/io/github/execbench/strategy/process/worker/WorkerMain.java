package io.github.execbench.strategy.process.worker;

import io.github.execbench.strategy.process.wire.MessageWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A worker process: runs the tasks that come over standard input, one at a time, until that ends.
 *
 * <p>What a task prints goes to standard error, and what it reads is empty, so that nothing spoils
 * the protocol.
 */
public final class WorkerMain {

  private WorkerMain() {}

  public static void main(String[] args) throws IOException {
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    MessageWriter out = new MessageWriter(new FileOutputStream(FileDescriptor.out));
    WorkerLoop loop = new WorkerLoop(new FileInputStream(FileDescriptor.in), out);
    Thread second = new Thread(loop, "worker");
    second.setDaemon(true);
    try {
      second.start();
    } catch (OutOfMemoryError e) { // there is no thread for it
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(1);
    }
    EndingSignals.ignore();
    loop.run();
  }
}
