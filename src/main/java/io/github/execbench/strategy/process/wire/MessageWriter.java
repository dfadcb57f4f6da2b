package io.github.execbench.strategy.process.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes frames, each in one piece. Any number of threads may use it. */
public final class MessageWriter {

  private static final int HEADER = Integer.BYTES + Byte.BYTES + Long.BYTES;

  private final OutputStream out;

  public MessageWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes one message, whole, and flushes it.
   *
   * @throws ProtocolException if the payload is too long; nothing was written then
   */
  public void write(Message frame) throws IOException {
    byte[] payload = frame.payload();
    if (payload.length > Message.MAX_PAYLOAD) {
      throw new ProtocolException(
          payload.length + " bytes serialized: at most " + Message.MAX_PAYLOAD + " can be sent");
    }
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + payload.length);
    bytes.putInt(payload.length).put(frame.kind().code()).putLong(frame.id());
    bytes.put(payload);
    synchronized (this) {
      out.write(bytes.array());
      out.flush();
    }
  }
}
