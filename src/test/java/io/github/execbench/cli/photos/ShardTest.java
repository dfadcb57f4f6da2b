package io.github.execbench.cli.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

  private static final int PHOTOS = 3000;
  private static final List<Path> NAMES =
      IntStream.range(0, PHOTOS).mapToObj(i -> Path.of("folder", "IMG " + i + ".JPG")).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void eachPhotoIsInOnePart(int parts) {
    int[] sizes = new int[parts];
    for (Path name : NAMES) {
      List<Integer> holders =
          IntStream.range(0, parts)
              .filter(k -> new Shard(k + 1, parts).holds(name))
              .boxed()
              .toList();
      assertEquals(1, holders.size(), name + " is in " + holders);
      sizes[holders.getFirst()]++;
    }
    int fair = PHOTOS / parts;
    for (int size : sizes) {
      assertTrue(size > fair / 2 && size < 2 * fair, size + " of " + fair);
    }
  }

  /** Machines of other versions must agree: CRC-32 of the name in lower case, as a URI has it. */
  @Test
  void thePartIsDefinedByTheNameAlone() {
    CRC32 crc = new CRC32();
    crc.update("img%20a.jpg".getBytes(StandardCharsets.US_ASCII));
    int number = (int) (crc.getValue() % 1000) + 1;
    assertTrue(new Shard(number, 1000).holds(Path.of("/x/IMG a.jpg")));
    assertTrue(new Shard(number, 1000).holds(Path.of("img A.JPG")));
  }

  @Test
  void readsWhatItIsGiven() {
    assertEquals(new Shard(2, 3), Shard.parse("2/3"));
    assertEquals(Shard.WHOLE, Shard.parse("1/1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "0/3", "4/3", "1/0", "-1/3", "1/3/5", "a/b", "1 / 3"})
  void refusesWhatIsNoPart(String text) {
    assertThrows(IllegalArgumentException.class, () -> Shard.parse(text));
  }
}
