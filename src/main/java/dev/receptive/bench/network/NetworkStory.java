package dev.receptive.bench.network;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.List;
import java.util.OptionalDouble;

/** A network, told: layer after layer comes about, each of its numbers from those of the layer before. */
final class NetworkStory implements Story {

    private final NetTrace trace;
    private final Board board;
    private final NetScore score;
    private final NetworkPicture picture;
    private final List<Target> targets;
    private final Spotlight spotlight;
    private final NetworkReading reading;
    private final NetNarration narration;

    NetworkStory(NetTrace trace, Board board) {
        this.trace = trace;
        this.board = board;
        this.score = new NetScore(trace);
        NetworkLayout layout = NetworkPlan.layout(trace, board.words(), board.width(), board.height());
        this.picture = new NetworkPicture(trace, layout, board.words());
        this.targets = layout.targets(trace);
        this.spotlight = new Spotlight(targets, layout.unit());
        this.reading = new NetworkReading(trace);
        this.narration = new NetNarration(trace);
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        NetStand stand = score.at(seconds);
        NetStand seen = seen(stand, gaze);
        String said = board.words().say(narration.of(seen));
        List<Mark> marks = picture.marks(stand, seen, said);
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** A unit that somebody points at is told as it is when it is done. */
    private NetStand seen(NetStand stand, Gaze gaze) {
        return gaze.asked()
                .filter(trace.places()::holds)
                .map(spot -> score.done(
                        trace.places().plane(spot).layer(), trace.places().unit(spot)))
                .orElse(stand);
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return targets;
    }

    @Override
    public Reading reading(double seconds) {
        return reading;
    }

    @Override
    public Now now(double seconds) {
        return narration.now(score.at(seconds));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        NetStand stand = score.at(seconds);
        Spot spot = trace.places().spot(stand.layer(), stand.unit());
        return switch (stand.phase()) {
            case START -> opening().start(size);
            case TAKE -> stand.taken() == 0 ? before(stand, size) : Bookmark.at(spot, stand.taken(), size);
            case LAND -> Bookmark.at(spot, size);
            case END -> opening().end(size);
        };
    }

    /** Before any of a unit's terms is there, the story is still where the unit before came about. */
    private Bookmark before(NetStand stand, String size) {
        if (stand.unit() > 0) {
            return Bookmark.at(trace.places().spot(stand.layer(), stand.unit() - 1), size);
        }
        int layer = stand.layer() - 1;
        return layer < 0
                ? opening().start(size)
                : Bookmark.at(trace.places().spot(layer, trace.places().units(layer) - 1), size);
    }

    private Opening opening() {
        return new Opening(false, score());
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, -1, score::endOf);
    }
}
