package dev.receptive.bench.network;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Series;
import dev.receptive.train.Training;
import dev.receptive.words.Numerals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The kernels of the first layer as they are learned, moment by moment, over the curves of the run. */
final class NetKernelsStory implements Story {

    private static final StepSize MOMENT = new StepSize("moment", 0.1);

    private static final double MARGIN = 28;
    private static final double TITLE = 20;
    private static final double TEXT = 15;
    private static final double HEAD = 56;
    private static final double GAP = 18;

    /** The part of the height that the kernels take at most. */
    private static final double OF_KERNELS = 0.64;

    /** Widths of a picture that is drawn at size 1. */
    private static final double WIDE = 960;

    private static final double HIGH = 640;

    private final List<NetworkExperiment> moments;
    private final Board board;
    private final Score score;
    private final double unit;
    private final float strongest;

    /**
     * @param moments of one run, from the first to the last; at least one, each with a convolution
     */
    NetKernelsStory(List<NetworkExperiment> moments, Board board) {
        this.moments = List.copyOf(moments);
        this.board = board;
        Passage.Span span = new Passage.Span(MOMENT.code(), MOMENT.seconds(), MOMENT);
        this.score = new Score(new Passage.Times(StepSize.NONE, moments.size(), span));
        this.unit = Math.min(board.width() / WIDE, board.height() / HIGH);
        float most = 0;
        for (NetworkExperiment moment : moments) {
            most = Math.max(most, GridFigure.scale(first(moment).kernels().weight()));
        }
        this.strongest = most;
    }

    /** Whether there are kernels to be looked at. */
    static boolean isPossible(NetworkExperiment now) {
        return now.layers().stream().anyMatch(NetConv.class::isInstance);
    }

    private static NetConv first(NetworkExperiment now) {
        return now.layers().stream()
                .filter(NetConv.class::isInstance)
                .map(NetConv.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kernels: no layer is a convolution"));
    }

    private int index(double seconds) {
        return (int) Math.max(0, Math.min(moments.size() - 1, Math.floor(seconds / MOMENT.seconds() + 1e-6)));
    }

    private NetRunTold runAt(double seconds) {
        return new NetRunTold(new NetTrace(moments.get(index(seconds))));
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        NetworkExperiment now = moments.get(index(seconds));
        Sheet sheet = new Sheet();
        double bottom = kernels(sheet, first(now));
        head(sheet, runAt(seconds));
        now.run().ifPresent(run -> curves(sheet, run, bottom));
        return board.scene(sheet.marks(), List.of());
    }

    private void head(Sheet sheet, NetRunTold told) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, TITLE * unit, Ink.KERNEL);
        double y = HEAD / 2 * unit;
        NetConv conv = first(told.trace().experiment());
        String title = board.words()
                .say(
                        "network.kernels.title",
                        conv.kernels().slices().size(),
                        conv.kernels().height(),
                        conv.kernels().width());
        double wide = board.width() - 2 * MARGIN * unit;
        sheet.text("kernels:title", title, MARGIN * unit, y, bold, wide / 2);
        String moment = board.words().say(told.moment());
        Lettering right = Lettering.of(Face.TEXT, TEXT * unit, Ink.TEXT).withAnchor(Anchor.END);
        sheet.text("kernels:moment", moment, board.width() - MARGIN * unit, y, right, wide / 2);
    }

    /** Draws them; gives where they end. */
    private double kernels(Sheet sheet, NetConv conv) {
        int count = conv.kernels().slices().size();
        int across = IntStream.rangeClosed(1, count)
                .boxed()
                .max(Comparator.comparingDouble(wide -> pitch(conv, wide)))
                .orElse(1);
        int rows = conv.kernels().height();
        int columns = conv.kernels().width();
        double pitch = pitch(conv, across);
        double step = columns * pitch + GAP * unit;
        double left = (board.width() - across * step + GAP * unit) / 2;
        for (int slice = 0; slice < count; slice++) {
            double x = left + slice % across * step;
            double y = HEAD * unit + Math.floorDiv(slice, across) * (rows * pitch + GAP * unit);
            Grid grid = GridFigure.cells(x, y, pitch, rows, columns);
            sheet.add(GridFigure.of("kernel:" + slice, grid, strongest, unit)
                    .draw(colours(conv.kernels().slices().get(slice).values())));
        }
        return HEAD * unit + Math.ceil((double) count / across) * (rows * pitch + GAP * unit);
    }

    /** The side of a cell where so many kernels stand side by side. */
    private double pitch(NetConv conv, int across) {
        int down = (conv.kernels().slices().size() + across - 1) / across;
        double wide = (board.width() - 2 * MARGIN * unit - (across - 1) * GAP * unit) / across;
        double high = (board.height() * OF_KERNELS - HEAD * unit - (down - 1) * GAP * unit) / down;
        return Math.min(wide / conv.kernels().width(), high / conv.kernels().height());
    }

    /** What moves is seen by its colour. */
    private static CellContent colours(Tensor weights) {
        return new CellContent() {
            @Override
            public float value(int row, int column) {
                return weights.at(row, column);
            }

            @Override
            public String text(int row, int column) {
                return "";
            }
        };
    }

    private void curves(Sheet sheet, NetRun run, double top) {
        Training training = run.training().orElseThrow();
        double y = top + GAP / 2 * unit;
        double high = board.height() - y - GAP * unit;
        double wide = (board.width() - (2 * MARGIN + GAP) * unit) / 2;
        Box first = new Box(MARGIN * unit / 2, y, wide, high);
        Box second = new Box(first.right() + 2 * GAP * unit, y, wide, high);
        Series losses = training.losses();
        double most = NetRunPlot.top(run, losses, moments.get(0).classes().size());
        new NetRunPlot(run, NetTensors.LOSS, losses, 1, most, Ink.KERNEL, first, unit)
                .draw(
                        sheet,
                        board.words().say("network.train.loss", Numerals.digits(NetRunPlot.factor(run))),
                        Evaluation::loss);
        new NetRunPlot(run, NetTensors.ACCURACY, training.accuracies(), 100, 100, Ink.OUTPUT, second, unit)
                .draw(sheet, board.words().say("network.train.accuracy"), each -> 100 * each.accuracy());
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return List.of();
    }

    @Override
    public Reading reading(double seconds) {
        return new NetworkReading(runAt(seconds).trace());
    }

    @Override
    public Now now(double seconds) {
        return new Now(runAt(seconds).moment(), List.of(), Optional.empty());
    }

    private Opening opening() {
        return new Opening(false, score);
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        return index(seconds) < moments.size() - 1
                ? opening().start(size)
                : opening().end(size);
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, any -> OptionalDouble.empty());
    }
}
