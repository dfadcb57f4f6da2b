/**
 * Files written whole, ends of streams, why a file could not be used, what a system was short of;
 * knows nothing of the rest.
 */
package io.github.execbench.io;
