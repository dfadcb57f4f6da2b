package io.github.execbench.strategy.cluster.node;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/**
 * A task on its way to a worker: 8 bytes of id, 8 of the limit in ns (0: none), the task.
 *
 * @param id unique among those of its driver
 * @param limit the task's time limit, which the worker holds it to
 * @param task serialized
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes, never compared
public record Request(long id, Optional<Duration> limit, byte[] task) {

  private static final int HEADER = 2 * Long.BYTES;

  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + task.length);
    bytes.putLong(id).putLong(limit.map(Duration::toNanos).orElse(0L)).put(task);
    return bytes.array();
  }

  static Request of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long id = in.getLong();
    long limit = in.getLong();
    byte[] task = new byte[in.remaining()];
    in.get(task);
    return new Request(
        id, limit == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(limit)), task);
  }
}
