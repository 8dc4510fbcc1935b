package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Tensor;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Series;
import dev.receptive.train.Training;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of training in the box of the equation: how far it is, its loss, its accuracy, and what the test says. */
final class NetRunPanel {

    private static final int PERCENT = 100;
    private static final double BETWEEN = 12;
    private static final double TOP = NetRunLines.TOP;

    /** Smaller images cannot be told apart. */
    private static final double SMALLEST = 14;

    private final NetTrace trace;
    private final Box box;
    private final Words words;
    private final double unit;
    private final Optional<NetRun> run;
    private final List<NetRunPlot> plots = new ArrayList<>();
    private final Optional<NetConfusion> confusion;
    private final double matrixLeft;

    NetRunPanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.box = layout.equation();
        this.words = words;
        this.unit = layout.unit();
        this.run = trace.experiment().run().filter(any -> NetRunLines.are(trace.experiment()));
        double inset = EquationPlan.INSET * unit;
        double high = box.height() - 2 * TOP * unit;
        double matrix = Math.min(high, box.width() * 0.2);
        double left = box.x() + inset + NetRunLines.WIDTH * unit;
        double right = box.right() - inset - matrix - BETWEEN * unit;
        double wide = (right - left - BETWEEN * unit) / 2;
        this.matrixLeft = right + BETWEEN / 2 * unit;
        run.ifPresent(of -> {
            Training training = of.training().orElseThrow();
            Box first = new Box(left, box.y() + TOP * unit, wide, high);
            Box second = new Box(left + wide + BETWEEN * unit, first.y(), wide, high);
            Series losses = training.losses();
            double top = NetRunPlot.top(of, losses, trace.experiment().classes().size());
            plots.add(new NetRunPlot(of, NetTensors.LOSS, losses, 1, top, Ink.KERNEL, first, unit));
            plots.add(new NetRunPlot(
                    of, NetTensors.ACCURACY, training.accuracies(), PERCENT, PERCENT, Ink.OUTPUT, second, unit));
        });
        Box room = new Box(right + BETWEEN * unit, box.y() + TOP * unit, matrix, high);
        this.confusion = run.flatMap(NetRun::evaluation)
                .map(last -> new NetConfusion(trace.experiment(), last, room, words, unit));
    }

    /** Some images of the last batch, under what is said, where there is room. */
    private void sample(Sheet sheet, Training training, double top) {
        Tensor images = training.sample();
        double left = box.x() + EquationPlan.INSET * unit;
        int count = images.shape().size(0);
        double side = Math.min(box.bottom() - TOP * unit - top, ((NetRunLines.WIDTH - 8) * unit) / count - 3 * unit);
        if (training.batches() == 0 || side < SMALLEST) {
            return;
        }
        int area = images.shape().count() / count;
        int wide = images.shape().size(3);
        for (int i = 0; i < count; i++) {
            float[] paper = images.toArray(i * area, (i + 1) * area);
            for (int at = 0; at < area; at++) {
                paper[at] = 1 - paper[at];
            }
            Grid grid = new Grid(left + i * (side + 3 * unit), top, side / wide, 0, area / wide, wide);
            PixelFigure figure =
                    new PixelFigure("run:sample:" + i, grid, Raster.grey(wide, area / wide, paper, 0, 1), unit);
            figure.draw(sheet);
            figure.frame(sheet);
        }
    }

    boolean isAsked() {
        return run.isPresent();
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        plots.forEach(plot -> plot.target().ifPresent(targets::add));
        confusion.ifPresent(matrix -> targets.add(matrix.target()));
        return targets;
    }

    void draw(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        run.ifPresent(of -> {
            double under = new NetRunLines(trace, box, words, unit).draw(sheet);
            of.training().filter(newest -> of.shown().isEmpty()).ifPresent(newest -> sample(sheet, newest, under));
            plots.get(0).draw(sheet, words.say(NetRunJudged.heading(trace.experiment())), Evaluation::loss);
            plots.get(1).draw(sheet, words.say("network.train.accuracy"), each -> PERCENT * each.accuracy());
            confusion.ifPresent(matrix -> matrix.draw(sheet, matrixLeft));
        });
    }
}
