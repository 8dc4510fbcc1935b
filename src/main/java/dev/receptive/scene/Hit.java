package dev.receptive.scene;

/**
 * What is under a point.
 *
 * @param id the mark's id
 * @param row row of the cell or pixel, or −1 where the mark has none
 * @param column column of the cell or pixel, or −1
 */
public record Hit(String id, int row, int column) {}
