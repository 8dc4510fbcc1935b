package dev.receptive.bench.activation;

import dev.receptive.figure.Caption;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;

/** The marks of an activation at a stand, back to front. */
final class ActivationPicture {

    /** When the number before has faded, as a part of the next one's first move. */
    private static final double FADED = 0.4;

    private final ActivationTrace trace;
    private final ActivationLayout layout;
    private final ActivationGrids grids;
    private final Words words;
    private final double unit;
    private final FunctionPlot curves;
    private final PlotDot dot;
    private final ActivationBars bars;
    private final ActivationEquation equation;
    private final SlidingWindow before;
    private final SlidingWindow after;

    ActivationPicture(ActivationTrace trace, ActivationLayout layout, ActivationGrids grids, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.grids = grids;
        this.words = words;
        this.unit = layout.unit();
        this.curves = new FunctionPlot(trace, layout, words);
        this.dot = new PlotDot(trace, curves.plot(), unit);
        this.bars = new ActivationBars(trace, layout, curves.vanishing(), words);
        this.equation = new ActivationEquation(trace, layout, words, longest());
        this.before = new SlidingWindow(layout.input(), unit);
        this.after = new SlidingWindow(layout.output(), unit);
    }

    /** Of all numbers that go in, with all their digits, in characters. */
    private int longest() {
        if (trace.input().levels()) {
            return 3; // a grey is at most 255
        }
        int longest = 1;
        for (int row = 0; row < trace.rows(); row++) {
            for (int column = 0; column < trace.columns(); column++) {
                Quantity typed = trace.input().quantity(row, column);
                String text = typed.rounded()
                        ? Quantity.whole(trace.input(row, column)).text()
                        : typed.text();
                longest = Math.max(longest, text.length());
            }
        }
        return longest;
    }

    /**
     * @param real how far the story has come
     * @param stand what is looked at: the same, or a number that is asked about as it is when it has gone its way
     */
    List<Mark> marks(ActivationStand real, ActivationStand stand, String narration) {
        Sheet sheet = new Sheet();
        titles(sheet);
        curves.draw(sheet);
        grids.draw(sheet, real.landed());
        bars.draw(sheet, real, stand);
        equation.frame(sheet);
        if (stand.isStarted()) {
            started(sheet, stand);
        } else {
            equation.hint(sheet);
        }
        new Caption(layout.equation(), layout.captionY(), unit).draw(sheet, narration);
        return stand.isStarted() ? uncovered(sheet.marks(), stand) : sheet.marks();
    }

    /** Without the numbers of the x axis on which the number that goes in has come to lie. */
    private List<Mark> uncovered(List<Mark> marks, ActivationStand stand) {
        if (!dot.isThere(stand)) {
            return marks;
        }
        Box tag = dot.inputTag(
                stand, trace.input().quantity(stand.row(), stand.column()).text());
        return marks.stream()
                .filter(mark -> !(mark instanceof Mark.Text text
                        && text.id().startsWith("axes:x:text")
                        && Math.abs(text.x() - tag.centreX()) < (tag.width() + width(text)) / 2))
                .toList();
    }

    private static double width(Mark.Text text) {
        return text.text().length() * Face.MONO_ADVANCE * text.lettering().size();
    }

    private void titles(Sheet sheet) {
        Titles titles = new Titles(layout.equation().right(), unit);
        String size = Titles.size(trace.rows(), trace.columns());
        titles.title(
                sheet,
                new Name("title:input", words.say("title.input"), Ink.INPUT),
                size,
                layout.input().bounds());
        titles.title(
                sheet,
                new Name("title:output", words.say("title.output"), Ink.OUTPUT),
                size,
                layout.output().bounds());
    }

    private void started(Sheet sheet, ActivationStand stand) {
        ShownActivation shown = ShownActivation.of(trace, stand.row(), stand.column());
        boolean leaves = stand.phase() == ActivationPhase.LEAVE;
        double come = leaves ? Ease.part(stand.progress(), 0, 0.25) : 1;
        Box from = layout.input().cell(stand.row(), stand.column());
        before.draw(sheet, "window", before.outline(from), come);
        after.target(sheet, "target", layout.output().cell(stand.row(), stand.column()), come);
        if (leaves && stand.cell() > 0 && stand.progress() < FADED) {
            gone(sheet, stand);
        }
        dot.draw(sheet, stand, shown);
        Sheet inner = new Sheet();
        boolean across = stand.phase() == ActivationPhase.ACROSS;
        double seen = !stand.isKnown() ? 0 : across ? Ease.part(stand.progress(), 0.4, 0.9) : 1;
        equation.fill(inner, shown, seen);
        sheet.group("equation:content", leaves ? Ease.part(stand.progress(), FADED, 2 * FADED) : 1, inner);
        flight(sheet, stand, shown, from);
    }

    /** The number before, while the next one is on its way. */
    private void gone(Sheet sheet, ActivationStand stand) {
        double left = 1 - Ease.part(stand.progress(), 0, FADED);
        int cell = stand.cell() - 1;
        int row = cell / trace.columns();
        int column = cell % trace.columns();
        ActivationStand last = new ActivationStand(ActivationPhase.LAND, 1, row, column, cell);
        ShownActivation shown = ShownActivation.of(trace, row, column);
        Sheet inner = new Sheet();
        dot.draw(inner, last, shown);
        equation.fill(inner, shown, 1);
        sheet.group("gone", left, inner);
    }

    /** What is on its way: a number to the axis, or what it has become to its cell. */
    private void flight(Sheet sheet, ActivationStand stand, ShownActivation shown, Box from) {
        if (stand.progress() >= 1) {
            return;
        }
        if (stand.phase() == ActivationPhase.LEAVE) {
            String text = trace.input().quantity(stand.row(), stand.column()).text();
            Box at = from.towards(dot.inputTag(stand, text), Ease.part(stand.progress(), 0.1, 1));
            double alpha = Ease.part(stand.progress(), 0.05, 0.2);
            new FlyingChip("flight:" + stand.cell(), text, Ink.INPUT).draw(sheet, at, alpha, unit);
        } else if (stand.phase() == ActivationPhase.LAND) {
            String text = shown.value().text();
            Box cell = layout.output().cell(stand.row(), stand.column());
            Box at = dot.outputTag(stand, text).towards(cell, Ease.part(stand.progress(), 0, 0.95));
            new FlyingChip("landing:" + stand.cell(), text, Ink.OUTPUT).draw(sheet, at, 1, unit);
        }
    }
}
