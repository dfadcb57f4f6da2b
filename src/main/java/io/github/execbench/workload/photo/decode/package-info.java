/** From the bytes of a photo to rows of samples. */
package io.github.execbench.workload.photo.decode;
