/**
 * What comes from outside, and what is kept? Pictures, labelled images (IDX) and tensors (.npy, .npz, safetensors) turned
 * into numbers, with limits on their size, and files written whole or not at all. A file is believed nothing: what it
 * says of its size is compared with the bytes that are there before memory is taken. May use {@code tensor} and {@code words}.
 */
@NullMarked
package dev.receptive.data;

import org.jspecify.annotations.NullMarked;
