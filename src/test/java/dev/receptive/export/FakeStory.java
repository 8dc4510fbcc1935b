package dev.receptive.export;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import java.util.List;
import java.util.OptionalDouble;

/** A square that moves to the right for one second a cell, its sides on whole pixels. */
class FakeStory implements Story {

    private final Score score;

    FakeStory(int cells, int perRow) {
        Passage cell = new Passage.Several(Steps.CELL, List.of(new Passage.Span("move", 1, Steps.PRODUCT)));
        score = new Score(new Passage.Times(Steps.ROW, cells / perRow, new Passage.Times(Steps.ROW, perRow, cell)));
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        double x = Math.rint(score.clamp(seconds) / score.duration() * 140);
        Mark panel = new Mark.Rect("panel", new Box(0, 60, 160, 60), 0, Tint.of(Ink.PANEL), Stroke.NONE);
        Mark square = new Mark.Rect("square", new Box(x, 50, 20, 20), 0, Tint.of(Ink.FOCUS), Stroke.NONE);
        return new Scene(160, 120, List.of(panel, square));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return List.of();
    }

    @Override
    public Reading reading(double seconds) {
        throw new UnsupportedOperationException("no export asks for numbers");
    }

    @Override
    public Now now(double seconds) {
        throw new UnsupportedOperationException("no export asks what is going on");
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        return Bookmark.USUAL;
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return OptionalDouble.of(0);
    }
}
