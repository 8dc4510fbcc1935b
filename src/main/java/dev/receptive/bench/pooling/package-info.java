/**
 * How does a pooling compute? A window slides over every channel by itself and keeps the largest number that it covers, or
 * their mean. One bench, a slice that no other slice knows.
 */
@NullMarked
package dev.receptive.bench.pooling;

import org.jspecify.annotations.NullMarked;
