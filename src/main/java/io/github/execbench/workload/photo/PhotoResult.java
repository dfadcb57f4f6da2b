package io.github.execbench.workload.photo;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one photo.
 *
 * @param name the photo's file name
 * @param width of the thumbnail, in pixels
 * @param height of the thumbnail, in pixels
 * @param bytes size of the thumbnail's file
 * @param warnings what was wrong with the photo and tolerated
 * @param handedOn why the filter left the photo to another one; empty if it didn't
 */
public record PhotoResult(
    String name, int width, int height, int bytes, List<String> warnings, String handedOn)
    implements Serializable {}
