package dev.receptive.bench.transposed;

import dev.receptive.bench.LongestProduct;
import dev.receptive.bench.transposed.GatherArithmetic.GatherCount;
import dev.receptive.bench.transposed.GatherArithmetic.Made;
import dev.receptive.bench.transposed.GatherStand.GatherPhase;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;

/** The marks of a convolution over the stretched input at a stand, back to front. */
final class StretchedPicture {

    private static final Made MADE = new Made(Ink.INPUT, Ink.OUTPUT, "sum.label.result");
    private static final Tint BEHIND = new Tint(Ink.STAGE, 0.65);

    private final StretchedTrace trace;
    private final TransposedTrace stamps;
    private final ShownGathers shown;
    private final ShownLandings landings;
    private final TransposedLayout stage;
    private final Words words;
    private final double unit;
    private final StampPlanes planes;
    private final Titles titles;
    private final PanelText text;
    private final GatherArithmetic arithmetic;
    private final SlidingWindow window;
    private final Caption caption;

    StretchedPicture(StretchedTrace trace, ShownGathers shown, TransposedLayout stage, Words words) {
        this.trace = trace;
        this.stamps = trace.stamps();
        this.shown = shown;
        this.landings = new ShownLandings(stamps);
        this.stage = stage;
        this.words = words;
        this.unit = stage.unit();
        this.planes = new StampPlanes(stamps, stage);
        EquationPlan plan = stage.equation();
        this.titles = new Titles(plan.box().right(), unit);
        this.text = new PanelText(plan.box(), unit, words);
        TransposedExperiment experiment = stamps.experiment();
        int longest = LongestProduct.of(experiment.input(), experiment.kernels().slices());
        this.arithmetic = new GatherArithmetic(plan, stamps, longest, MADE, unit, words);
        this.window = new SlidingWindow(stage.left(), unit);
        this.caption = new Caption(plan.box(), stage.captionY(), unit);
    }

    /**
     * @param real how far the story has come
     * @param stand what is looked at: the same, or an output that is asked about as it is when it is done
     */
    List<Mark> marks(GatherStand real, GatherStand stand, String narration) {
        Sheet sheet = new Sheet();
        int channel = stamps.firstSeen(stand.map()) + stand.seen();
        names(sheet, stand.map(), channel);
        if (stand.isStarted()) {
            double seen = stand.phase() == GatherPhase.SLIDE ? Ease.part(stand.progress(), 0.4, 1) : 1;
            Box kernel = stage.kernel().bounds();
            Box target = stage.right().cell(stand.row(), stand.column());
            Beam.between(under(stand), stage.left().bounds(), kernel, kernel).draw(sheet, "beam", seen, unit);
            Beam.between(kernel, kernel, target, stage.right().bounds()).draw(sheet, "beam:output", seen, unit);
        }
        sheet.rect("ground:kernel", stage.kernel().bounds(), 0, BEHIND, Stroke.NONE);
        sheet.rect("ground:output", stage.right().bounds(), 0, BEHIND, Stroke.NONE);
        CellContent outputs = new Landed(
                (row, column) -> trace.output(real.map(), row, column),
                stage.right().columns(),
                real.landed());
        planes.folded(sheet, real.map(), channel, real.map(), outputs);
        sheet.add(GridFigure.of(TransposedTensors.STRETCHED, stage.left(), planes.inputs(), unit)
                .draw(new Stretched(trace, channel)));
        planes.kernel(sheet, stand.map(), new Turned(trace, stand.map(), channel));
        planes.output(sheet, outputs);
        if (stand.isStarted()) {
            window.draw(sheet, "window", window.outline(under(stand)), 1);
            window.target(sheet, "target", stage.right().cell(stand.row(), stand.column()), 1);
        }
        arithmetic(sheet, stand);
        caption.draw(sheet, narration);
        return sheet.marks();
    }

    /** The window: on its way it comes from the place before. */
    private Box under(GatherStand stand) {
        int down = stamps.rows().span();
        int across = stamps.columns().span();
        Box there = window.at(stand.row(), stand.column(), down, across);
        if (stand.phase() != GatherPhase.SLIDE || stand.cell() == 0) {
            return there;
        }
        int before = stand.cell() - 1;
        int columns = stamps.columns().outputs();
        return window.at(before / columns, before % columns, down, across).towards(there, Ease.inOut(stand.progress()));
    }

    private void names(Sheet sheet, int map, int channel) {
        String plain = Titles.size(stamps.rows().inputs(), stamps.columns().inputs());
        String size = Titles.size(trace.rows().size(), trace.columns().size());
        String stretched = words.say("title.stretched.size", plain, size);
        String detail = stamps.inputs() == 1 ? stretched : words.say("title.channel", channel, stretched);
        titles.title(
                sheet,
                new Name("title:input", words.say("title.stretched"), Ink.INPUT),
                detail,
                stage.left().bounds());
        titles.title(
                sheet,
                new Name("title:kernel", words.say("title.kernel"), Ink.KERNEL),
                words.say("title.turned"),
                stage.kernel().bounds());
        titles.beside(
                sheet,
                new Name("title:bias", words.say("title.bias"), Ink.KERNEL),
                stage.bias().bounds());
        String out = Titles.size(stamps.rows().outputs(), stamps.columns().outputs());
        titles.title(
                sheet,
                new Name("title:output", words.say("title.output"), Ink.OUTPUT),
                stamps.maps() == 1 ? out : words.say("title.channel", map, out),
                stage.right().bounds());
        Box left = stage.left().bounds();
        boolean isFree =
                Math.max(stage.kernel().bounds().bottom(), stage.bias().bounds().bottom()) <= left.bottom();
        double end =
                isFree ? stage.right().x() - stage.left().gap() : stage.kernel().x();
        titles.note(sheet, "note", zeros(), left, end);
    }

    /** How many zeros stand where: in short as much as has room, and of rows that are not as columns which they are. */
    private List<String> zeros() {
        List<String> rows = zeros(stamps.rows(), trace.rows());
        List<String> columns = zeros(stamps.columns(), trace.columns());
        return rows.equals(columns)
                ? rows
                : List.of(
                        words.say("note.zeros.both", rows.get(1), columns.get(1)),
                        words.say("note.zeros.rows", rows.get(1)));
    }

    private List<String> zeros(StampLane stamp, StretchedLane lane) {
        int between = stamp.stride() - 1;
        int left = Math.max(0, -lane.before());
        return left > 0
                ? List.of(
                        words.say("note.zeros.left", between, left), words.say("note.zeros.left.short", between, left))
                : List.of(
                        words.say("note.zeros", between, lane.before(), Math.max(0, lane.after())),
                        words.say("note.zeros.short", between, lane.before(), Math.max(0, lane.after())));
    }

    private void arithmetic(Sheet sheet, GatherStand stand) {
        text.frame(sheet);
        if (!stand.isStarted()) {
            text.two(sheet, words.say("equation.invite"), words.say("stretched.hint"), Ink.FOCUS);
            return;
        }
        ShownGather of = shown.of(stand.map(), stand.row(), stand.column());
        boolean whole = stand.isSummed();
        text.title(sheet, words.say("equation.title", stand.row(), stand.column()), Ink.OUTPUT);
        arithmetic.draw(
                sheet,
                of,
                new GatherCount(stand.seen(), stand.taken(stamps.area()), whole),
                SumLine.gathered(
                        landings.of(stand.map(), stand.row(), stand.column()).sum(), false));
        arithmetic.row(sheet, 0, words.say("sum.bias"), of.sum().bias().enclosed(), whole ? Ink.KERNEL : Ink.MUTED);
        arithmetic.row(sheet, 1, words.say("stretched.same"), whole ? planeText(stand) : "?", Ink.OUTPUT);
        if (stand.phase() == GatherPhase.LAND && stand.progress() < 1) {
            Box to = stage.right().cell(stand.row(), stand.column());
            arithmetic.landing(sheet, "landing:" + stand.cell(), of, to, stand.progress());
        }
    }

    /** The same output as stamps make it. */
    private String planeText(GatherStand stand) {
        return Quantity.of(stamps.output(stand.map(), stand.row(), stand.column()))
                .text();
    }

    /** A stretched input: zeros are dashed. */
    private record Stretched(StretchedTrace trace, int channel) implements CellContent {

        @Override
        public float value(int row, int column) {
            return trace.value(channel, row, column);
        }

        @Override
        public String text(int row, int column) {
            return trace.quantity(channel, row, column).text();
        }

        @Override
        public boolean isPadding(int row, int column) {
            return !trace.isInput(row, column);
        }
    }

    /** A slice as it stands turned. */
    private record Turned(StretchedTrace trace, int map, int channel) implements CellContent {

        @Override
        public float value(int row, int column) {
            return trace.weight(map, channel, row, column);
        }

        @Override
        public String text(int row, int column) {
            return trace.weightQuantity(map, channel, row, column).text();
        }
    }
}
