package io.github.execbench.strategy.cluster.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hazelcast.instance.BuildInfoProvider;
import org.junit.jupiter.api.Test;

class EngineLibraryTest {

  @Test
  void namesTheReleaseThatThisIsBuiltWith() {
    assertEquals(BuildInfoProvider.getBuildInfo().getVersion(), EngineLibrary.VERSION);
  }
}
