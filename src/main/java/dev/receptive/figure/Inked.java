package dev.receptive.figure;

import dev.receptive.scene.Ink;

/** A piece of monospaced text in one ink. */
public record Inked(String text, Ink ink) {}
