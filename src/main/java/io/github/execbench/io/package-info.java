/**
 * Files written whole, ends of streams, why a file could not be used; knows nothing of the rest.
 */
package io.github.execbench.io;
