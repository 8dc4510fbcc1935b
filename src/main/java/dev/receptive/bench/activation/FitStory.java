package dev.receptive.bench.activation;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Block;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A fit, told: ReLU by ReLU its hinge is drawn, multiplied by its weight and added to the line, which bends there; then the
 * line goes through the layer again, and is folded.
 */
final class FitStory implements Story {

    private final FitTrace trace;
    private final Board board;
    private final FitScore score;
    private final FitLayout layout;
    private final FitEquation equation;
    private final FitPicture picture;
    private final FitNarration narration;

    FitStory(FitTrace trace, Board board) {
        this.trace = trace;
        this.board = board;
        this.score = new FitScore(trace.relus(), trace.layers());
        this.layout = FitLayout.of(board.width(), board.height());
        this.equation = new FitEquation(trace, layout);
        this.picture = new FitPicture(trace, layout, equation, board.words());
        this.narration = new FitNarration(trace);
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        FitStand stand = score.at(seconds);
        String said = board.words().say(narration.of(stand));
        List<Mark> marks = picture.marks(stand, gaze.asked(), said);
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        return board.scene(marks, gaze.lit(spotlight, reading(seconds)::links));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        FitStand stand = score.at(seconds);
        int layer = stand.line(trace).layer();
        List<Target> targets = new ArrayList<>(layout.targets(trace, layer));
        if (layer == 0) {
            Spot error = Spot.of(FitTensors.ERROR, 0, 0);
            targets.add(new Block(error, layout.error(), Touch.READ, Ink.GRADIENT));
        }
        targets.addAll(equation.targets(equation.words(stand, FitPicture.point(gaze.asked()))));
        return targets;
    }

    @Override
    public Reading reading(double seconds) {
        return new FitReading(trace, score.at(seconds));
    }

    @Override
    public Now now(double seconds) {
        return narration.now(score.at(seconds));
    }

    /** A file says of a ReLU {@code [0, relu]}, and of a further layer {@code [layer, 0]}. */
    @Override
    public Bookmark bookmark(double seconds, String size) {
        FitStand stand = score.at(seconds);
        Spot relu = Spot.of(ActivationTensors.OUTPUT, 0, stand.relu());
        return switch (stand.phase()) {
            case START -> opening().start(size);
            case KNOT -> Bookmark.at(relu, 1, size);
            case SCALE -> Bookmark.at(relu, 2, size);
            case ADD -> Bookmark.at(relu, size);
            case FOLD -> Bookmark.at(Spot.of(ActivationTensors.OUTPUT, stand.layer(), 0), size);
            case END -> opening().end(size);
        };
    }

    private Opening opening() {
        return new Opening(false, score());
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, FitScore.MOVES, this::timeOf);
    }

    /** Who asks for a weight or a knot asks for its ReLU. */
    private OptionalDouble timeOf(Spot spot, int moves) {
        if (spot.isIn(FitTensors.WEIGHT) || spot.isIn(FitTensors.KNOT)) {
            return score.endOf(Spot.of(ActivationTensors.OUTPUT, spot.row(), spot.column()), moves);
        }
        return spot.isIn(ActivationTensors.OUTPUT) ? score.endOf(spot, moves) : OptionalDouble.empty();
    }
}
