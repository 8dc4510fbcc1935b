/**
 * How does a whole convolutional network compute? Layer by layer, map by map, unit by unit, down to the products, and back
 * from any number to the pixels. One bench, a slice that no other slice knows.
 */
@NullMarked
package dev.receptive.bench.network;

import org.jspecify.annotations.NullMarked;
