package dev.receptive.bench.network;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Story;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Sheet;
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

/** A step of training, told: forward, the loss, its gradient back through every layer, the weights that move, forward again. */
final class NetStepStory implements Story {

    private final NetStepped step;
    private final Board board;
    private final NetStepScore score;
    private final NetworkLayout layout;
    private final NetStepPicture picture;
    private final NetStepNarration narration;

    NetStepStory(NetStepped step, Board board) {
        NetTrace trace = step.before();
        this.step = step;
        this.board = board;
        this.score = new NetStepScore(trace);
        this.layout = NetworkPlan.layout(trace, board.words(), board.width(), board.height());
        this.picture = new NetStepPicture(step, layout, board.words());
        this.narration = new NetStepNarration(step);
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public List<Sentence> chapters() {
        return score.chapters().names();
    }

    private NetStepShown shown(double seconds) {
        return new NetStepShown(score.chapters(), step.before(), layout.columns(), board.words(), score.at(seconds));
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        NetStepShown shown = shown(seconds);
        NetStepStand stand = shown.stand();
        List<Target> targets = targets(shown);
        NetStepReading reading = new NetStepReading(step, shown);
        Optional<NetStepPicture.Told> own = own(stand, reading);
        Optional<NetStepPicture.Told> asked =
                gaze.asked().filter(reading::isAside).flatMap(spot -> asked(spot, reading));
        String said = board.words().say(said(shown, gaze));
        List<Mark> marks = new ArrayList<>(picture.marks(shown, targets, asked.or(() -> own), said));
        boolean flies = stand.phase() == NetPhase.LAND && stand.progress() < 1 && asked.isEmpty();
        if (flies && own.isPresent()) {
            Explanation explanation = own.get().explanation();
            Sheet sheet = new Sheet();
            targets.stream()
                    .flatMap(target -> target.place(shown.standing(explanation.spot())).stream())
                    .findFirst()
                    .ifPresent(cell -> picture.flight(sheet, stand, cell, explanation));
            marks.addAll(sheet.marks());
        }
        Spotlight light = new Spotlight(targets, layout.unit());
        return board.scene(marks, gaze.lit(light, reading::links));
    }

    /** What goes on, or what is to be said of the number that somebody looks at. */
    private Sentence said(NetStepShown shown, Gaze gaze) {
        NetStepReading reading = new NetStepReading(step, shown);
        return gaze.asked()
                .filter(reading::isAside)
                .flatMap(spot -> reading.explain(spot).map(explanation -> narration.asked(spot, explanation)))
                .orElseGet(() -> narration.of(shown.stand(), score.chapters()));
    }

    /** The number to which the story has come. */
    private Optional<NetStepPicture.Told> own(NetStepStand stand, NetStepReading reading) {
        if (!stand.isStarted() || !stand.row().kind().isReckoned() || stand.is(NetStepKind.RESULT)) {
            return Optional.empty();
        }
        Spot spot = score.chapters().told(stand);
        return reading.explain(spot)
                .map(explanation -> new NetStepPicture.Told(explanation, title(spot), stand.isMade()));
    }

    /** A number that somebody looks at. */
    private Optional<NetStepPicture.Told> asked(Spot spot, NetStepReading reading) {
        return reading.explain(spot).map(explanation -> new NetStepPicture.Told(explanation, title(spot), true));
    }

    private String title(Spot spot) {
        return board.words().say(narration.title(spot));
    }

    private List<Target> targets(NetStepShown shown) {
        return new NetStepTargets(step, layout).of(shown);
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return targets(shown(seconds));
    }

    @Override
    public NetStepReading reading(double seconds) {
        return new NetStepReading(step, shown(seconds));
    }

    @Override
    public Now now(double seconds) {
        return narration.now(score.at(seconds), score.chapters());
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        Now now = now(seconds);
        return new Now(said(shown(seconds), gaze), now.counts(), now.running());
    }

    @Override
    public Optional<Spot> reached(double seconds) {
        NetStepStand stand = score.at(seconds);
        return stand.isStarted() && stand.row().kind().isReckoned()
                ? Optional.of(score.chapters().told(stand))
                : Optional.empty();
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        NetStepStand stand = score.at(seconds);
        Spot spot = score.named(stand);
        return switch (stand.phase()) {
            case START -> opening().start(size);
            case TAKE -> Bookmark.at(spot, stand.progress() < 1 ? 0 : 1, size);
            case LAND -> Bookmark.at(spot, size);
            case END -> opening().end(size);
        };
    }

    private Opening opening() {
        return new Opening(false, score());
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, -1, score::endOf);
    }
}
