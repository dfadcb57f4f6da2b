package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.github.execbench.strategy.cluster.engine.RequestHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

/** A request on its way. */
final class Handover extends Call<byte[]> {

  private byte[] request = {};

  /** To be read. */
  Handover() {}

  Handover(UUID driver, byte[] request) {
    super(driver);
    this.request = request;
  }

  @Override
  byte[] call(RequestHandler handler, UUID driver) {
    return handler.answer(driver, request);
  }

  @Override
  public int getClassId() {
    return Calls.HANDOVER;
  }

  @Override
  void write(ObjectDataOutput out) throws IOException {
    out.writeByteArray(request);
  }

  @Override
  void read(ObjectDataInput in) throws IOException {
    request = Objects.requireNonNull(in.readByteArray(), "a request");
  }
}
