package dev.receptive.bench;

import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The size of a stage, and the language that is spoken on it. */
public record Board(double width, double height, Words words) {

    /**
     * A picture of this size.
     *
     * @param over what lies over the others because somebody looks at it
     */
    public Scene scene(List<Mark> marks, List<Mark> over) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(over);
        return new Scene(width, height, all);
    }
}
