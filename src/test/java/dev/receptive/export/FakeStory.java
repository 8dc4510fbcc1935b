package dev.receptive.export;

import dev.receptive.experiment.Steps;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.story.Story;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import java.util.List;

/** A square that moves to the right for one second a cell, its sides on whole pixels. */
record FakeStory(int cells, int perRow) implements Story {

    @Override
    public Score score() {
        Passage cell = new Passage.Several(Steps.CELL, List.of(new Passage.Span("move", 1, Steps.PRODUCT)));
        return new Score(new Passage.Times(Steps.ROW, cells / perRow, new Passage.Times(Steps.ROW, perRow, cell)));
    }

    @Override
    public Scene at(double seconds) {
        double x = Math.rint(score().clamp(seconds) / score().duration() * 140);
        Mark panel = new Mark.Rect("panel", new Box(0, 60, 160, 60), 0, Tint.of(Ink.PANEL), Stroke.NONE);
        Mark square = new Mark.Rect("square", new Box(x, 50, 20, 20), 0, Tint.of(Ink.FOCUS), Stroke.NONE);
        return new Scene(160, 120, List.of(panel, square));
    }
}
