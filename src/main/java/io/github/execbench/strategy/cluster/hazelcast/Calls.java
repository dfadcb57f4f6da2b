package io.github.execbench.strategy.cluster.hazelcast;

import com.hazelcast.nio.serialization.DataSerializableFactory;
import com.hazelcast.nio.serialization.IdentifiedDataSerializable;

/** Makes the calls that a worker reads, by their numbers. */
final class Calls implements DataSerializableFactory {

  static final int FACTORY = 1;
  static final int HANDOVER = 1;
  static final int NEWS = 2;

  @Override
  public IdentifiedDataSerializable create(int type) {
    return switch (type) {
      case HANDOVER -> new Handover();
      case NEWS -> new News();
      default -> throw new IllegalArgumentException("unknown kind of call: " + type);
    };
  }
}
