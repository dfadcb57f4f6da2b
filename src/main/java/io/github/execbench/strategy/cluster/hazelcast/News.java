package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.github.execbench.strategy.cluster.engine.RequestHandler;
import java.io.IOException;
import java.util.UUID;

/** That a request need not be answered any more; or nothing, to see whether it arrives. */
final class News extends Call<Boolean> {

  static final long NONE = -1;

  private long canceled = NONE;

  /** To be read. */
  News() {}

  News(UUID driver, long canceled) {
    super(driver);
    this.canceled = canceled;
  }

  @Override
  Boolean call(RequestHandler handler, UUID driver) {
    if (canceled != NONE) {
      handler.cancel(driver, canceled);
    }
    return true;
  }

  @Override
  public int getClassId() {
    return Calls.NEWS;
  }

  @Override
  void write(ObjectDataOutput out) throws IOException {
    out.writeLong(canceled);
  }

  @Override
  void read(ObjectDataInput in) throws IOException {
    canceled = in.readLong();
  }
}
