package io.github.execbench.run.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.execbench.run.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JmhOptionsTest {

  @Test
  void otherJarsMayHaveProfilersOfTheirOwn() throws UsageException {
    List<String> own = List.of("-prof", "acme.Profiler", "-i", "2");
    assertEquals(own, JmhOptions.parseForOthers(own).arguments());
    UsageException here = assertThrows(UsageException.class, () -> JmhOptions.parse(own));
    assertEquals("-prof acme.Profiler: no such profiler; -lprof lists them", here.getMessage());
    assertThrows(UsageException.class, () -> JmhOptions.parseForOthers(List.of("-prof", "nosuch")));
  }
}
