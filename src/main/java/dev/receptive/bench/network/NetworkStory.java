package dev.receptive.bench.network;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network, told: layer after layer comes about, each of its numbers from those of the layer before. */
final class NetworkStory implements Story {

    private final NetTrace trace;
    private final Board board;
    private final NetScore score;
    private final NetworkPicture picture;
    private final NetworkLayout layout;
    private final Map<Integer, Standing> standings = new ConcurrentHashMap<>();
    private final NetNarration narration;
    private final NetLens lens;

    /**
     * What can be pointed at while the story is at a layer.
     *
     * @param spotlight over all of it
     * @param layers over the layers alone, while the arithmetic of a unit stands where else something could be lit
     */
    private record Standing(List<Target> targets, Spotlight spotlight, Spotlight layers, NetworkReading reading) {}

    NetworkStory(NetTrace trace, Board board) {
        this(trace, board, NetworkPlan.layout(trace, board.words(), board.width(), board.height()));
    }

    private NetworkStory(NetTrace trace, Board board, NetworkLayout layout) {
        this.trace = trace;
        this.board = board;
        this.score = new NetScore(trace);
        this.layout = layout;
        this.picture = new NetworkPicture(trace, layout, board.words());
        this.narration = new NetNarration(trace);
        this.lens = new NetLens(trace, layout);
    }

    /** The same on the same stage after an edit: where nothing but numbers changed, everything stands where it stood. */
    NetworkStory retold(NetTrace next, Board on) {
        boolean still = board.equals(on) && next.standsLike(trace);
        return still ? new NetworkStory(next, board, layout) : new NetworkStory(next, on);
    }

    private Standing standing(double seconds) {
        NetStand stand = score.at(seconds);
        boolean ended = stand.phase() == NetPhase.END;
        return standings.computeIfAbsent(ended ? trace.layers() : stand.layer(), any -> {
            int layer = stand.layer();
            List<Target> targets = layout.targets(trace, layer);
            Spotlight layers = new Spotlight(List.copyOf(targets), layout.unit());
            if (ended) {
                targets.addAll(picture.targets());
            }
            return new Standing(
                    targets, new Spotlight(targets, layout.unit()), layers, new NetworkReading(trace, layer));
        });
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public List<Sentence> chapters() {
        return trace.folding().told().stream().map(trace.names()::shortly).toList();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        NetStand stand = score.at(seconds);
        NetStand seen = seen(stand, gaze);
        boolean after = !seen.equals(stand) && stand.layer() >= trace.folding().last(seen.layer());
        String said = board.words().say(after ? narration.done(seen) : narration.of(seen));
        List<Mark> marks = picture.marks(stand, seen, said);
        Optional<Spot> pixel =
                gaze.asked().filter(spot -> stand.phase() == NetPhase.END && spot.isIn(NetTensors.INPUT));
        pixel.ifPresent(spot -> marks.addAll(picture.eraser(spot)));
        Standing standing = standing(seconds);
        Spotlight light = seen.equals(stand) ? standing.spotlight() : standing.layers();
        List<Mark> over = new ArrayList<>(gaze.lit(light, standing.reading()::links));
        gaze.asked().ifPresent(spot -> over.addAll(lens(spot, stand, seen, standing)));
        return board.scene(marks, over);
    }

    private List<Mark> lens(Spot spot, NetStand stand, NetStand seen, Standing standing) {
        Links links = standing.reading().links(spot);
        List<Box> lit = Stream.concat(links.sees().stream(), links.reaches().stream())
                .flatMap(patch -> standing.targets().stream().flatMap(target -> target.around(patch).stream()))
                .collect(Collectors.toCollection(ArrayList::new));
        lit.addAll(picture.used(seen));
        return lens.marks(spot, stand, standing.targets(), lit);
    }

    /** A unit that somebody points at is told as it is when it is done; of layers that share a column, the first. */
    private NetStand seen(NetStand stand, Gaze gaze) {
        return gaze.asked()
                .filter(trace.places()::holds)
                .map(spot -> score.done(
                        trace.folding().told(trace.places().plane(spot).layer()),
                        trace.places().unit(spot)))
                .orElse(stand);
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return standing(seconds).targets();
    }

    @Override
    public Reading reading(double seconds) {
        return standing(seconds).reading();
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
        int layer = trace.folding().source(stand.layer());
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
