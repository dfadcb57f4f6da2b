package io.github.execbench.strategy.process.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.strategy.process.worker.Inbox;
import io.github.execbench.strategy.process.worker.Received;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final byte[] PAYLOAD = {1, 2, 3};

  @Test
  void comesBackAsItWasWritten() throws IOException {
    MessageReader reader = reader(written());
    Message frame = reader.next().orElseThrow();
    assertEquals(Message.Kind.TASK, frame.kind());
    assertEquals(-7, frame.id());
    assertArrayEquals(PAYLOAD, frame.payload());
    assertEquals(Optional.empty(), reader.next());
  }

  @Test
  void anEndWithinAFrameIsNoCleanEnd() throws IOException {
    byte[] whole = written();
    for (int cut = 1; cut < whole.length; cut++) {
      MessageReader reader = reader(Arrays.copyOf(whole, cut));
      assertThrows(EOFException.class, reader::next, "cut after " + cut);
    }
  }

  @Test
  void textIsNoFrame() {
    MessageReader reader = reader("Hello, world!\n".getBytes(StandardCharsets.US_ASCII));
    String message = assertThrows(ProtocolException.class, reader::next).getMessage();
    assertTrue(message.contains("at most 67108864"), message);
  }

  @Test
  void anUnknownKindIsNoFrame() throws IOException {
    byte[] bytes = written();
    bytes[4] = '?';
    assertThrows(ProtocolException.class, reader(bytes)::next);
  }

  @Test
  void anOversizePayloadIsNotWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Message frame = new Message(Message.Kind.RESULT, 1, new byte[Message.MAX_PAYLOAD + 1]);
    assertThrows(ProtocolException.class, () -> new MessageWriter(out).write(frame));
    assertEquals(0, out.size());
  }

  @Test
  void dataEndAndTimeOutAreToldApart() throws Exception {
    Inbox inbox = new Inbox(new ByteArrayInputStream(written()));
    assertEquals(new Received.TimedOut(), inbox.receive(Duration.ofMillis(1)));
    inbox.run();
    Received first = inbox.receive(Duration.ZERO);
    assertTrue(first instanceof Received.Data(Message frame) && frame.id() == -7, first.toString());
    assertEquals(new Received.EndOfStream(""), inbox.receive(Duration.ZERO));
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MessageWriter(out).write(new Message(Message.Kind.TASK, -7, PAYLOAD));
    return out.toByteArray();
  }

  private static MessageReader reader(byte[] bytes) {
    return new MessageReader(new ByteArrayInputStream(bytes));
  }
}
