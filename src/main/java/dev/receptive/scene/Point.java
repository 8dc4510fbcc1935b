package dev.receptive.scene;

/** A point of a path. */
public record Point(double x, double y) {}
