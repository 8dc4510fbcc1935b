/**
 * How does a convolution compute? An input of one or several channels, the kernels that slide over it, and how: what is set
 * up ({@code ConvolutionExperiment}), what the layer did, product by product ({@code ConvTrace}), how that is told ({@code
 * ConvolutionStory}), and the bench that puts them together ({@code Convolution}).
 */
@NullMarked
package dev.receptive.bench.convolution;

import org.jspecify.annotations.NullMarked;
