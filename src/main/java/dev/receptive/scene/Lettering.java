package dev.receptive.scene;

/**
 * How a line of text is set.
 *
 * @param size of the face, in the scene's units
 * @param anchor which point of the text its place names
 */
public record Lettering(Face face, double size, Tint tint, Anchor anchor) {

    /** In one ink, from its place to the right. */
    public static Lettering of(Face face, double size, Ink ink) {
        return new Lettering(face, size, Tint.of(ink), Anchor.START);
    }

    public Lettering withAnchor(Anchor other) {
        return new Lettering(face, size, tint, other);
    }
}
