package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Training;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of training in the box of the equation: how far it is, its loss, its accuracy, and what the test says. */
final class NetRunPanel {

    private static final double WORDS = 132;
    private static final int PERCENT = 100;
    private static final double BETWEEN = 12;
    private static final double TOP = 8;
    private static final double LINE = 21;
    private static final double TITLE = 15;
    private static final double TEXT = 12.5;

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
        this.run = trace.experiment()
                .run()
                .filter(any ->
                        any.training().isPresent() && trace.experiment().plan().isPresent());
        double inset = EquationPlan.INSET * unit;
        double high = box.height() - 2 * TOP * unit;
        double matrix = Math.min(high, box.width() * 0.2);
        double left = box.x() + inset + WORDS * unit;
        double right = box.right() - inset - matrix - BETWEEN * unit;
        double wide = (right - left - BETWEEN * unit) / 2;
        this.matrixLeft = right + BETWEEN / 2 * unit;
        run.ifPresent(of -> {
            Training training = of.training().orElseThrow();
            Box first = new Box(left, box.y() + TOP * unit, wide, high);
            Box second = new Box(left + wide + BETWEEN * unit, first.y(), wide, high);
            float[] losses = training.losses().toArray();
            double top = NetRunPlot.top(losses);
            plots.add(new NetRunPlot(of, NetTensors.LOSS, losses, top, Ink.KERNEL, first, unit));
            plots.add(new NetRunPlot(
                    of, NetTensors.ACCURACY, training.accuracies().times(PERCENT), PERCENT, Ink.OUTPUT, second, unit));
        });
        Box room = new Box(right + BETWEEN * unit, box.y() + TOP * unit, matrix, high);
        this.confusion = run.flatMap(NetRun::evaluation)
                .map(last -> new NetConfusion(trace.experiment(), last, room, words, unit));
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
            said(sheet, new NetRunTold(trace));
            plots.get(0)
                    .draw(sheet, words.say("network.train.loss", Numerals.digits(NetRunPlot.FACTOR)), Evaluation::loss);
            plots.get(1).draw(sheet, words.say("network.train.accuracy"), each -> PERCENT * each.accuracy());
            confusion.ifPresent(matrix -> matrix.draw(sheet, matrixLeft));
        });
    }

    private void said(Sheet sheet, NetRunTold told) {
        double x = box.x() + EquationPlan.INSET * unit;
        double y = box.y() + (TOP + LINE / 2) * unit;
        double wide = (WORDS - 8) * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.FOCUS);
        sheet.text("run:title", words.say(told.title()), x, y, bold, wide);
        Lettering plain = Lettering.of(Face.TEXT, Titles.legible(TEXT, unit), Ink.TEXT);
        int index = 1;
        for (Sentence line : told.lines()) {
            sheet.text("run:" + index, words.say(line), x, y + index * LINE * unit, plain, wide);
            index++;
        }
    }
}
