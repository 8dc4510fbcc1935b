/**
 * How does a pooling compute? A window slides over every channel by itself and keeps the largest number that it covers, or
 * their mean: what is set up ({@code PoolingExperiment}), what the layer did, number by number ({@code PoolTrace}), when ({@code
 * PoolScore}), how that is told ({@code PoolingStory}), and the bench that puts them together ({@code Pooling}). A slice that no
 * other slice knows.
 */
@NullMarked
package dev.receptive.bench.pooling;

import org.jspecify.annotations.NullMarked;
