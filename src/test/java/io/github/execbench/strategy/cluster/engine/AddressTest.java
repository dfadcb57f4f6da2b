package io.github.execbench.strategy.cluster.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @Test
  void readsNamesAndBothKindsOfAddresses() {
    assertEquals(
        List.of(
            new Address("a.example", 5702),
            new Address("10.0.0.7", 5701),
            new Address("::1", 1),
            new Address("::1", 5701),
            new Address("fe80::2", 5701)),
        Address.list("a.example:5702, 10.0.0.7,[::1]:1,[::1],fe80::2"));
  }

  @Test
  void isWrittenAsItIsRead() {
    assertEquals("a:1", new Address("a", 1).toString());
    assertEquals("[::1]:2", new Address("::1", 2).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a:1,", ":5701", "a:0", "a:65536", "a:b", "http://a:1", "a b", "[]:1"})
  void refusesWhatIsNone(String text) {
    assertThrows(IllegalArgumentException.class, () -> Address.list(text));
  }
}
