package io.github.execbench.strategy.process.worker;

import io.github.execbench.strategy.process.wire.Message;
import io.github.execbench.strategy.process.wire.MessageReader;
import io.github.execbench.strategy.process.wire.ProtocolException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker's messages. A thread of its own reads them, so that waiting for one can end. */
public final class Inbox implements Runnable {

  private final MessageReader reader;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

  public Inbox(InputStream in) {
    reader = new MessageReader(in);
  }

  @Override
  public void run() {
    try {
      Optional<Message> next = reader.next();
      while (next.isPresent()) {
        received.add(new Received.Data(next.get()));
        next = reader.next();
      }
      received.add(new Received.EndOfStream(""));
    } catch (ProtocolException e) {
      received.add(new Received.EndOfStream(e.getMessage()));
    } catch (IOException e) {
      received.add(new Received.EndOfStream("")); // torn off or closed by its end
    }
  }

  /** Waits for the next message. After the end of the stream there is nothing but that. */
  public Received receive(Duration limit) throws InterruptedException {
    Received next = received.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
    if (next instanceof Received.EndOfStream) {
      received.add(next);
    }
    return next == null ? new Received.TimedOut() : next;
  }
}
