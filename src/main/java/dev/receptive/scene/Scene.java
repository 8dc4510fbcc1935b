package dev.receptive.scene;

import java.util.List;

/**
 * One picture: marks in the order in which they are painted, in a space of its own size.
 *
 * @param width of the space
 * @param height of the space
 * @param marks the later ones stand in front
 */
public record Scene(double width, double height, List<Mark> marks) {

    public Scene {
        marks = List.copyOf(marks);
    }

    /** The scene as text, for golden tests. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.append(mark.toText("")));
        return text.toString();
    }
}
