/**
 * What comes from outside, and what is kept? Pictures, labelled images (IDX) and tensors (.npy, .npz, safetensors) turned
 * into numbers, with limits on their size, and files written whole or not at all. A file is believed nothing: what it
 * says of its size is compared with the bytes that are there before memory is taken. May use {@code tensor} and {@code words}.
 *
 * <p>A picture's numbers are what Pillow gives, to one level: samples are taken as they stand in the file, whatever its gamma
 * or colour profile says, and what is transparent stands over white. Grey of 16 bits is divided by 257 (Pillow, which keeps
 * it at 16 bits, has no levels for it); what a GIF's first frame leaves free has the transparent colour, or else the first
 * of its colours. Of a large picture every pixel counts, a share of it where it lies across an edge; Pillow's {@code BOX}
 * is the same where the factor is a whole number, and else counts whole pixels only.
 *
 * <p>Limits: 50 million pixels, decoded in bands of 150 MB at most; a JPEG of 100 scans, and fewer if it is large; packed
 * data that grow a hundredfold, if they come to more than 16 MB; a tensor of half of Java's memory.
 */
@NullMarked
package dev.receptive.data;

import org.jspecify.annotations.NullMarked;
