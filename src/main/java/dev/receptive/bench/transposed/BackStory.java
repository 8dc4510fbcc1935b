package dev.receptive.bench.transposed;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Running;
import dev.receptive.bench.Story;
import dev.receptive.bench.transposed.BackScore.BackStand;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** There and back: the transposed convolution, and then the convolution of the same geometry. It is not the inverse. */
final class BackStory implements Story {

    private final BackTrace trace;
    private final Board board;
    private final BackScore score;
    private final BackLayout layout;
    private final ShownGathers shown;
    private final BackPicture picture;
    private final BackReading reading;

    BackStory(BackTrace trace, Board board) {
        this.trace = trace;
        this.board = board;
        this.score = new BackScore(trace);
        this.layout = BackLayout.of(trace, board.width(), board.height());
        this.shown = new ShownGathers(trace);
        this.picture = new BackPicture(trace, shown, layout, board.words());
        this.reading = new BackReading(trace, new TransposedNumbers(trace.there()));
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        BackStand stand = score.at(seconds);
        BackStand seen = seen(stand, gaze);
        List<Mark> marks = picture.marks(stand, seen, board.words().say(said(seen)));
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** A number of the channel that somebody looks at is told as it is when it has come back. */
    private BackStand seen(BackStand stand, Gaze gaze) {
        return gaze.asked()
                .filter(spot -> spot.isIn(TransposedTensors.BACK) && spot.channel() == stand.channel())
                .map(spot ->
                        new BackStand(true, 1, spot.channel(), spot.row() * trace.columns() + spot.column(), 1, false))
                .orElse(stand);
    }

    private Sentence said(BackStand stand) {
        if (!stand.started()) {
            return Sentence.of("say.back.start");
        }
        if (stand.cell() < 0) {
            return Sentence.of("say.back.there");
        }
        if (stand.ended()) {
            return BackVerdict.verdict(trace);
        }
        int landed = stand.landed();
        return Sentence.of("say.back.so", landed, trace.cells(), trace.same(stand.channel(), landed));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        BackStand stand = seen(score.at(seconds), gaze);
        int map = trace.map(stand);
        return layout.targets(stand.channel(), map, trace.there().slice(map, stand.channel()));
    }

    @Override
    public Reading reading(double seconds) {
        return reading;
    }

    @Override
    public Now now(double seconds) {
        return now(seconds, Gaze.NONE);
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        BackStand stand = score.at(seconds);
        List<Sentence> counts = new ArrayList<>();
        int inputs = trace.there().inputs();
        if (inputs > 1) {
            counts.add(Sentence.of("position.channel", stand.cell() < 0 ? 0 : stand.channel() + 1, inputs));
        }
        counts.add(Sentence.of("position.back", stand.landed(), trace.cells()));
        int products = trace.depth() * trace.there().area();
        counts.add(Sentence.of("position.product", stand.cell() < 0 ? 0 : stand.taken(products), products));
        return new Now(said(seen(stand, gaze)), counts, running(stand));
    }

    private Optional<Running> running(BackStand stand) {
        if (!stand.started()) {
            return Optional.empty();
        }
        if (stand.cell() < 0) {
            return Optional.of(new Running(TransposedSubject.LISTING.name(), "stamp", List.of()));
        }
        ShownGather of = shown.of(stand.channel(), stand.cell() / trace.columns(), stand.cell() % trace.columns());
        GatherLoop loop = new GatherLoop(trace, trace.there().area());
        return Optional.of(
                stand.isSummed()
                        ? loop.result(of)
                        : loop.sum(of, stand.taken(of.products().size())));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        BackStand stand = score.at(seconds);
        if (!stand.started()) {
            return Bookmark.of(Bookmark.Way.USUAL, size);
        }
        int cell = Math.max(0, stand.cell());
        Spot spot = new Spot(TransposedTensors.STAMP, stand.channel(), cell / trace.columns(), cell % trace.columns());
        return stand.ended() ? Bookmark.of(Bookmark.Way.END, size) : Bookmark.at(spot, size);
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return switch (bookmark.moment()) {
            case USUAL, START -> OptionalDouble.of(0);
            case END -> OptionalDouble.of(score.score().duration());
            case SPOT ->
                score.endOf(bookmark.spot().orElseThrow(), bookmark.steps().orElse(-1));
        };
    }
}
