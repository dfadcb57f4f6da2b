package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.IdentifiedDataSerializable;
import io.github.execbench.strategy.cluster.engine.RequestHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a driver sends to a worker. It travels in bytes of its own, not by Java serialization. */
abstract class Call<T> implements Callable<T>, IdentifiedDataSerializable, HazelcastInstanceAware {

  private UUID driver = new UUID(0, 0);
  private @Nullable HazelcastInstance worker;

  /** To be read. */
  Call() {}

  Call(UUID driver) {
    this.driver = driver;
  }

  /** Runs at the worker. */
  abstract T call(RequestHandler handler, UUID driver);

  abstract void write(ObjectDataOutput out) throws IOException;

  abstract void read(ObjectDataInput in) throws IOException;

  @Override
  public final T call() {
    Object handler =
        Objects.requireNonNull(worker, "set by Hazelcast").getUserContext().get(Settings.HANDLER);
    return call((RequestHandler) Objects.requireNonNull(handler, "each worker has one"), driver);
  }

  @Override
  public final void setHazelcastInstance(HazelcastInstance instance) {
    worker = instance;
  }

  @Override
  public final int getFactoryId() {
    return Calls.FACTORY;
  }

  @Override
  public final void writeData(ObjectDataOutput out) throws IOException {
    out.writeLong(driver.getMostSignificantBits());
    out.writeLong(driver.getLeastSignificantBits());
    write(out);
  }

  @Override
  public final void readData(ObjectDataInput in) throws IOException {
    driver = new UUID(in.readLong(), in.readLong());
    read(in);
  }
}
