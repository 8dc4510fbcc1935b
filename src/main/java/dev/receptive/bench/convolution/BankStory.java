package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Reading;
import dev.receptive.bench.TypedCells;
import dev.receptive.figure.Caption;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * All kernels of a convolution at once, as a matrix of their slices, empty where groups keep channels apart. It has the time
 * of the convolution: the slice that is at work is framed.
 */
final class BankStory implements Retold {

    /** From where the title begins to the shape beside it. */
    private static final double BESIDE_NAME = 130;

    private static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final Board board;
    private final ConvolutionStory told;
    private final BankLayout layout;
    private final List<Target> planes = new ArrayList<>();
    private final Sheet still = new Sheet();
    private final float scale;

    BankStory(ConvolutionExperiment experiment, ConvTrace trace, Board board, ConvolutionStory told) {
        this.experiment = experiment;
        this.trace = trace;
        this.board = board;
        this.told = told;
        this.layout = new BankLayout(trace, board.width(), board.height());
        this.scale = GridFigure.scale(experiment.kernels().weight());
        KernelBank kernels = experiment.kernels();
        float biases = GridFigure.scale(kernels.bias());
        heads();
        for (int map = 0; map < trace.maps(); map++) {
            for (int c = 0; c < trace.depth(); c++) {
                slice(map, c);
            }
            Grid bias = layout.bias(map);
            planes.add(Lattice.of(new Plane(Tensors.BIAS, map, 1, 1), bias, Touch.TYPE, Ink.KERNEL));
            GridFigure figure = GridFigure.of("bias:" + map, bias, biases, layout.unit());
            still.add(figure.draw(new BiasCell(kernels.biases(), map)));
        }
    }

    private void slice(int map, int channel) {
        int flat = experiment.kernels().flat(map, channel);
        Grid grid = layout.slice(map, trace.firstSeen(map) + channel);
        GridFigure figure = GridFigure.of("kernel:" + flat, grid, scale, layout.unit());
        still.add(figure.draw(new TypedCells(experiment.kernels().slices().get(flat))));
        if (experiment.isOff(flat)) {
            off().draw(still, Integer.toString(flat), grid.bounds());
        }
        planes.add(target(flat, grid));
    }

    private OffMark off() {
        return OffMark.of(board.words(), layout.unit());
    }

    private Target target(int flat, Grid grid) {
        Touch touch = experiment.isOff(flat) ? Touch.READ : Touch.TYPE;
        return Lattice.of(new Plane(Tensors.KERNEL, flat, grid.rows(), grid.columns()), grid, touch, Ink.KERNEL);
    }

    private void heads() {
        double unit = layout.unit();
        Lettering title = Lettering.of(Face.TEXT_BOLD, Titles.legible(17, unit), Ink.KERNEL);
        String name = board.words().say("bank.title");
        double left = layout.slice(0, 0).x();
        still.text("title:bank", name, left, 26 * unit, title);
        TitleMarks.ofKernels(trace, true).draw(still, "title:bank:shape", left + BESIDE_NAME * unit, 29 * unit, unit);
        Lettering small =
                Lettering.of(Face.TEXT, Titles.legible(12, unit), Ink.INPUT).withAnchor(Anchor.MIDDLE);
        for (int channel = 0; channel < trace.inputs(); channel++) {
            Box column = layout.slice(0, channel).bounds();
            String text = board.words().say("title.channel.in", channel);
            boolean room = column.width() > 50 * unit;
            String shown = room ? text : Integer.toString(channel);
            still.text("channel:" + channel, shown, column.centreX(), column.y() - 12 * unit, small);
        }
        Lettering side =
                Lettering.of(Face.TEXT, Titles.legible(12, unit), Ink.KERNEL).withAnchor(Anchor.END);
        for (int map = 0; map < trace.maps(); map++) {
            Box row = layout.slice(map, 0).bounds();
            String text = board.words().say("title.kernel.numbered", map);
            still.text("row:" + map, text, row.x() - 12 * unit, row.centreY(), side);
        }
        Box bias = layout.bias(0).bounds();
        Lettering over =
                Lettering.of(Face.TEXT, Titles.legible(12, unit), Ink.KERNEL).withAnchor(Anchor.MIDDLE);
        String biases = board.words().say("title.bias");
        still.text("title:bias", biases, bias.centreX(), layout.slice(0, 0).y() - 12 * unit, over);
    }

    @Override
    public ConvolutionStory told() {
        return told;
    }

    /** The slice that somebody looks at, or that is at work. */
    private int focus(Stand stand, Gaze gaze) {
        return gaze.asked()
                .filter(spot -> spot.isIn(Tensors.KERNEL))
                .map(Spot::channel)
                .orElseGet(() -> experiment.kernels().flat(stand.map(), stand.channel()));
    }

    private Lattice large(int flat) {
        return (Lattice) target(flat, layout.focus());
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = told.stand(seconds);
        double unit = layout.unit();
        Sheet sheet = new Sheet();
        still.marks().forEach(sheet::add);
        if (stand.isStarted()) {
            Box now = layout.slice(stand.map(), trace.firstSeen(stand.map()) + stand.channel())
                    .bounds();
            Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1.5, 2 * unit));
            sheet.rect("slice:now", now.grow(3 * unit), 3 * unit, Tint.NONE, stroke);
        }
        Box foot = layout.foot();
        sheet.rect("equation", foot, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        int flat = focus(stand, gaze);
        Lettering title = Lettering.of(Face.TEXT_BOLD, Titles.legible(14, unit), Ink.KERNEL);
        String name = board.words().say("bank.slice", flat / trace.depth(), flat % trace.depth());
        sheet.text("bank:focus", name, foot.x() + 20 * unit, foot.y() + 18 * unit, title);
        GridFigure figure = GridFigure.outlined("focus", layout.focus(), scale, WEIGHT, unit);
        sheet.add(figure.draw(new TypedCells(experiment.kernels().slices().get(flat))));
        if (experiment.isOff(flat)) {
            off().draw(sheet, "focus", layout.focus().bounds());
        }
        count(sheet, foot);
        new Caption(foot, layout.captionY(), unit)
                .draw(sheet, said(trace.inputs() > trace.depth() ? "say.bank.groups" : "say.bank"));
        List<Mark> marks = sheet.marks();
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), unit);
        Reading reading = told.reading(seconds);
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** How many numbers there are to be learned, as a product and a sum. */
    private void count(Sheet sheet, Box foot) {
        double unit = layout.unit();
        int weights = experiment.kernels().weights();
        String product = trace.maps() + " × " + trace.depth() + " × "
                + trace.rows().kernel() + " × " + trace.columns().kernel() + " = " + weights;
        String sum = weights + " + " + trace.maps() + " = " + (weights + trace.maps());
        double x = foot.x() + foot.width() * 0.62;
        Lettering label =
                Lettering.of(Face.TEXT, Titles.legible(13, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        Lettering number = Lettering.of(Face.MONO_BOLD, 22 * unit, Ink.TEXT).withAnchor(Anchor.MIDDLE);
        double wide = foot.width() * 0.7;
        sheet.text("bank:weights:label", said("bank.weights"), x, foot.y() + 30 * unit, label, wide);
        sheet.text("bank:weights", product, x, foot.y() + 58 * unit, number, wide);
        sheet.text("bank:all:label", said("bank.all"), x, foot.y() + 100 * unit, label, wide);
        sheet.text("bank:all", sum, x, foot.y() + 128 * unit, number, wide);
    }

    private String said(String key) {
        return board.words().say(Sentence.of(key));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        List<Target> all = new ArrayList<>(planes);
        all.add(large(focus(told.stand(seconds), gaze)));
        return all;
    }

    @Override
    public Reading reading(double seconds) {
        return told.reading(seconds);
    }
}
