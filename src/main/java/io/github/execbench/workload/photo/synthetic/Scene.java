package io.github.execbench.workload.photo.synthetic;

import java.util.List;
import java.util.function.Supplier;

/** The thirteen photos that the suite makes: file name, orientation, sensor noise, layers. */
public enum Scene {
  DUSK("photo-1497082291797-787c377b9aa2.jpg", false, 3.0f, Landscapes::dusk),
  PEBBLES("photo-1505220337000-3e9c478c281d.jpg", true, 1.2f, Closeups::pebbles),
  SEA("photo-1515344174651-ee11ea959c21.jpg", false, 2.2f, Landscapes::sea),
  AUTUMN("photo-1522529829701-73b2c4069545.jpg", false, 1.2f, Closeups::autumn),
  NIGHT("photo-1524116457332-d30d28dbd25e.jpg", true, 4.2f, Streets::night),
  PEAKS("photo-1527035080773-226acc11d357.jpg", false, 1.5f, Landscapes::peaks),
  MEADOW("photo-1537730856182-ae30238642ea.jpg", false, 1.2f, Closeups::meadow),
  FLOWER("photo-1540430591129-81e09e115e4b.jpg", true, 2.1f, Closeups::flower),
  DUNES("photo-1542598629800-31da206f5c66.jpg", false, 1.6f, Landscapes::dunes),
  FOREST("photo-1562680832416-115cdf1461aa.jpg", true, 1.6f, Closeups::forest),
  STREET("photo-1579077186089-d60a359eeefb.jpg", false, 1.5f, Streets::day),
  LAKE("photo-1587904610871-3a75fb7ff337.jpg", false, 1.5f, Landscapes::lake),
  FOLIAGE("photo-1588840572825-3a9edf561d80.jpg", true, 1.2f, Closeups::foliage);

  private final String fileName;
  private final boolean portrait;
  private final float noise;
  private final Supplier<List<Layer>> layers;

  Scene(String fileName, boolean portrait, float noise, Supplier<List<Layer>> layers) {
    this.fileName = fileName;
    this.portrait = portrait;
    this.noise = noise;
    this.layers = layers;
  }

  /** Of the form that a well-known site gives its photos. */
  public String fileName() {
    return fileName;
  }

  /** Whether it stands on its short side. */
  public boolean portrait() {
    return portrait;
  }

  /** Takes the photo at a size of one's own; the scene fits itself in. */
  Canvas take(int width, int height) {
    var canvas = new Canvas(width, height);
    layers.get().forEach(layer -> layer.paint(canvas));
    new Camera(noise, fileName.hashCode()).expose(canvas);
    return canvas;
  }
}
